package leanto.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import leanto.entry.Exchange;
import leanto.files.FileLocks;
import leanto.files.Folder;
import leanto.yaml.Refused;

/// Changes of files in a journal. From reading one to replacing it, the journal is locked, so that
/// two processes never replace each other's words.
///
/// @param folder the journal
/// @param zone the zone of dates that name none
/// @param locks of these, the one of the journal is held; for a file elsewhere, that of its folder
/// @param token gives what the name of a temporary file is told by
record Changes(Path folder, Supplier<ZoneId> zone, FileLocks locks, Supplier<String> token) {

  // Other programs know no lock of this one.
  private static final int MOST_TIMES = 3;

  /// Does what [Journal#replace] says.
  Published replace(Path path, String read, String fresh) throws IOException {
    try (var _ = lock(path)) {
      return InPlace.put(path, read, fresh, token.get());
    }
  }

  /// Does what [Journal#note] says.
  Published note(Path path, LocalDate day, String words) throws IOException {
    try (var _ = lock(path)) {
      for (int more = MOST_TIMES; ; more--) {
        String text = TextFile.whole(path).text();
        try {
          return replace(path, text, NoteMarkdown.beneath(text, day, words));
        } catch (Changed again) {
          if (more == 0) {
            throw again;
          }
        }
      }
    }
  }

  /// Does what [Journal#tag] says.
  Published tag(Path path, List<String> add, List<String> remove) throws Refused, IOException {
    try (var _ = lock(path)) {
      String text = TextFile.whole(path).text();
      String fresh = Tags.change(path, text, add, remove);
      return fresh.equals(text) ? new Published(path, true, List.of()) : replace(path, text, fresh);
    }
  }

  /// Does what [Journal#beside] says.
  Published beside(Path path, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try (var _ = lock(path)) {
      return SafeWrite.write(Folder.of(path), DatedName.bare(path), bytes, token.get());
    }
  }

  /// Changes an entry that was shown.
  ///
  /// @param shown what a person has seen of it
  /// @param change gives the new text; empty where it cannot be told from the rest
  /// @throws IOException as [Journal#remove]
  void change(Path path, List<Exchange> shown, Function<Less, Optional<String>> change)
      throws IOException {
    try (var _ = lock(path)) {
      String text = TextFile.whole(path).text();
      Optional<Less> less = Less.of(text, zone.get());
      if (less.isEmpty() || !less.get().holds(shown)) {
        throw new IOException(path + " has changed since it was shown, and is left as it is.");
      }
      Optional<String> fresh = change.apply(less.get());
      if (fresh.isEmpty()) {
        throw new IOException(
            path + " is no longer as Lean-to writes it, and is left as it is. An editor opens it.");
      }
      Published published = replace(path, text, fresh.get());
      if (!published.settled()) {
        throw new IOException(String.join(" ", published.notes()));
      }
    }
  }

  /// Writing a new file.
  interface Writing {
    Published run() throws IOException;
  }

  /// Writes a new file, which replaces nothing, and never waits for it. Where the lock is free, it
  /// tells others that what they find half written is in use.
  Published told(Writing writing) throws IOException {
    Optional<FileLocks.Held> free = locks.tryLock(folder);
    try {
      return writing.run();
    } finally {
      free.ifPresent(FileLocks.Held::close);
    }
  }

  /// Whether a temporary file that was found is one that another process is writing, or has written
  /// meanwhile: there is one only while its journal is locked.
  boolean isInUse(Path temporary) {
    return locks.isHeldElsewhere(folder) || !Files.exists(temporary, LinkOption.NOFOLLOW_LINKS);
  }

  private FileLocks.Held lock(Path path) throws IOException {
    Path parent = Folder.of(path);
    boolean inside = Files.exists(folder) && parent.startsWith(folder.toRealPath());
    return locks.lock(inside ? folder : parent);
  }
}
