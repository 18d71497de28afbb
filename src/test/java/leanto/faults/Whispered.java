package leanto.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import leanto.image.DraftWatch;
import leanto.image.Evening;
import leanto.image.Home;
import leanto.image.Key;
import leanto.image.Pty;

/// A sitting in which one word is typed, and the look for it everywhere.
///
/// @param drafts the draft choice: `hold` or `none`
/// @param options before the command
/// @param end what ends it
/// @param place the start of the one path in the home that may have the word; empty for nowhere
record Whispered(String drafts, String options, End end, String place) {

  static final String DRAFT = ".local/state/leanto/drafts/";
  static final String ENTRY = "Journal/";
  private static final String PRIVATE = "--private";

  enum End {
    CTRL_C(130),
    /// Gone through to its end, and kept where that is asked.
    DONE(0),
    TERM(143),
    /// Java itself crashes.
    CRASH(134);

    private final int exit;

    End(int exit) {
      this.exit = exit;
    }
  }

  private boolean nothingWritten() {
    return options.contains(PRIVATE);
  }

  /// Sits and looks. It is found where it was to be kept, which is counted as what the control
  /// sees.
  void on(Home home, String word, boolean traced, Count count, Count control) throws IOException {
    Instant since = Instant.now();
    Snapshot before = Snapshot.of(home);
    String command = home.command(options, "reflect", "evening");
    try (Pty pty = Pty.running(home, 80, "exec " + (traced ? Writes.WATCHED : "") + command)) {
      Evening.begun(pty).type(word).expect(word);
      nowhere(count, "while it was typed", Places.processes(word));
      nowhere(count, "while it was typed", Places.files(word, since, home.path().getParent()));
      end(home, pty, word);
      int exit = pty.exit();
      count.that("exit code", exit == end.exit, () -> this + ": " + exit);
      count.that("screen", end == End.CRASH || clear(pty, word), () -> this + pty.screen());
    }
    nowhere(count, "afterwards", Places.files(word, since, home.path().getParent()));
    List<String> files = home.filesWith(word);
    List<String> meant =
        files.stream().filter(it -> !place.isEmpty() && it.startsWith(place)).toList();
    control.that("kept", meant.isEmpty(), () -> "");
    count.that(
        "home",
        files.equals(meant) && meant.size() == (place.isEmpty() ? 0 : 1),
        () -> this + ": " + files);
    if (nothingWritten()) {
      Snapshot after = Snapshot.of(home);
      count.that("home as it was", before.equals(after), () -> this + ": " + home.tree().keySet());
    }
    if (traced) {
      written(home, count, control);
    }
  }

  private void end(Home home, Pty pty, String word) {
    switch (end) {
      case CTRL_C -> pty.press(Key.CTRL_C);
      case TERM -> pty.signal("TERM");
      case CRASH -> crash(home, pty, word);
      case DONE -> {
        pty.press(Key.CTRL_D).expect("What was hard?").press(Key.ENTER);
        pty.expect("something to set down").press(Key.ENTER);
        if (!nothingWritten()) {
          pty.expect("That is the last one.").type("k");
        }
      }
    }
  }

  private static boolean clear(Pty pty, String word) {
    return pty.history() == 0 && !pty.screen().contains(word);
  }

  // Of the words, a crash takes the last half second.
  private void crash(Home home, Pty pty, String word) {
    if (!place.isEmpty()) {
      new DraftWatch(home).awaitWords(word);
    }
    pty.signal("SEGV");
  }

  private void nowhere(Count count, String when, List<Path> found) {
    count.that("places", found.isEmpty(), () -> this + ", " + when + ": " + found);
  }

  // Into the draft and the journal, or nothing at all.
  private void written(Home home, Count count, Count control) throws IOException {
    List<String> paths = Writes.of(home.path());
    control.that("written", paths.isEmpty(), () -> "");
    List<String> elsewhere =
        paths.stream()
            .filter(it ->
                nothingWritten()
                    || !it.startsWith(home.path() + "/.local")
                        && !it.startsWith(home.path() + "/Journal"))
            .toList();
    count.that("written", elsewhere.isEmpty(), () -> this + ": " + elsewhere);
  }
}
