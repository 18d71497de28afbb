package leanto.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import leanto.image.Home;
import leanto.image.Home.Ended;

/// Two, four and eight processes put notes beneath one entry and tags into it, as fast as each can.
/// In the control each has a state folder of its own, so that none knows of the locks of another.
final class TwoWriters implements Trial {

  private static final List<Integer> WRITERS = List.of(2, 4, 8);

  // What a process was told to put into the entry, and whether it said that it has.
  private record Change(String words, boolean acknowledged, String said) {}

  @Override
  public String name() {
    return "two, four and eight processes change one entry";
  }

  @Override
  public Row run(Bench bench) throws IOException {
    int each = bench.times(24, 336);
    boolean sees = Strace.missing(bench.home("none")).isEmpty();
    long wrong = 0;
    long lostAlone = 0;
    for (int writers : WRITERS) {
      Path entry = entry(bench.home("none"));
      List<Change> changes = changed(entry, writers, each, TwoWriters::together);
      List<Change> not = changes.stream().filter(it -> !it.acknowledged()).toList();
      not.forEach(it -> System.out.println("refused: " + it));
      wrong += lost(entry, changes) + not.size();
      if (sees) {
        Path alone = entry(bench.home("none"));
        lostAlone += lost(alone, changed(alone, writers, bench.times(8, 32), TwoWriters::alone));
      }
    }
    return new Row(
        FaultTable.number((long) each * WRITERS.size()) + " notes and tags",
        "each that was acknowledged is there, and none is refused",
        wrong,
        sees ? "each process with locks of its own, and slow to replace the file" : "",
        lostAlone,
        sees ? List.of() : List.of("the control needs strace"));
  }

  /// Writes an entry and gives its file.
  static Path entry(Home home) {
    home.run("rain\n", "write", "-");
    return home.all().stream()
        .filter(it -> it.getFileName().toString().endsWith(".md"))
        .findFirst()
        .orElseThrow();
  }

  private static Home home(Path entry) {
    Path home = entry;
    while (!home.endsWith("Journal")) {
      home = home.getParent();
    }
    return Home.in(home.getParent(), "none");
  }

  // Runs a command line of the shell for a change.
  private interface Running {
    Ended run(Home home, String name, String note, String command);
  }

  private static Ended together(Home home, String name, String note, String command) {
    return home.sh(note + command);
  }

  private static Ended alone(Home home, String name, String note, String command) {
    String slow = "strace -f -o /dev/null -e inject=rename:delay_enter=30000 ";
    String state = home.path().resolve("state-" + name).toString();
    return home.with("XDG_STATE_HOME", state).sh(note + slow + command);
  }

  private static List<Change> changed(Path entry, int writers, int times, Running running) {
    Home home = home(entry);
    ConcurrentLinkedQueue<Change> changes = new ConcurrentLinkedQueue<>();
    try (ExecutorService all = Executors.newFixedThreadPool(writers)) {
      for (int writer = 0; writer < writers; writer++) {
        String name = "w" + writer + "x";
        all.submit(() -> {
          for (int i = 0; i < times / writers; i++) {
            String words = name + i + "x";
            boolean note = i % 2 == 0;
            String command =
                home.command("edit", Home.word(entry), note ? "--note -" : "--tag " + words);
            String input = note ? "echo " + words + " | " : "";
            Ended ended = running.run(home, name, input, command);
            changes.add(new Change(words, ended.exit() == 0, ended.err()));
          }
        });
      }
    }
    return new ArrayList<>(changes);
  }

  private static long lost(Path entry, List<Change> changes) throws IOException {
    String text = Files.readString(entry);
    return changes.stream().filter(it -> it.acknowledged() && !text.contains(it.words())).count();
  }
}
