package leanto.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Sees to it that git puts entries on the disk as they were kept.
///
/// A `.gitattributes` may come from anywhere. By `working-tree-encoding` git would write entries in
/// UTF-16, and by `ident` it would change words in them. Such a line is outdone in a file that is
/// not part of any commit, for the names that the files of a journal have; line ends and filters
/// stay as they are settled.
final class EntryAttributes {

  private static final String[] ATTRIBUTES = {"working-tree-encoding", "ident"};
  private static final Set<String> NOTHING = Set.of("unspecified", "unset");

  private static final String LINES =
      """
      # Entries are text in UTF-8, whatever a .gitattributes says.
      *.[mM][dD] !working-tree-encoding !ident
      *.[mM][aA][rR][kK][dD][oO][wW][nN] !working-tree-encoding !ident
      *.[yY][aA][mM][lL] !working-tree-encoding !ident
      *.[yY][mM][lL] !working-tree-encoding !ident
      """;

  private EntryAttributes() {}

  /// Looks whether git would write any of these files in another way, and outdoes that.
  ///
  /// @param names their paths from the top of the work tree
  /// @return what there is to say of it; empty where there was nothing to do
  /// @throws IOException where it could not be outdone
  static Optional<String> settle(Repository repository, List<String> names)
      throws GitTrouble, IOException {
    Git git = repository.git();
    if (names.isEmpty() || !isSet(repository, names)) {
      return Optional.empty();
    }
    Path file = Path.of(git.must("rev-parse", "--git-path", "info/attributes").text());
    Path attributes = repository.journal().resolve(file);
    Files.createDirectories(attributes.getParent());
    String before = Files.exists(attributes) ? Files.readString(attributes) : "";
    String end = before.isEmpty() || before.endsWith("\n") ? "" : "\n";
    Files.writeString(attributes, before + end + LINES);
    return Optional.of(
        "A .gitattributes that came in would have git change entries on their way to the disk."
            + " They stay as they were kept: "
            + attributes
            + " says so.");
  }

  private static boolean isSet(Repository repository, List<String> names) throws GitTrouble {
    Git git = repository.git();
    StringBuilder paths = new StringBuilder();
    // Whole ones, because git is run in the journal, which may lie deeper.
    names.forEach(name -> paths.append(repository.top().resolve(name)).append('\0'));
    byte[] input = paths.toString().getBytes(StandardCharsets.UTF_8);
    Ran ran = git.must(input, "check-attr", "-z", "--stdin", ATTRIBUTES[0], ATTRIBUTES[1]);
    List<String> fields = ran.fields();
    for (int i = 2; i < fields.size(); i += 3) {
      if (!NOTHING.contains(fields.get(i))) {
        return true;
      }
    }
    return false;
  }
}
