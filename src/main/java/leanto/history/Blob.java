package leanto.history;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One file as git keeps it.
///
/// @param mode git's mode, such as `100644`
/// @param id the object that holds its bytes
record Blob(String mode, String id) {

  static final String FILE = "100644";

  // What stands for bytes that are no letter.
  private static final char NO_LETTER = '\uFFFD';

  /// One file in which two commits differ.
  ///
  /// @param name its path from the top of the work tree
  /// @param before as it is in the first; empty where it is not there
  /// @param after as it is in the second, likewise
  record Diff(String name, Optional<Blob> before, Optional<Blob> after) {}

  /// Everything in a commit or a tree, by path.
  static Map<String, Blob> in(Git git, String tree) throws GitTrouble {
    Map<String, Blob> blobs = new HashMap<>();
    for (String line : git.must("ls-tree", "-r", "-z", "--full-tree", tree).fields()) {
      int tab = line.indexOf('\t');
      String[] said = line.substring(0, tab).split(" ");
      blobs.put(line.substring(tab + 1), new Blob(said[0], said[2]));
    }
    return blobs;
  }

  /// What a commit changes; all that is in it where it is the first.
  static List<Diff> by(Git git, String commit) throws GitTrouble {
    return diffs(
        git.must(
            "diff-tree",
            "-r",
            "-z",
            "--root",
            "--no-commit-id",
            "--no-renames",
            "--no-ext-diff",
            commit));
  }

  /// In what two trees differ.
  static List<Diff> between(Git git, String one, String other) throws GitTrouble {
    return diffs(git.must("diff-tree", "-r", "-z", "--no-renames", "--no-ext-diff", one, other));
  }

  // :mode-before mode-after object-before object-after letter, and the path in a field of its own.
  private static List<Diff> diffs(Ran ran) throws GitTrouble {
    List<String> fields = ran.fields();
    List<Diff> diffs = new ArrayList<>();
    for (int i = 0; i + 1 < fields.size(); i += 2) {
      check(fields.get(i + 1));
      String[] said = fields.get(i).substring(1).split(" ");
      diffs.add(new Diff(fields.get(i + 1), blob(said[0], said[2]), blob(said[1], said[3])));
    }
    return diffs;
  }

  // Whoever makes a commit can write any name into it, also one that leads out of the work tree.
  private static void check(String name) throws GitTrouble {
    Path path = Path.of(name);
    boolean leads = path.isAbsolute() || !path.normalize().toString().equals(name);
    for (Path part : path) {
      leads |= part.toString().equalsIgnoreCase(".git");
    }
    if (leads || name.indexOf(NO_LETTER) >= 0) {
      throw new GitTrouble(GitTrouble.Kind.HINDERED, Reasons.NO_NAME.replace("$1", name));
    }
  }

  private static Optional<Blob> blob(String mode, String id) {
    return mode.equals("000000") ? Optional.empty() : Optional.of(new Blob(mode, id));
  }
}
