package leanto.circle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import leanto.files.FileLocks;
import leanto.files.PrivateFile;
import leanto.lookback.Circle;
import leanto.yaml.Intake;
import leanto.yaml.Limits;
import leanto.yaml.Node;
import leanto.yaml.Refused;
import leanto.yaml.Source;
import leanto.yaml.Yaml;

/// A person's circle as a file that they can read and edit. Putting one thing in leaves every other
/// byte as it stands.
public final class CircleFile {

  /// Its name in the journal folder.
  public static final String NAME = "circle.yaml";

  private static final String MARK = "\uFEFF";

  private static final String BEGINNING =
      """
      # People, animals, places, the dead, books: whatever is around you.
      # A name or a letter is enough, and every line can be taken out.
      #
      # rings: [close by, nearer, further, not now]   # or names of your own
      # circle:
      #   - name: R.
      #     ring: close by
      #     note: asks before she changes anything
      #   - the old dog
      """;

  private final Path file;
  private final FileLocks locks;

  /// Takes the path, at which there need not be a file.
  ///
  /// @param locks of these, the one of its folder is held while it is changed
  public CircleFile(Path file, FileLocks locks) {
    this.file = file;
    this.locks = locks;
  }

  /// The path.
  public Path path() {
    return file;
  }

  /// Reads it; the usual rings where there is no file.
  ///
  /// @throws Refused where it cannot be read as a circle, with every problem and its place
  /// @throws IOException where it is there and cannot be opened
  public Circle read() throws Refused, IOException {
    return missing() ? Circle.usual() : CircleReader.read(Intake.file(file, Limits.CIRCLE));
  }

  /// Puts one more at the end, in a file of mode 0600.
  ///
  /// @throws Refused as above
  /// @throws IOException with one plain sentence, where it cannot be written, or is written in a
  ///   way that takes no more
  public void add(Circle.Item item) throws Refused, IOException {
    try (var _ = locks.lock(file.getParent())) {
      Circle wanted = read().with(item);
      String text = text();
      replace(CircleText.with(text, root(text), item), wanted);
    }
  }

  /// Takes out the one at an index.
  ///
  /// @param seen what was seen at that index: where something else stands there by now, nothing is
  ///   taken out
  /// @throws Refused as above
  /// @throws IOException as above
  public void remove(int index, Circle.Item seen) throws Refused, IOException {
    try (var _ = locks.lock(file.getParent())) {
      Circle circle = read();
      if (index >= circle.items().size() || !circle.items().get(index).equals(seen)) {
        throw new IOException(file + " was changed meanwhile. It is left as it is.");
      }
      String text = text();
      replace(CircleText.without(text, root(text), index), circle.without(index));
    }
  }

  /// Begins the file with what can stand in it, in comments; only where there is none.
  ///
  /// @throws IOException where it cannot be written
  public void begin() throws IOException {
    try (var _ = locks.lock(file.getParent())) {
      if (missing()) {
        PrivateFile.replace(file, BEGINNING);
      }
    }
  }

  private void replace(Optional<String> text, Circle wanted) throws IOException {
    if (text.isEmpty() || !reads(text.get(), wanted)) {
      throw new IOException(
          file + " is written in a form that only an editor can change. It is left as it is.");
    }
    PrivateFile.replace(file, (marked() ? MARK : "") + text.get());
  }

  private boolean reads(String text, Circle wanted) {
    try {
      return CircleReader.read(new Source(file.toString(), text)).equals(wanted);
    } catch (Refused _) {
      return false;
    }
  }

  private Node root(String text) throws Refused {
    return Yaml.read(new Source(file.toString(), text), Limits.CIRCLE);
  }

  private String text() throws Refused, IOException {
    return missing() ? "" : Intake.file(file, Limits.CIRCLE).text();
  }

  // The mark of a byte order is no part of a text that was taken in.
  private boolean marked() throws IOException {
    return !missing() && Files.readString(file).startsWith(MARK);
  }

  private boolean missing() {
    return Files.notExists(file, LinkOption.NOFOLLOW_LINKS);
  }
}
