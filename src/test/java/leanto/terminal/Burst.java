package leanto.terminal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import leanto.terminal.Press.Key;

/// Bytes as a terminal sends them, and what they are taken for.
final class Burst {

  private Burst() {}

  /// Gives the presses of all that was sent, up to its end.
  ///
  /// @param pause stands for a moment in which nothing comes
  static List<Press> presses(String sent, char pause) {
    int[] next = {0};
    Keys keys =
        new Keys(_ -> {
          if (next[0] == sent.length()) {
            return Keys.ENDED;
          }
          char c = sent.charAt(next[0]++);
          return c == pause ? Keys.NOTHING_YET : c;
        });
    List<Press> presses = new ArrayList<>();
    Optional<Press> press = keys.next(100);
    while (!press.equals(Optional.of(Key.ENDED))) {
      press.ifPresent(presses::add);
      assertTrue(presses.size() <= sent.length());
      press = keys.next(100);
    }
    return presses;
  }
}
