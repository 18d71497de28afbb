package leanto.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import leanto.files.Reason;
import leanto.journal.Catalogue;
import leanto.journal.Journal;
import leanto.journal.Listed;
import leanto.journal.Note;

/// Markdown files of any program, each to be brought in as it is.
public final class MarkdownFolder {

  private static final String ONE_BY_ONE =
      " is no Markdown. Where jrnl or Day One wrote it, leanto import takes it by its name.";

  private final Path root;
  private final Journal there;
  private final List<Arrival> arrivals = new ArrayList<>();
  private final List<String> left = new ArrayList<>();
  private final List<String> aside = new ArrayList<>();

  private MarkdownFolder(Path root, Journal there) {
    this.root = root;
    this.there = there;
  }

  /// Takes a folder, and the same read as a journal.
  ///
  /// @throws IOException with one plain sentence where it cannot be listed
  public static Found read(Path folder, Journal there) throws IOException {
    Path root = folder.toRealPath();
    MarkdownFolder all = new MarkdownFolder(root, there);
    Catalogue catalogue = there.catalogue();
    catalogue.notes().stream().map(Note::what).forEach(all.left::add);
    for (int number : catalogue.all().reversed()) {
      all.file(catalogue.path(number).orElseThrow());
    }
    all.others();
    return all.found();
  }

  /// Takes one file, and its folder read as a journal.
  public static Found file(Path file, Journal there) throws IOException {
    Path real = file.toAbsolutePath().getParent().toRealPath().resolve(file.getFileName());
    MarkdownFolder one = new MarkdownFolder(real.getParent(), there);
    one.file(real);
    return one.found();
  }

  private Found found() {
    return new Found("Markdown, as it is", arrivals, left, aside);
  }

  private void file(Path file) {
    try {
      Listed listed = there.read(file).listed();
      Path name = root.relativize(file);
      if (!Journal.canHold(name)) {
        left.add(file + " has a name under which a journal finds no entry.");
        return;
      }
      arrivals.add(
          new Arrival(
              Optional.of(name),
              listed.date(),
              listed.title(),
              Optional.of(Files.getLastModifiedTime(file)),
              () -> there.text(file).getBytes(StandardCharsets.UTF_8),
              false));
    } catch (IOException unread) {
      left.add(unread.getMessage());
    }
  }

  // What is no Markdown stays where it is; nothing of that is passed over in silence.
  private void others() throws IOException {
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
            boolean hidden = !path.equals(root) && path.getFileName().toString().startsWith(".");
            boolean prompts = path.equals(root.resolve("prompts"));
            if (hidden || prompts) {
              aside.add(path + " is not gone into.");
            }
            return hidden || prompts ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
            boolean named = path.getFileName().toString().startsWith(".");
            if (named || !Journal.isMarkdown(path) && !isLinkToFolder(path, attributes)) {
              aside.add(path + (isJournal(path) ? ONE_BY_ONE : " is no Markdown."));
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path path, IOException stopped) {
            left.add(Reason.because(path, "could not be opened", stopped).getMessage());
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static boolean isJournal(Path path) {
    String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".json") || name.endsWith(".jsonl") || name.endsWith(".txt");
  }

  // Of that the listing has spoken.
  private static boolean isLinkToFolder(Path path, BasicFileAttributes attributes) {
    return attributes.isSymbolicLink() && Files.isDirectory(path);
  }
}
