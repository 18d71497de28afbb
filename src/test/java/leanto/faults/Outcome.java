package leanto.faults;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import leanto.image.Home;
import leanto.image.Home.Ended;

/// How a sitting came out that was sat through to the keep, with faults on the way: where its
/// answers are, and whether the exit code and the message say so (`design.md` 2).
///
/// @param acknowledged how many answers were acknowledged
/// @param wrongs what did not hold, a line each
/// @param notInTheJournal how many acknowledged answers are in no entry of the journal
record Outcome(long acknowledged, List<String> wrongs, long notInTheJournal) {

  /// Takes the home that the faults were in, and where drafts are recovered to, out of their reach.
  static Outcome of(Home home, Sat sat, Ended ended, Path elsewhere) {
    Answers answers = sat.answers();
    int acknowledged = sat.acknowledged();
    boolean named = Left.drafts(home).stream().map(Path::toString).anyMatch(ended.err()::contains);
    Left left = Left.in(home, elsewhere);
    List<String> printed = List.of(ended.err());
    List<String> wrongs = new ArrayList<>();
    long lost =
        answers.lost(acknowledged, Stream.concat(left.texts().stream(), printed.stream()).toList());
    if (lost > 0) {
      wrongs.add(lost + " answers are lost");
    }
    if (left.cutShort(answers) > 0) {
      wrongs.add("an entry is cut short");
    }
    boolean told =
        switch (ended.exit()) {
          case 0 -> answers.areIn(left.journal());
          case 3 -> named && answers.areIn(left.recovered());
          case 4 -> acknowledged == 0 || answers.areIn(printed);
          default -> acknowledged == 0;
        };
    if (!told || ended.exit() != 0 && !namesAPath(home, ended.err())) {
      wrongs.add("exit " + ended.exit() + ": " + ended.err());
    }
    return new Outcome(acknowledged, wrongs, answers.lost(acknowledged, left.journal()));
  }

  /// The same, with one thing more that did not hold.
  Outcome with(String wrong) {
    return new Outcome(
        acknowledged, Stream.concat(wrongs.stream(), Stream.of(wrong)).toList(), notInTheJournal);
  }

  private static boolean namesAPath(Home home, String message) {
    return message.contains(home.path().toString()) || message.contains("~/");
  }

  /// What came of all. The control looks for the answers in the journal alone.
  static Row row(String tried, List<Outcome> all) {
    all.forEach(outcome -> outcome.wrongs().forEach(System.out::println));
    return new Row(
        tried,
        "exit codes, messages and acknowledged answers, "
            + FaultTable.number(all.stream().mapToLong(Outcome::acknowledged).sum()),
        all.stream().filter(outcome -> !outcome.wrongs().isEmpty()).count(),
        "the journal alone",
        all.stream().mapToLong(Outcome::notInTheJournal).sum(),
        List.of());
  }
}
