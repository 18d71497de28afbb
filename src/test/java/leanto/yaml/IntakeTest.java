package leanto.yaml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {

  private static final Limits TEN_BYTES = new Limits(10, 10, 10, 10, false);

  @TempDir Path folder;

  @Test
  void aFileIsReadUnderTheNameOfItsPath() throws Exception {
    Path file = Files.writeString(folder.resolve("évening.yaml"), "title: é");
    assertEquals(new Source(file.toString(), "title: é"), Intake.file(file, Limits.PROMPT_SET));
  }

  @Test
  void aLinkToAFileIsFollowed() throws Exception {
    Path file = Files.writeString(folder.resolve("a.yaml"), "title: T");
    Path link = Files.createSymbolicLink(folder.resolve("b.yaml"), file);
    assertEquals("title: T", Intake.file(link, Limits.PROMPT_SET).text());
  }

  @Test
  void aByteOrderMarkIsDropped() throws Exception {
    assertEquals("a: b", stream("\uFEFFa: b".getBytes(UTF_8)).text());
  }

  @Test
  void aFileOfExactlyTheLimitIsRead() throws Exception {
    assertEquals("0123456789", small("0123456789").text());
  }

  @Test
  void aLargerFileIsRefusedWhereTheLimitFell() {
    assertRefused("2:6", "The file is larger than 0 KiB", () -> small("0123\n56789x"));
  }

  @Test
  void aCharacterIsNotHalvedByTheLimit() {
    assertRefused("1:10", "The file is larger than 0 KiB", () -> small("123456789é"));
  }

  @Test
  void theFirstByteThatIsNotUtf8IsNamed() {
    assertRefused(
        "2:4",
        "The byte E9 (hexadecimal) is not UTF-8.",
        () -> stream("a: b\nc: é".getBytes(ISO_8859_1)));
  }

  @Test
  void whatIsNotThereIsNoRefusal() {
    Path file = folder.resolve("none.yaml");
    assertThrows(NoSuchFileException.class, () -> Intake.file(file, Limits.PROMPT_SET));
  }

  @Test
  void aFolderIsRefused() {
    assertRefused("1:1", "This is a folder.", () -> Intake.file(folder, Limits.PROMPT_SET));
  }

  @Test
  void aDeviceIsRefusedUnopened() {
    Path zero = Path.of("/dev/zero");
    assertRefused(
        "1:1",
        "This is a pipe or a device, not a file.",
        () ->
            assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> Intake.file(zero, Limits.ANSWERS)));
  }

  @Test
  void aPipeIsRefusedUnopened() throws Exception {
    Path pipe = folder.resolve("pipe.yaml");
    assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
    assertRefused(
        "1:1",
        "This is a pipe or a device, not a file.",
        () ->
            assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> Intake.file(pipe, Limits.ANSWERS)));
  }

  private static Source small(String text) throws IOException, Refused {
    return Intake.stream(
        "standard input", new ByteArrayInputStream(text.getBytes(UTF_8)), TEN_BYTES);
  }

  private static Source stream(byte[] bytes) throws IOException, Refused {
    return Intake.stream("standard input", new ByteArrayInputStream(bytes), Limits.ANSWERS);
  }

  private static void assertRefused(
      String place, String what, org.junit.jupiter.api.function.Executable reading) {
    Refused refused = assertThrows(Refused.class, reading);
    Problem problem = refused.problems().getFirst();
    assertEquals(place, problem.place().line() + ":" + problem.place().column());
    assertTrue(problem.what().startsWith(what), problem.what());
    Gentle.assertGentle(refused);
  }
}
