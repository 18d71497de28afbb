package leanto.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import leanto.image.Home;
import leanto.image.Home.Ended;

/// A process is killed while it holds the lock of a journal, at the moment of replacing the file.
/// The next one goes on at once, and nothing of what stood there is lost. The control looks for the
/// words of those that were killed: they were never acknowledged.
final class HolderKilled implements Trial {

  @Override
  public String name() {
    return "kill -9 of the process that holds the lock";
  }

  @Override
  public Row run(Bench bench) throws IOException {
    Home home = bench.home("none");
    Optional<String> missing = Strace.missing(home);
    if (missing.isPresent()) {
      return Row.skipped(missing.get());
    }
    Path entry = TwoWriters.entry(home);
    int kills = bench.times(5, 100);
    Count count = Count.of(this);
    List<String> dead = new ArrayList<>();
    for (int i = 0; i < kills; i++) {
      dead.add("killed" + i + "x");
      Ended killed = killed(bench, home, dead.getLast());
      count.that("the kill", killed.exit() == 137 && killed.out().isEmpty(), killed::toString);
      Ended next = home.run("kept" + i + "x\n", "edit", "last", "--note", "-");
      count.that("the next", next.exit() == 0, next::toString);
    }
    String text = Files.readString(entry);
    for (int i = 0; i < kills; i++) {
      String words = "kept" + i + "x";
      count.that("the words", text.contains(words), () -> words);
    }
    return new Row(
        kills + " kills",
        "the next process goes on, and every acknowledged note is there",
        count.wrong(),
        "notes of those that were killed",
        dead.stream().filter(it -> !text.contains(it)).count(),
        List.of());
  }

  private static Ended killed(Bench bench, Home home, String words) throws IOException {
    Path input = Files.writeString(bench.newFolder("note").resolve("note.txt"), words + "\n");
    String[] strace =
        Strace.words(input.resolveSibling("log"), "inject=rename:signal=SIGKILL:when=1");
    String note = home.command("edit", "last", "--note", "-") + " <" + Home.word(input);
    return home.sh(String.join(" ", strace) + " " + note);
  }
}
