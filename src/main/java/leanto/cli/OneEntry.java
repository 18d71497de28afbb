package leanto.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import leanto.entry.Entry;
import leanto.files.Copied;
import leanto.journal.Journal;
import leanto.journal.Opened;
import leanto.journal.Waiting;
import leanto.traces.Removal;
import leanto.yaml.Refused;

/// One entry that is to be forgotten, with what else holds the same words: its draft, where one is
/// left, and what a save that was cut short has left of it.
final class OneEntry {

  private OneEntry() {}

  /// Takes an `ENTRY` word; says so and gives nothing where nothing in the journal matches.
  ///
  /// @throws Stopped (2) where it names a file that is not there or is no entry
  static Optional<Forgetting> of(House house, String word) throws Stopped, Refused, IOException {
    Journal journal = house.journal();
    Optional<Path> named = Entries.named(house, word);
    return named.isPresent() ? Optional.of(of(house, journal, named.get())) : Optional.empty();
  }

  private static Forgetting of(House house, Journal journal, Path named)
      throws Stopped, Refused, IOException {
    Path folder = house.journalFolder().path();
    Optional<Path> held = Files.exists(folder) ? journal.holds(named) : Optional.empty();
    if (held.isEmpty() || Files.isDirectory(held.get(), LinkOption.NOFOLLOW_LINKS)) {
      throw new Stopped(
          Exit.USAGE, named + " is not an entry in " + house.folders().shown(folder) + ".");
    }
    Path path = held.get();
    List<Path> files = new ArrayList<>(List.of(path));
    files.addAll(otherNames(path));
    List<Path> folders = new ArrayList<>();
    for (Waiting draft : house.drafts().waiting()) {
      if (draft.kept().filter(path::equals).isPresent()) {
        files.add(draft.path());
        for (Path edit : house.drafts().edits(draft)) {
          folders.add(edit);
          files.addAll(Everything.left(edit));
        }
      }
    }
    List<String> goes = new ArrayList<>();
    files.forEach(file -> goes.add(house.folders().shown(file)));
    List<String> remarks = new ArrayList<>();
    Optional<Opened> opened = opened(journal, path);
    opened.ifPresent(it -> goes.addFirst(it.listed().title()));
    opened
        .flatMap(Opened::entry)
        .filter(OneEntry::hasLists)
        .ifPresent(_ ->
            remarks.add(
                "What it added to your settings and to your lines for the doors page stays."));
    if (Files.isSymbolicLink(path)) {
      remarks.add("It is a link. What it leads to stays.");
    }
    Copied.of(folder)
        .forEach(copied -> remarks.add(copied.sentence(house.folders().shown(folder))));
    return new Forgetting("Forget an entry", goes, new Removal(files), folders, remarks);
  }

  // The name under which it was prepared, where that could not be taken away.
  private static List<Path> otherNames(Path path) throws IOException {
    List<Path> names = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(path.getParent())) {
      for (Path other : all) {
        boolean prepared =
            other.getFileName().toString().startsWith("." + path.getFileName() + ".");
        if (prepared && Objects.equals(key(other), key(path))) {
          names.add(other);
        }
      }
    }
    return names;
  }

  private static Object key(Path path) throws IOException {
    return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
        .fileKey();
  }

  private static Optional<Opened> opened(Journal journal, Path path) {
    try {
      return Optional.of(journal.read(path));
    } catch (IOException notText) {
      return Optional.empty();
    }
  }

  // They were taken from it when it was kept, and are no longer its own.
  private static boolean hasLists(Entry entry) {
    return entry.exchanges().stream()
        .anyMatch(it -> it.tags().contains("leave-out") || it.tags().contains("doors"));
  }
}
