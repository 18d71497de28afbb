package leanto.faults;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import leanto.image.Evening;
import leanto.image.Home;
import leanto.image.Key;
import leanto.image.Pty;
import leanto.image.Script;

/// What is typed is what is kept, whatever the terminal calls itself, however wide it is, and
/// whatever the locale (`faults.md` 20, 21, 4.7).
final class Terminals implements Trial {

  private static final List<String> TERMS =
      List.of("xterm-256color", "screen", "vt100", "linux", "dumb", "", "no-such-terminal");
  private static final List<Integer> COLUMNS = List.of(20, 40, 80, 200);
  private static final List<String> LOCALES = List.of("C", "POSIX", "C.UTF-8", "xx_XX.UTF-8");

  // Accents, marks that combine, emoji, both directions, wide scripts, tabs, what hides, and what
  // shells and libraries take for more than words.
  private static final String WORDS =
      """
      é à ñ ß ø
      e\u0301 a\u030a \u1100\u1161
      😀 👨‍👩‍👧 🇫🇷 ❤️
      שלום עולם مرحبا \u200fx \u202ey
      日本語 ไทย हिन्दी a\u200bb
      a\tb\t
      wow!! !$ $HOME \\n %s 100%P{x} @|bold x|@
      it is written\
      """;

  private record Place(String term, int columns, String locale) {}

  @Override
  public String name() {
    return "terminals, widths and locales";
  }

  @Override
  public Row run(Bench bench) throws IOException {
    if (!Script.isThere()) {
      return Row.skipped("no " + Script.NAME);
    }
    Count count = Count.of(this);
    List<Place> places = places(bench.whole());
    count.each(bench, places, (own, it) -> typed(own, it, WORDS, WORDS, count));
    count.attempt("no size", () -> noSize(bench.home("none"), count));
    if (bench.whole()) {
      count.attempt("a long paste", () -> pasted(bench.home("none"), count));
      count.attempt("resized", () -> resized(bench.home("none"), bench.chance(), count));
    }
    Count control = Count.ofControl();
    String other = Normalizer.normalize(WORDS, Normalizer.Form.NFC);
    typed(bench, places.getFirst(), other, WORDS, control);
    return new Row(
        count.looked()
            + " sittings on %d terminals, %d widths, %d locales"
                .formatted(TERMS.size(), COLUMNS.size() + 1, LOCALES.size()),
        "what is typed is kept, byte for byte, " + count.looked(),
        count.wrong(),
        "an accent typed as one character, and meant as two",
        control.wrongOfEach("words"),
        List.of());
  }

  // In the short form each terminal once, and each width and locale at least once.
  private static List<Place> places(boolean whole) {
    List<Place> places = new ArrayList<>();
    for (int term = 0; term < TERMS.size(); term++) {
      for (int columns = 0; columns < COLUMNS.size(); columns++) {
        for (int locale = 0; locale < LOCALES.size(); locale++) {
          if (whole || columns == term % COLUMNS.size() && locale == term * 3 % LOCALES.size()) {
            places.add(new Place(TERMS.get(term), COLUMNS.get(columns), LOCALES.get(locale)));
          }
        }
      }
    }
    return places;
  }

  // What is waited for is short enough for the narrowest terminal.
  private static void typed(Bench bench, Place place, String words, String meant, Count count)
      throws IOException {
    Home home = bench.home("none").with("TERM", place.term()).with("LC_ALL", place.locale());
    String command = "exec " + home.command("reflect", "evening");
    try (Pty pty = Pty.running(home, place.columns(), command)) {
      pty.expect("arrive?").press(Key.ENTER).expect("What went");
      pty.type(words.replace('\n', '\r')).expect("it is written");
      pty.press(Key.ENTER, Key.ENTER);
      pty.expect("What was hard?").press(Key.ENTER).expect("Is there").press(Key.ENTER);
      pty.expect("That is the").type("k\r");
      pty.exit();
    }
    kept(home, meant, place.toString(), count);
  }

  private static void noSize(Home home, Count count) {
    String command = "stty rows 0 cols 0; exec " + home.command("reflect", "evening");
    try (Pty pty = Evening.begun(Pty.running(home, 80, command))) {
      Evening.kept(pty.type(WORDS.replace('\n', '\r')).expect("it is written"));
    }
    kept(home, WORDS, "no rows and no columns", count);
  }

  private static void pasted(Home home, Count count) {
    String paste = "0123456789 abcdefghijklmnop äöü 日本\n\n".repeat(25_000) + "it is pasted";
    try (Pty pty = Evening.begun(Pty.of(home, "reflect", "evening"))) {
      pty.type("\033[200~" + paste.replace('\n', '\r') + "\033[201~");
      // A busy machine takes its time for a million keys, and nothing is seen before the last.
      for (int i = 0; i < 1_200 && !pty.screen().contains("it is pasted"); i++) {
        LockSupport.parkNanos(100_000_000);
      }
      Evening.kept(pty.expect("it is pasted"));
    }
    kept(home, paste, "a paste of 1 MB", count);
  }

  private static void resized(Home home, RandomGenerator chance, Count count) {
    StringBuilder words = new StringBuilder();
    try (Pty pty = Evening.begun(Pty.of(home, "reflect", "evening"))) {
      for (int i = 0; i < 300; i++) {
        String word = "word" + i + (i % 9 == 8 ? "\n" : " ");
        words.append(word);
        pty.type(word.replace('\n', '\r'));
        pty.resize(chance.nextInt(20, 200), chance.nextInt(5, 60));
      }
      pty.resize(80, 24).type("the end").expect("the end");
      Evening.kept(pty);
    }
    kept(home, words + "the end", "resized 300 times", count);
  }

  private static void kept(Home home, String words, String where, Count count) {
    String meant = Evening.entry(words);
    String entry = home.entry();
    count.that("words", meant.equals(entry), () -> where + "\n" + entry);
  }
}
