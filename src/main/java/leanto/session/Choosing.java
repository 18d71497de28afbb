package leanto.session;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import leanto.entry.Exchange;

/// Choosing what to keep, one answer at a time.
///
/// @param index which answer, from 0
/// @param leftOut the ids of those that are left out
record Choosing(int index, Set<String> leftOut) implements Stage {

  // Enough to know an answer by, on a small screen.
  private static final int LONGEST = 400;

  Choosing {
    leftOut = Set.copyOf(leftOut);
  }

  /// The first answer, or the keep screen as it was where there is none.
  static Session from(Session session) {
    return session.entry().exchanges().isEmpty() ? session : session.at(new Choosing(0, Set.of()));
  }

  @Override
  public Turn turn(Session session) {
    Exchange exchange = session.entry().exchanges().get(index);
    String words = Retyped.plain(exchange.answer());
    if (words.length() > LONGEST) {
      words =
          words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, LONGEST))) + " …";
    }
    return new Turn.Screen(
        "Choose what to keep",
        List.of(exchange.ask(), words),
        List.of(new Turn.Choice("k", "keep"), new Turn.Choice("l", "leave out")),
        false,
        session.note());
  }

  @Override
  public Session typed(Session session, String words) {
    return switch (words) {
      case "k" -> next(session, false);
      case "l" -> next(session, true);
      default -> session;
    };
  }

  @Override
  public Session back(Session session) {
    return session.at(index > 0 ? new Choosing(index - 1, leftOut) : new KeepScreen());
  }

  private Session next(Session session, boolean out) {
    List<Exchange> exchanges = session.entry().exchanges();
    Set<String> ids = new HashSet<>(leftOut);
    String id = exchanges.get(index).id();
    if (out) {
      ids.add(id);
    } else {
      ids.remove(id);
    }
    return index + 1 < exchanges.size()
        ? session.at(new Choosing(index + 1, ids))
        : KeepScreen.some(session, ids);
  }
}
