package leanto.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import leanto.entry.Answer;
import leanto.entry.Entry;
import leanto.entry.Exchange;
import leanto.journal.EntryMarkdown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A picture knows what was kept and in which order, and no days (`care.md` 5.3, E39).
class PicturesTest {

  @TempDir private Path folder;

  private String picture(String home, List<String> dates, String... words) throws Exception {
    Household household = Household.in(Files.createDirectories(folder.resolve(home)), "none");
    for (String date : dates) {
      OffsetDateTime at = OffsetDateTime.parse(date);
      String day = at.toLocalDate().toString();
      Answer answer = new Answer.Words("Rest " + dates.indexOf(date));
      Exchange said = new Exchange("set-down", "Set down?", List.of("set-down"), answer);
      String title = "Number " + dates.indexOf(date);
      Entry entry = new Entry(at, title, List.of("evening"), List.of(), List.of(said));
      String path = "Journal/" + at.getYear() + "/" + day + "-2130.md";
      household.put(path, EntryMarkdown.write(entry));
    }
    String[] line =
        Stream.concat(Stream.of("look", "picture"), Stream.of(words)).toArray(String[]::new);
    Household.Seen seen = household.run(List.of(), line);
    assertEquals("", seen.err());
    assertEquals(0, seen.exit());
    return Files.readString(Path.of(seen.out().strip()));
  }

  private static final List<String> CLOSE =
      List.of(
          "2026-01-01T21:30:00+01:00", "2026-01-02T21:30:00+01:00", "2026-01-03T21:30:00+01:00");
  private static final List<String> FAR_APART =
      List.of(
          "1999-12-31T21:30:00-05:00", "2019-06-02T21:30:00+01:00", "2026-02-28T21:30:00+14:00");

  @Test
  void otherDaysChangeNothingInAQuiltOrOnAShelf() throws Exception {
    for (String of : List.of("quilt", "shelf")) {
      for (String words : List.of("--words", "--plain")) {
        String first = picture("a" + of + words, CLOSE, "one.svg", "--of", of, words);
        String other = picture("b" + of + words, FAR_APART, "one.svg", "--of", of, words);
        assertEquals(first, other);
        assertEquals(
            words.equals("--words"), first.contains(of.equals("quilt") ? "Number" : "Rest"));
        assertFalse(first.contains("2026"));
        assertNotEquals(
            first, picture("c" + of + words, CLOSE.subList(0, 2), "one.svg", "--of", of, words));
      }
    }
  }

  @Test
  void aCircleWithNothingInItSaysNothingOfThat() throws Exception {
    Household home = Household.in(folder, "none");
    String list = home.run(List.of(), "look", "circle").out();
    String picture = home.run(List.of(), "look", "picture", "--of", "circle", "--words").out();
    assertEquals("close by\nnearer\nfurther\nnot now\n", list);
    assertEquals("close by:\nnearer:\nfurther:\nnot now:\n", picture);
    String svg = picture("d", List.of(), "circle.svg", "--of", "circle");
    assertTrue(svg.contains("<circle"));
    String words = svg.replaceAll("fill=\"none\"", "");
    assertFalse(words.matches("(?si).*\\b(empty|none|yet|nothing)\\b.*"), words);
  }
}
