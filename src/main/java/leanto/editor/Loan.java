package leanto.editor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.stream.Stream;
import leanto.files.Folder;
import leanto.files.PrivateFile;
import leanto.files.Reason;

/// Words that are lent to an editor: a file in a folder of its own, which only its owner can open,
/// so that whatever an editor puts beside it is known for what it is (`faults.md` 41).
public final class Loan {

  private static final String NAME = "words.md";
  private static final int LARGEST = 64 * 1024 * 1024;
  private static final int MOST = 1000;

  private final Path folder;
  private final byte[] lent;
  private final boolean whole;

  private Loan(Path folder, byte[] lent, boolean whole) {
    this.folder = folder;
    this.lent = lent;
    this.whole = whole;
  }

  /// Lends words. When this has come back they are on the disk.
  ///
  /// @param folder where the folder is to be; with a number behind its name where that is taken
  /// @throws IOException with one plain sentence; then nothing is there
  public static Loan of(Path folder, String words) throws IOException {
    // An editor ends the last line; the newline that does is not one of the words.
    return of(folder, words.isEmpty() ? "" : words + "\n", false);
  }

  /// Lends a whole file, of which every byte counts.
  ///
  /// @param folder as above
  /// @throws IOException as above
  public static Loan whole(Path folder, String text) throws IOException {
    return of(folder, text, true);
  }

  private static Loan of(Path folder, String text, boolean whole) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try {
      Loan loan = new Loan(fresh(folder), bytes, whole);
      PrivateFile.write(loan.file(), bytes);
      return loan;
    } catch (IOException stopped) {
      throw Reason.because(folder, "could not be made", stopped);
    }
  }

  private static Path fresh(Path folder) throws IOException {
    Path parent = Folder.make(folder.getParent());
    String name = folder.getFileName().toString();
    for (int n = 1; n < MOST; n++) {
      Path path = parent.resolve(n == 1 ? name : name + "-" + n);
      try {
        PrivateFile.createFolder(path);
        return path;
      } catch (FileAlreadyExistsException taken) {
        // The next number, then.
      }
    }
    throw new FileAlreadyExistsException(folder.toString());
  }

  /// The file that an editor is to open.
  public Path file() {
    return folder.resolve(NAME);
  }

  /// The folder in which it is.
  public Path folder() {
    return folder;
  }

  /// What the editor has left there, now. Only a plain file of that name counts: one that was put
  /// in its place does, and a link does not.
  ///
  /// @throws IOException with one plain sentence, where it cannot be read
  public Left left() throws IOException {
    byte[] bytes;
    try {
      if (!Files.isRegularFile(file(), LinkOption.NOFOLLOW_LINKS)) {
        return new Left.Nothing();
      }
      try (InputStream in = Files.newInputStream(file(), LinkOption.NOFOLLOW_LINKS)) {
        bytes = in.readNBytes(LARGEST + 1);
      }
    } catch (NoSuchFileException _) {
      return new Left.Nothing();
    } catch (IOException stopped) {
      throw Reason.because(file(), "could not be read", stopped);
    }
    if (bytes.length > LARGEST) {
      throw new IOException(file() + " is larger than 64 MiB and is not read.");
    }
    return Arrays.equals(bytes, lent) ? new Left.Same() : read(bytes);
  }

  private Left read(byte[] bytes) {
    CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder();
    CharBuffer text = CharBuffer.allocate(bytes.length);
    CoderResult result = strict.decode(ByteBuffer.wrap(bytes), text, true);
    String read = text.flip().toString();
    if (result.isError()) {
      return notText(read);
    }
    // In a file that would not be read again; in an answer it gets a visible form.
    if (whole && read.indexOf('\0') >= 0) {
      return notText(read.substring(0, read.indexOf('\0')));
    }
    boolean ended = !whole && read.endsWith("\n");
    String words = ended ? read.substring(0, read.length() - 1) : read;
    return words.isEmpty() ? new Left.Nothing() : new Left.Words(words);
  }

  private static Left.NotText notText(String before) {
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    int start = before.lastIndexOf('\n') + 1;
    return new Left.NotText(line, before.codePointCount(start, before.length()) + 1);
  }

  /// Gives the file a name that says that it is no text: `words.md.bytes`.
  ///
  /// @throws IOException with one plain sentence; the file then has the name it had
  public void asBytes() throws IOException {
    try {
      Files.move(file(), folder.resolve(NAME + ".bytes"), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException stopped) {
      throw Reason.because(file(), "could not be given another name", stopped);
    }
  }

  /// Whether nothing stands beside the file.
  public boolean isBare() {
    try (Stream<Path> all = Files.list(folder)) {
      return all.allMatch(file()::equals);
    } catch (IOException | UncheckedIOException _) {
      return !Files.exists(folder);
    }
  }

  /// Removes the folder with everything in it. What cannot be removed stays where only its owner
  /// can open it.
  public void remove() {
    Folder.remove(folder);
  }
}
