package leanto.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import leanto.entry.Entry;
import leanto.entry.Exchange;
import leanto.journal.Journal;
import leanto.session.Writing;
import leanto.text.Visible;
import leanto.yaml.Intake;
import leanto.yaml.Limits;
import leanto.yaml.Refused;

/// Words from standard input: no terminal, kept at once, the path printed.
final class Piped {

  private final House house;
  private final Optional<String> title;
  private final List<String> tags;

  /// @param title the title; `-` for the first line that comes in
  Piped(House house, Optional<String> title, List<String> tags) {
    this.house = house;
    this.title = title;
    this.tags = tags;
  }

  /// Keeps what comes in, where anything does.
  ///
  /// @param day the day that it is for, where it is not this one
  int keep(Optional<LocalDate> day) throws Stopped, Refused, IOException {
    Journal journal = house.journal();
    String text = incoming(house);
    int line = isTitled() ? firstLine(text) : 0;
    String typed = withoutLastNewline(text.substring(line));
    if (typed.isEmpty()) {
      house.note("Nothing came in, so nothing is kept.");
      return Exit.DONE;
    }
    String words = Visible.stored(typed);
    if (!words.equals(typed)) {
      house.note(Visible.TOLD);
    }
    OffsetDateTime date = day.isPresent() ? house.startOf(day.get()) : house.now();
    Entry entry =
        new Entry(
            date, title(text.substring(0, line)), List.of(), tags, List.of(Exchange.free(words)));
    Journals.copies(house, house.journalFolder().path()).forEach(house::note);
    return Scripted.publish(house, journal, entry);
  }

  /// What is done with words that come in.
  interface Use {
    int run() throws Stopped, Refused, IOException;
  }

  /// Does something with words that come in. Where it ends before it has taken them, they are
  /// printed on the error stream, so that they are not lost.
  ///
  /// @return an exit code
  static int orPrinted(House house, Use use) throws Stopped, Refused, IOException {
    house.settingsPartly();
    try {
      int exit = use.run();
      if (exit != Exit.DONE) {
        printed(house);
      }
      return exit;
    } catch (Stopped | Refused | IOException stopped) {
      printed(house);
      throw stopped;
    }
  }

  private static void printed(House house) {
    if (house.isInputTaken()) {
      return;
    }
    try {
      String words = incoming(house);
      if (!words.isEmpty()) {
        house.note("Nothing was kept. Here are the words that came in:");
        house.world().err().println(Visible.shown(withoutLastNewline(words)));
      }
    } catch (Refused | IOException noText) {
      house.note("What came in is no text: " + noText.getMessage());
    }
  }

  /// Gives all that comes in.
  ///
  /// @throws Refused where it is no text
  static String incoming(House house) throws Refused, IOException {
    return Intake.stream("standard input", house.input(), Limits.ANSWERS).text();
  }

  private boolean isTitled() {
    return title.equals(Optional.of("-"));
  }

  private String title(String firstLine) {
    String first = Visible.stored(firstLine.strip());
    return (isTitled() ? Optional.of(first) : title)
        .filter(it -> !it.isEmpty())
        .orElse(Writing.TITLE);
  }

  // Its length, newline included.
  private static int firstLine(String text) {
    int newline = text.indexOf('\n');
    return newline < 0 ? text.length() : newline + 1;
  }

  /// Gives words without the newline that ends the last line, which is none of them.
  static String withoutLastNewline(String text) {
    return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
  }
}
