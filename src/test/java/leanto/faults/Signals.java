package leanto.faults;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import leanto.image.Script;

/// Signals and a closed terminal, in every phase of a sitting (`faults.md` 36 to 38, 4.6).
final class Signals implements Trial {

  private static final List<Blow> BLOWS =
      List.of(Blow.HUP, Blow.TERM, Blow.INT, Blow.QUIT, Blow.STOP, Blow.CLOSE);

  @Override
  public String name() {
    return "signals and a closed terminal, in each phase of a sitting";
  }

  @Override
  public Row run(Bench bench) throws IOException {
    if (!Script.isThere()) {
      return Row.skipped("no " + Script.NAME);
    }
    List<String> skipped = new ArrayList<>();
    List<Struck> cases = new ArrayList<>(cases(bench.whole()));
    if (!Tool.isThere("strace")) {
      cases.removeIf(Struck::traced);
      skipped.add("during the save: no strace here");
    }
    Count count = Count.of(this);
    count.each(bench, cases, (own, it) -> it.on(own.home("hold"), count));

    Count control = Count.ofControl();
    List.of(new Struck(Blow.KILL, Phase.HALF), new Struck(Blow.KILL, Phase.PAUSE)).parallelStream()
        .forEach(it -> control.attempt("", () -> it.on(bench.home("none"), control)));
    return new Row(
        cases.size() + " sittings, each struck in one of 6 phases by one of 6 blows",
        "words in the draft or the entry, modes of the terminal, exit codes, " + count.looked(),
        count.wrong(),
        "the signal that cannot be heard",
        control.wrongOfEach(Struck.WORDS, Struck.MODES),
        skipped);
  }

  // In the short form each blow once, and each phase once.
  private static List<Struck> cases(boolean whole) {
    List<Struck> cases = new ArrayList<>();
    for (Blow blow : BLOWS) {
      for (Phase phase : Phase.values()) {
        if (whole || blow.ordinal() == phase.ordinal()) {
          cases.add(new Struck(blow, phase));
        }
      }
    }
    return cases;
  }
}
