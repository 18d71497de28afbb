package leanto.history;

import java.util.List;

/// Who hears of a sync while it goes on: what has come in is there, also where sending it stops.
public interface Told {

  /// What is being done.
  enum Step {
    FETCHING,
    JOINING,
    SENDING
  }

  /// Hears what is being done now.
  void doing(Step step);

  /// Hears a sentence that is to be said of what comes in.
  void note(String sentence);

  /// Hears what of the journal has changed by what came in, and where what was kept here met what
  /// was kept elsewhere.
  void came(List<Change> changes, List<Met> met);
}
