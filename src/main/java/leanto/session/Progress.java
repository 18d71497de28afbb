package leanto.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import leanto.entry.Exchange;

/// News for a draft: what has been said, taken back, or half typed.
public sealed interface Progress {

  /// An exchange that is new or has changed.
  record Said(Exchange exchange) implements Progress {}

  /// An exchange that is no longer part of the sitting, by its id.
  record Unsaid(String id) implements Progress {}

  /// Words that stand in a field and were not sent yet.
  record Half(Exchange exchange) implements Progress {}

  /// Takes a sitting before and after a reply; gives what changed for a draft.
  static List<Progress> between(Session before, Session after) {
    return between(before.spoken(), after.spoken());
  }

  /// What a draft needs to be told of a sitting that it knows nothing of.
  static List<Progress> all(Session session) {
    return between(List.of(), session.spoken());
  }

  private static List<Progress> between(List<Spoken> before, List<Spoken> after) {
    Map<String, Spoken> known = new LinkedHashMap<>();
    before.forEach(spoken -> known.put(spoken.exchange().id(), spoken));
    List<Progress> news = new ArrayList<>();
    for (Spoken spoken : after) {
      if (!spoken.equals(known.remove(spoken.exchange().id()))) {
        news.add(spoken.half() ? new Half(spoken.exchange()) : new Said(spoken.exchange()));
      }
    }
    known.keySet().forEach(id -> news.add(new Unsaid(id)));
    return news;
  }
}
