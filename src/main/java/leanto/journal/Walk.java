package leanto.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import leanto.files.Reason;

/// Goes through a journal's folder and lists what is there. Nothing is followed, nothing is
/// changed, and of each file only its line in the listing stays in memory.
final class Walk extends SimpleFileVisitor<Path> {

  private final Path root;
  private final ZoneId zone;
  private final ByteBuffer room = TextFile.room();
  private final List<Listed> entries = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();

  private Walk(Path root, ZoneId zone) {
    this.root = root;
    this.zone = zone;
  }

  static Listing of(Path root, ZoneId zone) throws IOException {
    Walk walk = new Walk(root, zone);
    Files.walkFileTree(root, walk);
    walk.entries.sort(
        Comparator.comparing((Listed listed) -> listed.date().toInstant())
            .thenComparing(Listed::path)
            .reversed());
    walk.notes.sort(Comparator.comparing(Note::path));
    return new Listing(walk.entries, walk.notes);
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    boolean skipped = !folder.equals(root) && (hidden(folder) || prompts(folder));
    return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
    if (leftover(path)) {
      note(
          path,
          path + " is left from a save that was cut short; it may hold words of that sitting.");
    } else if (linkedFolder(path, attributes)) {
      note(path, path + " is a link to a folder, and links are not followed.");
    } else if (!hidden(path) && markdown(path)) {
      list(path, attributes);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path path, IOException stopped) {
    note(path, Reason.because(path, "could not be opened", stopped).getMessage());
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, IOException stopped) {
    return stopped == null ? FileVisitResult.CONTINUE : visitFileFailed(folder, stopped);
  }

  private void list(Path path, BasicFileAttributes attributes) {
    try {
      TextFile file = TextFile.head(path, attributes, room);
      Document document = Document.of(path.toString(), file.text());
      Optional<OffsetDateTime> dated = Listed.dated(document.front(), zone);
      entries.add(Listed.of(path, document, dated, file.changed(), zone));
      for (String what : Unread.in(path, document, dated.isPresent())) {
        note(path, what);
      }
    } catch (IOException notUnderstood) {
      note(path, notUnderstood.getMessage());
    }
  }

  private void note(Path path, String what) {
    notes.add(new Note(path, what));
  }

  // The sets of a journal may lie elsewhere; they are not part of this.
  private boolean prompts(Path path) {
    return path.equals(root.resolve("prompts"));
  }

  private boolean linkedFolder(Path path, BasicFileAttributes attributes) {
    return attributes.isSymbolicLink()
        && !hidden(path)
        && !prompts(path)
        && Files.isDirectory(path);
  }

  /// Takes the root and a path in it; gives whether it is spoken of in a listing, by its name and
  /// that of its folders.
  static boolean speaksOf(Path root, Path path) {
    for (Path above = path.getParent(); !above.equals(root); above = above.getParent()) {
      if (hidden(above) || above.equals(root.resolve("prompts"))) {
        return false;
      }
    }
    return leftover(path) || !hidden(path) && markdown(path);
  }

  private static boolean hidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }

  /// Whether this is what a save that was cut short has left.
  static boolean leftover(Path path) {
    String name = path.getFileName().toString();
    return name.startsWith(".") && name.contains(".md.") && name.endsWith(".tmp");
  }

  private static boolean markdown(Path path) {
    String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".md") || name.endsWith(".markdown");
  }
}
