package leanto.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import leanto.entry.Answer;
import leanto.entry.Entry;
import leanto.journal.EntryMarkdown;
import leanto.yaml.LargeFile;
import leanto.yaml.LargeFiles;
import leanto.yaml.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files of other programs, taken apart.
class FormsTest {

  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

  private static Found read(String text) throws Refused, IOException {
    return Forms.read(LargeFiles.of("file", text), ZONE);
  }

  private static List<String> words(Found found) throws IOException {
    List<String> words = new ArrayList<>();
    for (Arrival arrival : found.arrivals()) {
      String text = new String(arrival.content().bytes(), StandardCharsets.UTF_8);
      Entry entry = EntryMarkdown.read(text, ZONE).orElseThrow();
      words.add(
          entry.title() + "¦" + ((Answer.Words) entry.exchanges().getFirst().answer()).text());
    }
    return words;
  }

  @Test
  void everyWordBelowADateStaysAsItIs() throws Exception {
    for (String body :
        List.of(
            "plain",
            "  drawn in\n\n\nand apart  ",
            "## What?\n\n- a",
            "---\ntitle: x\n---",
            "```\nopen",
            "a\tb",
            "ends with a blank \n ",
            "日本 😀 e\u0301",
            "[not a date] x",
            "[2026-03-01 21:30]no blank behind",
            " [2026-03-01 21:30] drawn in")) {
      String text = "[2026-02-20 21:30] Title\n" + body + "\n\n[2026-02-21 08:00] Next\nx\n";
      assertEquals(List.of("Title¦" + body, "Next¦x"), words(read(text)));
    }
  }

  @Test
  void lineEndsOfWindowsAreLineEnds() throws Exception {
    assertEquals(
        List.of("Title¦one\n\ntwo", "Next¦x"),
        words(
            read(
                "[2026-02-20 21:30] Title\r\n"
                    + "one\r\n\r\n"
                    + "two\r\n\r\n"
                    + "[2026-02-21 08:00] Next\r\n"
                    + "x\r\n")));
  }

  @Test
  void onlyTheLineEndsOfTheFileBeginALine() throws Exception {
    String body = "a\u2028[2026-02-21 08:00] b\u0085[2026-02-21 08:00] c\r[2026-02-21 08:00] d";
    assertEquals(
        List.of(
            "Title¦a\u2028[2026-02-21 08:00] bU+0085[2026-02-21 08:00] c\r[2026-02-21 08:00] d"),
        words(read("[2026-02-20 21:30] Title\n" + body)));
    assertTrue(read("[2026-02-20 21:30] Title\n" + body).arrivals().getFirst().told());
  }

  @Test
  void aFileThatIsNotInOrderIsTakenAsItIs() throws Exception {
    String text =
        "[2026-02-22 08:00] c\n\n"
            + "[2026-02-21 08:00] b\n\n"
            + "[2026-02-20 08:00] a\n\n"
            + "[2026-02-19 08:00] z\n";
    assertEquals(List.of("c¦c", "b¦b", "a¦a", "z¦z"), words(read(text)));
  }

  @Test
  void everyCutOfAFileIsReadOrRefusedInWords() throws Exception {
    String dayOne =
        "{\"entries\":[{\"creationDate\":\"2026-02-20T22:30:00Z\",\"timeZone\":\"Asia\\/Bangkok\","
            + "\"text\":\"a\\u0000b\",\"photos\":[{\"md5\":\"x\"},7],\"tags\":[1,{}]}]}";
    String jrnl =
        "{\"tags\":{},\"entries\":[{\"title\":\"t\",\"body\":\"b\",\"date\":\"2026-02-20\","
            + "\"time\":\"21:30\",\"tags\":[],\"starred\":false}]}";
    String own = "{\"path\":\"a.md\",\"date\":\"2026-02-20T21:30:00+01:00\",\"text\":\"x\"}\n";
    String text = "x\n\n[2026-02-20 21:30] Title *\nbody\n\n[2026-02-21 21:30] Next\n";
    int refused = 0;
    Random random = new Random(3);
    for (String whole : List.of(dayOne, jrnl, own, text)) {
      assertEquals(1, Math.min(1, read(whole).arrivals().size()), whole);
      for (int i = 0; i < 3_000; i++) {
        StringBuilder other = new StringBuilder(whole);
        int at = random.nextInt(whole.length());
        switch (random.nextInt(3)) {
          case 0 -> other.setLength(at);
          case 1 -> other.deleteCharAt(at);
          case 2 -> other.setCharAt(at, "\"{}[],:\n\\a0".charAt(random.nextInt(11)));
        }
        try {
          for (Arrival arrival : read(other.toString()).arrivals()) {
            arrival.content().bytes();
          }
        } catch (Refused said) {
          refused++;
        }
      }
    }
    assertTrue(refused > 1_000, "only " + refused);
  }

  @Test
  void textThatCouldNotBeReadBackIsNamed() throws Exception {
    String own = "{\"path\":\"a.md\",\"date\":\"2026-02-20T21:30:00+01:00\",\"text\":\"%s\"}\n";
    Found found =
        read(
            own.formatted("a\\u0000b")
                + own.formatted("a\\ud83d")
                + own.formatted("a\\ud83d\\ude00"));
    assertEquals(
        List.of(
            "file:1:1: it holds the character U+0000, which no text has.",
            "file:2:1: it holds U+D83D, which is half a character."),
        found.left());
    assertEquals("a😀", new String(found.arrivals().getFirst().content().bytes(), UTF_8));
  }

  @Test
  void whatAnotherProgramKeptIsShownAndReadBack() throws Exception {
    String dayOne =
        "{\"entries\":[{\"creationDate\":\"2026-02-20T22:30:00Z\",\"text\":\"a\\u0000\\ud83d\","
            + "\"tags\":[\"b\\ud83d\\u0000\"]}]}";
    Arrival arrival = read(dayOne).arrivals().getFirst();
    assertTrue(arrival.told());
    Entry entry =
        EntryMarkdown.read(new String(arrival.content().bytes(), UTF_8), ZONE).orElseThrow();
    assertEquals(List.of("bU+D83D^@"), entry.tags());
    assertEquals(List.of("a^@U+D83D¦a^@U+D83D"), words(read(dayOne)));
  }

  @Test
  void aFileThatHasChangedSinceIsNotTaken(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("jrnl.txt");
    Files.writeString(file, "[2026-02-20 21:30] Title\nrain\n\n[2026-02-21 08:00] Next\nx\n");
    Found found = Forms.read(LargeFile.of("jrnl.txt", file), ZONE);
    assertEquals(List.of("Title¦rain", "Next¦x"), words(found));
    Files.writeString(file, "[2026");
    for (Arrival arrival : found.arrivals()) {
      IOException stopped = assertThrows(IOException.class, arrival.content()::bytes);
      assertEquals("jrnl.txt has become shorter while it was read.", stopped.getMessage());
    }
  }

  @Test
  void aTagOfJrnlHasEitherSign() throws Exception {
    String text = "[2026-02-20 21:30] Title #home\nwith @Ana, ## ### a#b mail.org #1\n";
    Arrival arrival = read(text).arrivals().getFirst();
    Entry entry =
        EntryMarkdown.read(new String(arrival.content().bytes(), UTF_8), ZONE).orElseThrow();
    assertEquals(List.of("home", "ana", "1"), entry.tags());
  }

  @Test
  void aPictureIsNoTitle() throws Exception {
    String text =
        "{\"entries\":[{\"creationDate\":\"2026-02-20T22:30:00Z\","
            + "\"text\":\"![](dayone-moment://A1)\\n\\n# Lunch ![x](y) by the lake\\\\.\"}]}";
    assertEquals("Lunch  by the lake.", read(text).arrivals().getFirst().title());
  }

  @Test
  void wordsThatAreOnlyInRichTextComeIn() throws Exception {
    String rich = "{\\\"contents\\\":[{\\\"text\\\":\\\"Only \\\"},{\\\"text\\\":\\\"rich.\\\"}]}";
    String text =
        "{\"entries\":[{\"creationDate\":\"2026-02-20T22:30:00Z\",\"richText\":\"" + rich + "\"}]}";
    assertEquals(List.of("Only rich.¦Only rich."), words(read(text)));
  }

  @Test
  void whatIsPackedOrEncryptedIsSaidToBe() {
    for (String packed : List.of("PK\003\004x", "\037\u008Bx", "gAAAAABx")) {
      byte[] bytes = packed.getBytes(StandardCharsets.ISO_8859_1);
      Refused refused =
          assertThrows(Refused.class, () -> Forms.read(LargeFiles.of("file", bytes), ZONE));
      String what = refused.problems().getFirst().what();
      assertTrue(what.contains("packed") || what.contains("encrypted"), what);
    }
  }

  @Test
  void aFileOfNoFormIsRefused() {
    for (String text : List.of("", "words", "{}", "{\"entries\":[]}", "{\"entries\":7}", "[1]")) {
      assertThrows(Refused.class, () -> read(text), text);
    }
  }
}
