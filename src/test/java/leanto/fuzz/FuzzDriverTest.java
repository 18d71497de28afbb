package leanto.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/// What finds faults has to find them.
class FuzzDriverTest {

  @Test
  void anInputThatDoesNotHoldIsToldWithItsSeedAndComesAgain() {
    List<Integer> tried = new ArrayList<>();
    Target<Integer> target =
        new Target<>(
            "numbers", RandomGenerator::nextInt, number -> tried.add(number) && even(number));
    Fuzz<Integer> fuzz = new Fuzz<>(target);
    String said = assertThrows(AssertionError.class, () -> fuzz.during(1)).getMessage();
    assertTrue(said.contains("-Dfuzz.seed=" + tried.size() + "\n"), said);
    assertTrue(said.endsWith("The input: " + tried.getLast()), said);
    assertThrows(AssertionError.class, () -> fuzz.once(tried.size()));
    assertEquals(tried.getLast(), tried.get(tried.size() - 2));
  }

  @Test
  void aTwinThatIsNeverCaughtIsSaid() {
    Target<Integer> target = new Target<>("numbers", RandomGenerator::nextInt, _ -> true);
    assertSawNothing(target);
    assertSawNothing(target.besides(_ -> true));
    assertTrue(new Fuzz<>(target.besides(FuzzDriverTest::even)).during(0).caught());
    Claim<Integer> both = number -> number % 2 == 0;
    assertTrue(new Fuzz<>(new Target<>("numbers", target.input(), both)).during(0).refused() > 0);
  }

  private static void assertSawNothing(Target<Integer> target) {
    String said =
        assertThrows(AssertionError.class, () -> new Fuzz<>(target).during(0)).getMessage();
    assertTrue(said.contains("the control saw nothing"), said);
  }

  private static boolean even(int number) {
    assertEquals(0, number % 2);
    return true;
  }
}
