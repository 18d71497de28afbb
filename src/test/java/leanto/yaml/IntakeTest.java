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
  void a_file_is_read_under_the_name_of_its_path() throws Exception {
    Path file = Files.writeString(folder.resolve("évening.yaml"), "title: é");
    assertEquals(new Source(file.toString(), "title: é"), Intake.file(file, Limits.PROMPT_SET));
  }

  @Test
  void a_link_to_a_file_is_followed() throws Exception {
    Path file = Files.writeString(folder.resolve("a.yaml"), "title: T");
    Path link = Files.createSymbolicLink(folder.resolve("b.yaml"), file);
    assertEquals("title: T", Intake.file(link, Limits.PROMPT_SET).text());
  }

  @Test
  void a_byte_order_mark_is_dropped() throws Exception {
    assertEquals("a: b", stream("\uFEFFa: b".getBytes(UTF_8)).text());
  }

  @Test
  void a_file_of_exactly_the_limit_is_read() throws Exception {
    assertEquals("0123456789", small("0123456789").text());
  }

  @Test
  void a_larger_file_is_refused_where_the_limit_fell() {
    assertRefused("2:6", "The file is larger than 0 KiB", () -> small("0123\n56789x"));
  }

  @Test
  void a_character_is_not_halved_by_the_limit() {
    assertRefused("1:10", "The file is larger than 0 KiB", () -> small("123456789é"));
  }

  @Test
  void the_first_byte_that_is_not_utf_8_is_named() {
    assertRefused(
        "2:4",
        "The byte E9 (hexadecimal) is not UTF-8.",
        () -> stream("a: b\nc: é".getBytes(ISO_8859_1)));
  }

  @Test
  void what_is_not_there_is_no_refusal() {
    Path file = folder.resolve("none.yaml");
    assertThrows(NoSuchFileException.class, () -> Intake.file(file, Limits.PROMPT_SET));
  }

  @Test
  void a_folder_is_refused() {
    assertRefused("1:1", "This is a folder.", () -> Intake.file(folder, Limits.PROMPT_SET));
  }

  @Test
  void a_device_is_refused_unopened() {
    Path zero = Path.of("/dev/zero");
    assertRefused(
        "1:1",
        "This is a pipe or a device, not a file.",
        () ->
            assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> Intake.file(zero, Limits.ANSWERS)));
  }

  @Test
  void a_pipe_is_refused_unopened() throws Exception {
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
