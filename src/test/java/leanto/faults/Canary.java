package leanto.faults;

import static leanto.faults.Whispered.DRAFT;
import static leanto.faults.Whispered.ENTRY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import leanto.faults.Whispered.End;
import leanto.image.Home;
import leanto.image.Pty;
import leanto.image.Script;

/// One word is typed, and looked for in every place where it could have been left (`faults.md` 55
/// to 65, 4.10; `care.md` P12).
final class Canary implements Trial {

  private static final List<Whispered> SHORT =
      List.of(
          new Whispered("hold", "", End.CTRL_C, DRAFT),
          new Whispered("hold", "", End.DONE, ENTRY),
          new Whispered("hold", "--private", End.CTRL_C, ""),
          new Whispered("hold", "--private", End.DONE, ""));

  private static final List<Whispered> MORE =
      List.of(
          new Whispered("none", "", End.CTRL_C, ""),
          new Whispered("none", "", End.TERM, ""),
          new Whispered("none", "", End.DONE, ENTRY),
          new Whispered("none", "", End.CRASH, ""),
          new Whispered("hold", "", End.TERM, DRAFT),
          new Whispered("hold", "", End.CRASH, DRAFT),
          new Whispered("hold", "--private", End.TERM, ""),
          new Whispered("hold", "--private", End.CRASH, ""),
          new Whispered("none", "--private", End.DONE, ""));

  private static final String[] SEEN = {"kept", "planted", "written"};
  private static final String[] SEEN_UNTRACED = {"kept", "planted"};

  @Override
  public String name() {
    return "one word, looked for everywhere";
  }

  @Override
  public Row run(Bench bench) throws IOException {
    if (!Script.isThere()) {
      return Row.skipped("no " + Script.NAME);
    }
    List<String> skipped = new ArrayList<>();
    boolean strace = Tool.isThere("strace");
    if (!strace) {
      skipped.add("what is opened for writing: no strace here");
    }
    List<Whispered> sittings = new ArrayList<>(SHORT);
    if (bench.whole()) {
      sittings.addAll(MORE);
    }
    // No other run on this machine has the same one.
    String word = "canary" + bench.folder().getFileName().toString().replaceAll("\\D", "");
    Count count = Count.of(this);
    Count control = Count.ofControl();
    for (int i = 0; i < sittings.size(); i++) {
      Whispered sitting = sittings.get(i);
      boolean traced = strace && sitting.end() == End.DONE;
      Home home = bench.home(sitting.drafts());
      Files.createDirectories(home.path().resolve(DRAFT)); // as after other sittings
      count.attempt(sitting.toString(), () -> sitting.on(home, word + "x", traced, count, control));
    }
    planted(bench, word + "y", control);
    return new Row(
        sittings.size() + " sittings with a word in them, held, kept, private or left",
        "places besides the draft or the entry: files, processes, screen, " + count.looked(),
        count.wrong(),
        "the word in its draft and its entry; and planted in a file, an argument, a variable",
        control.wrongOfEach(strace ? SEEN : SEEN_UNTRACED),
        skipped);
  }

  private static void planted(Bench bench, String word, Count control) throws IOException {
    Instant since = Instant.now();
    Home home = bench.home("none").with("PLANTED", word);
    Path file = Files.createTempFile("leanto-planted", ".txt");
    try (Pty _ =
        Pty.running(home, 80, "sh -c 'echo planted; read line' " + word).expect("planted")) {
      Files.writeString(file, word);
      for (Path _ : Places.processes(word)) {
        control.that("planted", false, () -> "");
      }
      for (Path _ : Places.files(word, since, home.path().getParent())) {
        control.that("planted", false, () -> "");
      }
    } finally {
      Files.delete(file);
    }
  }
}
