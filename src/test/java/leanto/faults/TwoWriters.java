package leanto.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import leanto.image.Home;
import leanto.image.Home.Ended;
import leanto.image.Pty;

/// Two, four and eight processes change one entry, each as fast as it can: notes beneath it, tags
/// into it and out of it, and words by an editor. In the control each has a state folder of its
/// own, so that none knows of the locks of another.
final class TwoWriters implements Trial {

  private static final List<Integer> WRITERS = List.of(2, 4, 8);
  private static final String EDITOR = "printf '%s\\n' \"$WORDS\" >>\"$1\"";

  private enum Kind {
    NOTE,
    TAG,
    TAG_FOR_A_WHILE,
    UNTAG,
    EDIT
  }

  // What a process was told to do with some words, and whether it said that it has.
  private record Change(Kind kind, String words, boolean acknowledged, String said) {}

  @Override
  public String name() {
    return "two, four and eight processes change one entry";
  }

  @Override
  public Row run(Bench bench) throws IOException {
    int each = bench.times(40, 360);
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
        lostAlone += lost(alone, changed(alone, writers, bench.times(10, 40), TwoWriters::alone));
      }
    }
    return new Row(
        FaultTable.number((long) each * WRITERS.size())
            + " notes, tags, tags taken out and words by an editor",
        "each that was acknowledged is so, and none is refused",
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

  // Does one change, in a process of its own.
  private interface Doing {
    Ended does(Path entry, String writer, Kind kind, String words);
  }

  private static Ended together(Path entry, String writer, Kind kind, String words) {
    Home home = home(entry);
    if (kind != Kind.EDIT) {
      return home.sh(command(home, entry, kind, words, ""));
    }
    String editor = home.path().resolve("editor.sh").toString();
    try (Pty pty =
        Pty.of(home.with("EDITOR", "sh " + editor).with("WORDS", words), "edit", entry + "")) {
      int exit = pty.exit();
      return new Ended(exit, "", pty.said());
    }
  }

  private static Ended alone(Path entry, String writer, Kind kind, String words) {
    String slow = "strace -f -o /dev/null -e inject=rename:delay_enter=30000 ";
    Home home = home(entry);
    Path state = home.path().resolve("state-" + writer);
    return home.with("XDG_STATE_HOME", state.toString())
        .sh(command(home, entry, kind == Kind.EDIT ? Kind.NOTE : kind, words, slow));
  }

  private static String command(Home home, Path entry, Kind kind, String words, String under) {
    String begin = under + home.command("edit", Home.word(entry));
    return switch (kind) {
      case TAG, TAG_FOR_A_WHILE -> begin + " --tag " + words;
      case UNTAG -> begin + " --untag " + words;
      case NOTE, EDIT -> "echo " + words + " | " + begin + " --note -";
    };
  }

  private static List<Change> changed(Path entry, int writers, int times, Doing doing) {
    home(entry).put("editor.sh", EDITOR + "\n");
    ConcurrentLinkedQueue<Change> changes = new ConcurrentLinkedQueue<>();
    Kind[] kinds = Kind.values();
    try (ExecutorService all = Executors.newFixedThreadPool(writers)) {
      for (int writer = 0; writer < writers; writer++) {
        String name = "w" + writer + "x";
        all.submit(() -> {
          for (int i = 0; i < times / writers; i++) {
            Kind kind = kinds[i % kinds.length];
            // What was put in for a while is what is taken out next.
            String words = name + (kind == Kind.UNTAG ? i - 1 : i) + "x";
            Ended ended = doing.does(entry, name, kind, words);
            changes.add(new Change(kind, words, ended.exit() == 0, ended.err()));
          }
        });
      }
    }
    return new ArrayList<>(changes);
  }

  // An editor whose file was changed meanwhile leaves its words in a file beside it.
  private static long lost(Path entry, List<Change> changes) throws IOException {
    String text = Files.readString(entry);
    Map<String, String> all = home(entry).tree();
    all.keySet().removeIf(name -> !name.startsWith("Journal/"));
    String journal = String.join("\n", all.values());
    return changes.stream()
        .filter(Change::acknowledged)
        .filter(it ->
            switch (it.kind()) {
              case NOTE, TAG -> !text.contains(it.words());
              case EDIT -> !journal.contains(it.words());
              case UNTAG -> text.contains(it.words());
              case TAG_FOR_A_WHILE -> false;
            })
        .count();
  }
}
