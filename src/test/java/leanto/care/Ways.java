package leanto.care;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import leanto.entry.Answer;
import leanto.prompt.PromptSet;
import leanto.prompt.Standing;
import leanto.session.Reply;
import leanto.session.Session;
import leanto.session.Turn;

/// Every screen that a set can come to, by a walk through all its branches: each pick alone, all of
/// a list at once, own words, and passing by.
final class Ways {

  /// A screen and the picks behind it. What was picked on arriving opens nothing later.
  private record Place(Turn turn, Map<String, Answer> picks) {}

  private Ways() {}

  /// Each screen from the first to the keep screen, with a sitting that stands at it.
  static Map<Turn, Session> through(PromptSet set) {
    Map<Turn, Session> screens = new LinkedHashMap<>();
    Set<Place> seen = new HashSet<>();
    Deque<Session> next = new ArrayDeque<>(List.of(Played.begin(set)));
    while (!next.isEmpty()) {
      Session session = next.pop();
      Turn turn = session.turn();
      // A note says that the words name nothing here: no other screen.
      if (turn.note().isEmpty() && seen.add(new Place(turn, picks(session)))) {
        screens.putIfAbsent(turn, session);
        replies(turn).forEach(words -> next.add(session.after(new Reply.Typed(words))));
      }
    }
    return screens;
  }

  /// Those of the screens on which a question stands.
  static List<Turn> questions(PromptSet set) {
    return through(set).keySet().stream().filter(Ways::asks).toList();
  }

  /// A sitting at each field that takes words as they are.
  static List<Session> fields(PromptSet set) {
    return at(set, turn -> turn.choices().isEmpty() && !Played.day(turn));
  }

  /// A sitting at each list.
  static List<Session> lists(PromptSet set) {
    return at(set, turn -> !turn.choices().isEmpty());
  }

  private static List<Session> at(PromptSet set, Predicate<Turn.Field> fits) {
    return through(set).values().stream()
        .filter(it -> it.turn() instanceof Turn.Field field && fits.test(field))
        .toList();
  }

  private static boolean asks(Turn turn) {
    return turn instanceof Turn.Field || turn instanceof Turn.Screen screen && screen.enter();
  }

  private static List<String> replies(Turn turn) {
    if (turn instanceof Turn.Screen) {
      return Played.offers(turn, "k") ? List.of() : List.of(Played.offers(turn, "b") ? "b" : "");
    }
    if (turn.choices().isEmpty()) {
      return List.of(Played.answer(turn, "x"));
    }
    List<String> replies = new ArrayList<>(List.of(""));
    turn.choices().forEach(choice -> replies.add(choice.key()));
    String all =
        turn.choices().stream()
            .filter(choice -> !apart(choice.say()))
            .map(Turn.Choice::key)
            .collect(Collectors.joining(" "));
    replies.add(all);
    replies.add(all + " " + (all.split(" ").length + 1));
    return replies;
  }

  private static boolean apart(String say) {
    for (Standing way : Standing.values()) {
      if (way.say().equals(say)) {
        return true;
      }
    }
    return false;
  }

  private static Map<String, Answer> picks(Session session) {
    Map<String, Answer> picks = new HashMap<>(session.given());
    picks.remove("arrive");
    picks.values().removeIf(it -> !(it instanceof Answer.One || it instanceof Answer.Any));
    return picks;
  }
}
