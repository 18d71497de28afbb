package leanto.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoanTest {

  @TempDir private Path temporary;

  private Loan loan(String words) throws IOException {
    return Loan.of(temporary.resolve("state/one.edit"), words);
  }

  private static void write(Loan loan, String text) throws IOException {
    Files.writeString(loan.file(), text);
  }

  @Test
  void onlyItsOwnerCanOpenIt() throws IOException {
    Loan loan = loan("rain");
    assertEquals("rain\n", Files.readString(loan.file()));
    assertEquals("rw-------", mode(loan.file()));
    assertEquals("rwx------", mode(loan.folder()));
    assertEquals("rwx------", mode(loan.folder().getParent()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "rain", "rain\n", "\n\n", " a\r\n", "é 😀 日本\t", "```"})
  void wordsThatWereNotTouchedAreTheSame(String words) throws IOException {
    assertEquals(new Left.Same(), loan(words).left());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"rain", "rain\n", "two\n\nparagraphs", " ", "é 😀 日本\t", "a\r\nb", "\uFEFFx"})
  void whatIsWrittenThereComesBackWithoutTheNewlineThatEndsIt(String words) throws IOException {
    Loan loan = loan("before");
    write(loan, words + "\n");
    assertEquals(new Left.Words(words), loan.left());
  }

  @Test
  void aLastLineThatIsNotEndedIsWhole() throws IOException {
    Loan loan = loan("before");
    write(loan, "rain");
    assertEquals(new Left.Words("rain"), loan.left());
  }

  @Test
  void whatIsEmptyOrGoneOrNoFileIsNothing() throws IOException {
    Loan loan = loan("rain");
    write(loan, "\n");
    assertEquals(new Left.Nothing(), loan.left());
    Files.delete(loan.file());
    assertEquals(new Left.Nothing(), loan.left());
    Files.createSymbolicLink(loan.file(), Path.of("/etc/hostname"));
    assertEquals(new Left.Nothing(), loan.left());
    Files.delete(loan.file());
    Files.createDirectory(loan.file());
    assertEquals(new Left.Nothing(), loan.left());
    loan.remove();
    assertEquals(new Left.Nothing(), loan.left());
  }

  @Test
  void bytesThatAreNoTextAreNamedByTheirPlaceAndKept() throws IOException {
    Loan loan = loan("rain");
    byte[] latin =
        "Rain.\n😀 caf\u00e9\n".replace("😀", "xx").getBytes(StandardCharsets.ISO_8859_1);
    Files.write(loan.file(), latin);
    assertEquals(new Left.NotText(2, 7), loan.left());
    loan.asBytes();
    assertEquals(new Left.Nothing(), loan.left());
    Path bytes = loan.folder().resolve("words.md.bytes");
    assertEquals(latin.length, Files.readAllBytes(bytes).length);
    assertFalse(loan.isBare());
  }

  @Test
  void aCharacterThatIsCutOffIsNoText() throws IOException {
    Loan loan = loan("rain");
    Files.write(loan.file(), new byte[] {'a', (byte) 0xF0, (byte) 0x9F});
    assertEquals(new Left.NotText(1, 2), loan.left());
  }

  @Test
  void aPlaceThatIsTakenGetsANumber() throws IOException {
    Loan one = loan("rain");
    Loan two = loan("sun");
    assertEquals("one.edit-2", two.folder().getFileName().toString());
    assertEquals("rain\n", Files.readString(one.file()));
  }

  @Test
  void removingTakesEverythingBesideItAndFollowsNoLink() throws IOException {
    Path other = Files.writeString(temporary.resolve("other"), "mine");
    Path folder = Files.createDirectory(temporary.resolve("folder"));
    Files.writeString(folder.resolve("more"), "mine, too");
    Loan loan = loan("rain");
    assertTrue(loan.isBare());
    Files.writeString(loan.folder().resolve(".words.md.swp"), "swap");
    assertFalse(loan.isBare());
    Files.createDirectories(loan.folder().resolve("a/b"));
    Files.writeString(loan.folder().resolve("a/b/c"), "deep");
    Files.createSymbolicLink(loan.folder().resolve("link"), other);
    Files.createSymbolicLink(loan.folder().resolve("#link#"), folder);
    loan.remove();
    assertFalse(Files.exists(loan.folder()));
    assertEquals("mine", Files.readString(other));
    assertEquals("mine, too", Files.readString(folder.resolve("more")));
  }

  @Test
  void whereItCannotBeMadeNothingIsThere() throws IOException {
    Path file = Files.writeString(temporary.resolve("state"), "a file");
    IOException stopped = assertThrows(IOException.class, () -> loan("rain"));
    assertTrue(stopped.getMessage().contains("could not be made"), stopped.getMessage());
    assertEquals("a file", Files.readString(file));
  }

  private static String mode(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
