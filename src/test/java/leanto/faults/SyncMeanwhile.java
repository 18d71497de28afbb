package leanto.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import leanto.image.Home;
import leanto.image.Home.Ended;

/// Processes put notes beneath an entry while another one syncs, again and again, and each sync
/// brings a change of the same entry from a second computer. In the control each process has a
/// state folder of its own, and is slow to replace the file.
final class SyncMeanwhile implements Trial {

  private static final List<Integer> WRITERS = List.of(1, 3, 7);
  private static final String ENTRY = "2026-03-01.md";
  private static final String SLOW =
      "strace -f -o /dev/null -e trace=rename -e inject=rename:delay_enter=200000 ";

  @Override
  public String name() {
    return "notes beneath an entry that a sync brings";
  }

  @Override
  public Row run(Bench bench) throws IOException {
    Optional<String> none = Tool.missing("git");
    if (none.isPresent()) {
      return Row.skipped(none.get());
    }
    boolean sees = Strace.missing(bench.home("none")).isEmpty();
    int rounds = bench.times(2, 8);
    long acknowledged = 0;
    long lost = 0;
    long lostAlone = 0;
    for (int writers : WRITERS) {
      Meanwhile together = new Meanwhile(bench.newFolder("sync"), writers, false);
      lost += together.lost(rounds);
      acknowledged += together.acknowledged.size();
      if (sees) {
        lostAlone += new Meanwhile(bench.newFolder("sync"), writers, true).lost(2);
      }
    }
    return new Row(
        rounds * WRITERS.size() + " syncs among 2, 4 and 8 processes",
        "each note that was acknowledged, here or there, is in the journal, "
            + FaultTable.number(acknowledged),
        lost,
        sees ? "each process with locks of its own, and slow to replace the file" : "",
        lostAlone,
        sees ? List.of() : List.of("the control needs strace"));
  }

  private static final class Meanwhile {
    private final Path folder;
    private final int writers;
    private final boolean alone;
    private final Home here;
    private final ConcurrentLinkedQueue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private volatile boolean over;

    Meanwhile(Path folder, int writers, boolean alone) {
      this.folder = folder;
      this.writers = writers;
      this.alone = alone;
      this.here = home("here");
    }

    private Home home(String name) {
      Home.shell("mkdir -p " + folder.resolve(name));
      Home home = Home.in(folder.resolve(name), "none");
      home.put(".gitconfig", "[user]\n  name = ana\n  email = ana@x.test\n");
      return home;
    }

    long lost(int rounds) throws IOException {
      here.put("Journal/" + ENTRY, "rain\n");
      git("init -q --bare -b main ../../hub.git");
      git("init -q -b main");
      git("remote add origin " + folder + "/hub.git");
      synced();
      Home.shell("git clone -q " + folder + "/hub.git " + folder + "/there");
      try (ExecutorService all = Executors.newFixedThreadPool(writers)) {
        for (int writer = 0; writer < writers; writer++) {
          String name = "w" + writer + "x";
          all.submit(() -> write(name));
        }
        try {
          for (int i = 0; i < rounds; i++) {
            there("there" + i + "x");
            synced();
          }
        } finally {
          over = true;
        }
      }
      synced();
      Map<String, String> files = here.tree();
      files.keySet().removeIf(name -> !name.matches("Journal/[^.].*[.]md"));
      String journal = String.join("\n", files.values());
      return acknowledged.stream().filter(words -> !journal.contains(words)).count();
    }

    private void write(String name) {
      for (int i = 0; !over; i++) {
        String words = name + i + "x";
        String note = here.command("edit", "Journal/" + ENTRY, "--note", "-");
        if (run(name, "echo " + words + " | ", note).exit() == 0) {
          acknowledged.add(words);
        }
      }
    }

    private void there(String words) {
      String change = "git pull -q --rebase && echo " + words + " >>" + ENTRY + " && ";
      Home.shell(
          "cd "
              + folder
              + "/there && "
              + change
              + "git -c user.name=b -c user.email=b@x.test commit -qam x && git push -q");
      acknowledged.add(words);
    }

    private void synced() {
      here.run("", "history", "keep");
      run("sync", "", here.command("history", "sync"));
    }

    private Ended run(String name, String input, String command) {
      return alone
          ? here.with("XDG_STATE_HOME", folder.resolve("state-" + name).toString())
              .sh(input + SLOW + command)
          : here.sh(input + command);
    }

    private void git(String words) {
      Ended ended = here.sh("cd Journal && git " + words);
      if (ended.exit() != 0) {
        throw new IllegalStateException(ended.toString());
      }
    }
  }
}
