package leanto.prompt;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// When a question is put: its keys are *and*, the options or times of one key are *or*.
///
/// @param picks earlier question id to the option ids of which one must have been picked
/// @param times the parts of the day in which the question is put; empty means any
public record Condition(Map<String, Set<String>> picks, Set<TimeOfDay> times) {

  /// Holds always.
  public static final Condition ALWAYS = new Condition(Map.of(), Set.of());

  public Condition {
    // Map.copyOf would shuffle: the order of the file is kept for the preview.
    picks = Collections.unmodifiableMap(new LinkedHashMap<>(picks));
    times = Set.copyOf(times);
  }

  /// Takes the option ids picked so far, by question id (an unanswered question gives an empty
  /// set), and the time of day; gives whether the question is put.
  public boolean holds(Function<String, Set<String>> picked, TimeOfDay now) {
    for (Map.Entry<String, Set<String>> pick : picks.entrySet()) {
      if (Collections.disjoint(picked.apply(pick.getKey()), pick.getValue())) {
        return false;
      }
    }
    return times.isEmpty() || times.contains(now);
  }
}
