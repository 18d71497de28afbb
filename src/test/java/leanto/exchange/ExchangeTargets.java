package leanto.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.function.UnaryOperator;
import leanto.entry.Answer;
import leanto.entry.Entry;
import leanto.fuzz.AnyText;
import leanto.fuzz.Mutation;
import leanto.fuzz.Target;
import leanto.journal.EntryMarkdown;
import leanto.journal.Journal;
import leanto.text.Visible;
import leanto.yaml.Gentle;
import leanto.yaml.LargeFiles;
import leanto.yaml.Refused;

/// Files of other programs with something changed: each is refused in words, or gives entries that
/// can be kept and read back; and whatever words stand below a date, all of them come in.
public final class ExchangeTargets {

  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

  private static final String JRNL =
      """
      [2026-02-20 21:30] The fence is done. *
      With @Kim, é 😀.

      [2020-01-01 10:00] on the label

      [2026-02-21 08:00] Next
      """;

  private static final String JRNL_JSON =
      """
      {"tags": {"@a": 1}, "entries": [
        {"title": "The fence", "body": "is done\\n\\né", "date": "2026-02-20", "time": "21:30",
         "tags": ["@a"], "starred": true},
        {"title": "Next", "body": "", "date": "2026-02-21", "time": "08:00", "tags": []}]}
      """;

  private static final String DAY_ONE =
      """
      {"metadata": {"version": "1.0"}, "entries": [
        {"creationDate": "2026-02-20T22:30:00Z", "timeZone": "Asia\\/Bangkok", "starred": true,
         "text": "# One\\\\.\\n\\n![](dayone-moment:\\/\\/A1)", "tags": ["a b"],
         "location": {"region": {"center": {"longitude": 1.5}}},
         "photos": [{"identifier": "A1", "md5": "0f", "type": "jpeg"}]},
        {"creationDate": "2026-02-21T06:00:00Z", "text": " x \\n"}]}
      """;

  private static final String OWN =
      """
      {"path":"2026/a.md","date":"2026-02-20T21:30:00+01:00","title":"A","text":"one\\ntwo"}
      {"path":"b.md","date":"2026-02-20T21:30:00+01:00","changed":"2026-01-01T00:00:00Z","text":""}
      """;

  private ExchangeTargets() {}

  public static List<Target<?>> all() {
    List<byte[]> seeds =
        List.of(bytes(JRNL), bytes(JRNL_JSON), bytes(DAY_ONE), bytes(OWN), bytes("words"));
    return List.of(
        new Target<>("a journal from elsewhere", Mutation.of(seeds), ExchangeTargets::comesIn),
        new Target<>("words below a date", AnyText::of, words -> stay(words, words))
            .besides(words -> stay(words, words.strip())),
        new Target<>("words of JSON", AnyText::of, words -> stayInJson(words, it -> it))
            .besides(words -> stayInJson(words, String::strip)));
  }

  private static boolean comesIn(byte[] bytes) throws IOException {
    try {
      Found found = Forms.read(LargeFiles.of("any", bytes), ZONE);
      for (Arrival arrival : found.arrivals()) {
        assertTrue(arrival.name().stream().allMatch(Journal::canHold), arrival::toString);
        assertEquals(-1, arrival.title().indexOf('\n'));
        String text = new String(arrival.content().bytes(), StandardCharsets.UTF_8);
        if (!found.form().startsWith("Lean-to")) {
          assertEquals(text, EntryMarkdown.write(entry(text)));
        }
      }
      List.of(found.left(), found.aside()).stream()
          .flatMap(List::stream)
          .forEach(said -> assertTrue(said.startsWith("any:") && said.endsWith("."), said));
      return !found.arrivals().isEmpty();
    } catch (Refused refused) {
      Gentle.assertGentle(refused);
      return false;
    }
  }

  // The newlines behind them are what keeps two entries apart.
  private static boolean stay(String words, String read) throws IOException, Refused {
    // No file holds half a character.
    String whole = new String(bytes(words), StandardCharsets.UTF_8);
    String below = whole.replace('[', '(').replaceFirst("\n+\\z", "");
    if (below.isBlank()) {
      return false;
    }
    String text =
        "[2026-02-20 21:30] Title\n" + read.replace('[', '(') + "\n\n[2026-02-21 08:00] x";
    Found found = Forms.read(LargeFiles.of("any", text), ZONE);
    assertEquals(2, found.arrivals().size());
    assertEquals(Visible.stored(below), words(found.arrivals().getFirst()));
    return true;
  }

  private static boolean stayInJson(String words, UnaryOperator<String> change)
      throws IOException, Refused {
    if (words.isBlank()) {
      return false;
    }
    StringBuilder escaped = new StringBuilder();
    change.apply(words).chars().forEach(c -> escaped.append("\\u%04x".formatted(c)));
    String text =
        "{\"entries\":[{\"creationDate\":\"2026-02-20T22:30:00Z\",\"text\":\"" + escaped + "\"}]}";
    Found found = Forms.read(LargeFiles.of("any", text), ZONE);
    String kept = words.endsWith("\n") ? words.substring(0, words.length() - 1) : words;
    assertEquals(Visible.stored(kept), words(found.arrivals().getFirst()));
    return true;
  }

  private static String words(Arrival arrival) throws IOException {
    Entry entry = entry(new String(arrival.content().bytes(), StandardCharsets.UTF_8));
    return ((Answer.Words) entry.exchanges().getFirst().answer()).text();
  }

  private static Entry entry(String text) {
    return EntryMarkdown.read(text, ZONE).orElseThrow();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
