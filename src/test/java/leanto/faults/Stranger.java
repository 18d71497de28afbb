package leanto.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import leanto.entry.Answer;
import leanto.entry.Entry;
import leanto.entry.Exchange;
import leanto.image.Home;
import leanto.journal.Draft;
import leanto.journal.Drafts;

/// A home in which every file holds, and is named by, what a stranger would like to have written to
/// the terminal.
final class Stranger {

  private static final OffsetDateTime DATE = OffsetDateTime.parse("2026-03-01T21:30:00+01:00");

  private static final String ASK =
      "What went well, of all that was there between the morning and the night?";

  private Stranger() {}

  static Home home(Bench bench) throws IOException {
    Home home = bench.home("hold");
    String front = "---\ndate: 2030-01-01\ntitle: " + Payloads.quoted(Payloads.all(" "));
    home.put("all.md", front + "\n---\n\n" + body());
    home.put("Journal/last.md", front + "\n---\n\n" + body());
    home.put("all.yaml", "title: All\nquestions: [What?]\n# " + Payloads.all("\n# "));
    home.put(".config/leanto/doors.txt", Payloads.all("\n"));
    home.put("answers.yaml", "q1: " + Payloads.quoted(Payloads.all("\n")));
    home.put("ids.yaml", ids());
    home.put("word", Payloads.asWord());
    for (int i = 0; i < Payloads.ALL.size(); i++) {
      String quoted = Payloads.quoted(Payloads.marked(i));
      String number = Payloads.mark(i);
      home.put("Journal/2026/" + number + ".md", "---\ntitle: " + quoted + "\n---\n\nwords\n");
      home.put("Journal/2025/" + Payloads.named(i) + ".md", "words\n");
      home.put("raw/" + number + ".yaml", "title: T\nquestions:\n  - " + Payloads.marked(i) + "\n");
      home.put("quoted/" + number + ".yaml", "title: " + quoted + "\nquestions: [A, B]\n");
      home.put("named/" + Payloads.named(i) + ".yaml", "title: T\nquestions: [A]\n");
      home.put(".config/leanto/prompts/" + number + ".yaml", "title: " + quoted + "\n");
    }
    draft(home);
    return home;
  }

  /// A home with nothing of it but a draft.
  static Home drafted(Bench bench) throws IOException {
    Home home = bench.home("hold");
    home.put("good", "q1: The fence is done\n");
    draft(home);
    return home;
  }

  /// Folders in each other, named by all of them.
  static Path folder(Home home) throws IOException {
    Path folder = home.path().resolve("in");
    for (int i = 0; i < Payloads.ALL.size(); i++) {
      folder = folder.resolve(Payloads.named(i));
    }
    return Files.createDirectories(folder);
  }

  private static String body() {
    // A file with a NUL in it is no text, and not shown.
    String all = Payloads.all("\n\n## ") + "\n\n" + Payloads.all("\n\n");
    return "# " + all.replace("\0", "");
  }

  private static String ids() {
    StringBuilder ids = new StringBuilder();
    for (int i = 0; i < Payloads.ALL.size(); i++) {
      ids.append(Payloads.quoted(Payloads.marked(i))).append(": x\n");
    }
    return ids.toString();
  }

  private static void draft(Home home) throws IOException {
    Path folder = home.path().resolve(".local/state/leanto/drafts");
    String title = Payloads.all(" ");
    Entry entry = new Entry(DATE, title, List.of("evening"), List.of(), List.of());
    Answer words = new Answer.Words(Payloads.all("\n"));
    try (Draft draft =
        new Drafts(folder, new SplittableRandom(1))
            .create(entry, Path.of("x.md"), OptionalInt.empty())) {
      draft.half(new Exchange("q1", ASK, List.of(), words));
    }
  }
}
