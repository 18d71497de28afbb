package leanto.session;

import java.util.ArrayList;
import java.util.List;

/// The questions of a tender set, to be seen before it begins (`care.md` R6).
///
/// @param index which set of the sitting
/// @param page which page, from 0
record Looking(int index, int page) implements Stage {

  @Override
  public Turn turn(Session session) {
    List<String> lines = lines(session);
    int from = page * Preview.PAGE;
    int to = Math.min(lines.size(), from + Preview.PAGE);
    List<Turn.Choice> choices = new ArrayList<>();
    if (to < lines.size()) {
      choices.add(new Turn.Choice("m", "more"));
    }
    choices.add(new Turn.Choice("g", "go back"));
    return new Turn.Screen(
        session.sitting().sets().get(index).title(),
        lines.subList(from, to),
        choices,
        true,
        session.note());
  }

  @Override
  public Session typed(Session session, String words) {
    boolean more = (page + 1) * Preview.PAGE < lines(session).size();
    return switch (words) {
      case "m", "" -> more ? session.at(new Looking(index, page + 1)) : opening(session);
      case "g" -> opening(session);
      default -> session;
    };
  }

  @Override
  public Session back(Session session) {
    return page > 0 ? session.at(new Looking(index, page - 1)) : opening(session);
  }

  @Override
  public Session stop(Session session) {
    return session.at(new Over(new Ending.NotNow()));
  }

  private Session opening(Session session) {
    return session.at(new Opening(index));
  }

  private List<String> lines(Session session) {
    return Preview.of(session.sitting().sets().get(index));
  }
}
