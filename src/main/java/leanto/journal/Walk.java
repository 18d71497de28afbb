package leanto.journal;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import leanto.files.Reason;

/// Goes through a journal's folder and gathers the files in it by their names. Nothing is opened,
/// followed or changed.
final class Walk {

  private final Path root;
  private final List<Leaf> leaves = new ArrayList<>();
  private final List<Path> unnamed = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();
  private boolean inOrder = true;
  private boolean open;

  private Walk(Path root) {
    this.root = root;
  }

  /// Takes the real folder of a journal and gives what is in it.
  ///
  /// @throws IOException where the folder itself cannot be listed
  static Walk of(Path root) throws IOException {
    Walk walk = new Walk(root);
    List<Path> others = walk.folder(root);
    walk.leaves.sort(Leaf.NEWEST);
    others.sort(Comparator.reverseOrder()); // newest first, where they are years
    InOrder.each(others, 1, 1, () -> walk::apart, walk::add);
    return walk;
  }

  /// The Markdown files whose names say their day.
  List<Leaf> leaves() {
    return leaves;
  }

  /// Whether they are newest first, as where years are folders.
  boolean isInOrder() {
    return inOrder;
  }

  /// Whether the name of some leaves the time open.
  boolean isOpen() {
    return open;
  }

  /// The others.
  List<Path> unnamed() {
    return unnamed;
  }

  /// What there is to say of anything else.
  List<Note> notes() {
    return notes;
  }

  private Walk apart(Path other) {
    Walk walk = new Walk(root);
    walk.other(other);
    walk.leaves.sort(Leaf.NEWEST);
    return walk;
  }

  private boolean add(Walk part) {
    inOrder &= leaves.isEmpty() || part.leaves.isEmpty() || isBefore(part.leaves.getFirst());
    open |= part.open;
    leaves.addAll(part.leaves);
    unnamed.addAll(part.unnamed);
    notes.addAll(part.notes);
    return true;
  }

  private boolean isBefore(Leaf next) {
    return Leaf.NEWEST.compare(leaves.getLast(), next) <= 0;
  }

  private void all(Path folder) throws IOException {
    for (Path other : folder(folder)) {
      other(other);
    }
  }

  // What is neither file nor hidden is given back, so that one folder is open at a time.
  private List<Path> folder(Path folder) throws IOException {
    List<Path> others = new ArrayList<>();
    String[] names = folder.toFile().list(); // sooner there than a path for each
    if (names != null && areTold(names)) {
      for (String name : names) {
        if (!add(isFile(name) ? Leaf.named(folder, name) : Optional.empty())) {
          take(folder.resolve(name), name, others);
        }
      }
      return others;
    }
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
      for (Path path : all) {
        String name = path.getFileName().toString();
        if (!add(isFile(name) ? Leaf.named(path) : Optional.empty())) {
          take(path, name, others);
        }
      }
    } catch (DirectoryIteratorException stopped) {
      throw stopped.getCause();
    }
    return others;
  }

  // A name that is no text stands as this, and does not lead back to its file.
  private static boolean areTold(String[] names) {
    for (String name : names) {
      if (name.indexOf('\uFFFD') >= 0) {
        return false;
      }
    }
    return true;
  }

  private boolean add(Optional<Leaf> named) {
    if (named.isPresent()) {
      leaves.add(named.get());
      open |= named.get().open();
    }
    return named.isPresent();
  }

  private void take(Path path, String name, List<Path> others) {
    if (isFile(name) && !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      unnamed.add(path);
    } else if (name.startsWith(".")) {
      hidden(path);
    } else if (!prompts(path)) {
      others.add(path);
    }
  }

  private static boolean isFile(String name) {
    return !name.startsWith(".") && markdown(name);
  }

  private void hidden(Path path) {
    if (leftover(path)) {
      note(
          path,
          path + " is left from a save that was cut short; it may hold words of that sitting.");
    }
  }

  private void other(Path path) {
    try {
      BasicFileAttributes attributes =
          Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (attributes.isDirectory()) {
        all(path);
      } else if (attributes.isSymbolicLink() && Files.isDirectory(path)) {
        note(path, path + " is a link to a folder, and links are not followed.");
      }
    } catch (IOException stopped) {
      note(path, Reason.because(path, "could not be opened", stopped).getMessage());
    }
  }

  private void note(Path path, String what) {
    notes.add(new Note(path, what));
  }

  // The sets of a journal may lie elsewhere; they are not part of this.
  private boolean prompts(Path path) {
    return path.equals(root.resolve("prompts"));
  }

  /// Takes the root and a path in it; gives whether it is spoken of in a listing, by its name and
  /// that of its folders.
  static boolean speaksOf(Path root, Path path) {
    for (Path above = path.getParent(); !above.equals(root); above = above.getParent()) {
      if (isHidden(above) || above.equals(root.resolve("prompts"))) {
        return false;
      }
    }
    return leftover(path) || !isHidden(path) && markdown(path.getFileName().toString());
  }

  private static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }

  /// Whether this is what a save that was cut short has left.
  static boolean leftover(Path path) {
    String name = path.getFileName().toString();
    return name.startsWith(".") && name.contains(".md.") && name.endsWith(".tmp");
  }

  /// Whether a file of this name is Markdown.
  static boolean markdown(String name) {
    return ends(name, ".md") || ends(name, ".markdown");
  }

  private static boolean ends(String name, String ending) {
    return name.regionMatches(true, name.length() - ending.length(), ending, 0, ending.length());
  }
}
