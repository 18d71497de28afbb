package leanto.fuzz;

import java.util.List;
import java.util.stream.Stream;
import leanto.answers.AnswersTargets;
import leanto.exchange.ExchangeTargets;
import leanto.journal.JournalTargets;
import leanto.library.SetTargets;
import leanto.settings.SettingsTargets;
import leanto.terminal.KeysTargets;
import leanto.text.TextTargets;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/// Inputs made by chance, from seeds, for everything that reads what people and other programs have
/// written (`faults.md` 4.4, 4.5). With `-Dfuzz.seconds=600` it goes on for that long and tells
/// figures; `-Dfuzz.seed=7` tries one input again.
@Tag("thorough")
class FuzzTest {

  private static final int SECONDS = 10;

  @TestFactory
  Stream<DynamicTest> eachTarget() {
    List<Target<?>> targets =
        Stream.of(
                SetTargets.all(),
                JournalTargets.all(),
                AnswersTargets.all(),
                ExchangeTargets.all(),
                SettingsTargets.all(),
                TextTargets.all(),
                KeysTargets.all())
            .<Target<?>>flatMap(List::stream)
            .toList();
    double each = Integer.getInteger("fuzz.seconds", SECONDS) / (double) targets.size();
    return targets.stream()
        .map(target -> DynamicTest.dynamicTest(target.name(), () -> run(target, each)));
  }

  private static void run(Target<?> target, double seconds) {
    Long seed = Long.getLong("fuzz.seed");
    if (seed != null) {
      new Fuzz<>(target).once(seed);
      return;
    }
    Figures figures = new Fuzz<>(target).during(seconds);
    if (Integer.getInteger("fuzz.seconds") != null) {
      System.out.println(figures);
    }
  }
}
