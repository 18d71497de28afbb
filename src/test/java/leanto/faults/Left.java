package leanto.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import leanto.image.Home;

/// What is left in a home after a fault: the entries of the journal, and what `leanto recover` gets
/// out of the drafts.
///
/// @param journal the text of each entry, as it stands in the journal
/// @param recovered the text of each entry that was made of a draft
record Left(List<String> journal, List<String> recovered) {

  /// An entry of an earlier year, which counts for nothing here.
  static final String OLD = "Journal/2025/2025-03-01-2130.md";

  private static final String DRAFTS = ".local/state/leanto/drafts";

  /// Reads the journal, and then recovers each draft into a folder that is out of the fault's
  /// reach.
  static Left in(Home home, Path elsewhere) {
    List<String> journal = entries(home.path().resolve("Journal"));
    // From the last to the first, because a draft that is recovered leaves the list.
    for (int n = drafts(home).size(); n > 0; n--) {
      home.run("", "--journal", elsewhere.toString(), "recover", "keep", Integer.toString(n));
    }
    return new Left(journal, entries(elsewhere));
  }

  /// The drafts in a home.
  static List<Path> drafts(Home home) {
    return files(home.path().resolve(DRAFTS));
  }

  /// The texts of both.
  List<String> texts() {
    return Stream.concat(journal.stream(), recovered.stream()).toList();
  }

  /// How many entries of the journal do not hold all of some answers.
  long cutShort(Answers answers) {
    return journal.stream().filter(entry -> !answers.areIn(List.of(entry))).count();
  }

  static List<String> entries(Path folder) {
    List<String> entries = new ArrayList<>();
    try {
      for (Path file : files(folder)) {
        if (file.toString().endsWith(".md") && !file.endsWith(OLD)) {
          entries.add(Files.readString(file));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return entries;
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> tree = Files.walk(folder)) {
      return tree.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
