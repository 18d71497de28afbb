package leanto.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class HalfTypedTest {

  private final AtomicLong clock = new AtomicLong();
  private final HalfTyped half = new HalfTyped(clock::get);
  private final List<String> given = new ArrayList<>();
  private String words = "before";

  @Test
  void wordsAreGivenWhenTheyHaveChangedAndHalfASecondHasPassed() {
    half.start(() -> words, given::add);
    tickAfter(600);
    words = "before and";
    half.tick();
    assertEquals(List.of(), given);
    tickAfter(500);
    tickAfter(500);
    assertEquals(List.of("before and"), given);
  }

  @Test
  void theLastWordsAreGivenAtOnce() {
    half.start(() -> words, given::add);
    words = "last";
    half.give();
    half.give();
    assertEquals(List.of("last"), given);
  }

  @Test
  void afterTheFieldNothingIsGiven() {
    half.start(() -> words, given::add);
    words = "answered";
    half.end();
    tickAfter(1000);
    half.give();
    assertEquals(List.of(), given);
  }

  private void tickAfter(long millis) {
    clock.addAndGet(millis * 1_000_000);
    half.tick();
  }
}
