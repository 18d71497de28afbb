package leanto.session;

import java.util.ArrayList;
import java.util.List;

/// Stop: keep, do not keep, go back. The same size, in this order, none preselected (`care.md` R2).
///
/// @param from where it was opened
record Stopping(Stage from) implements Stage {

  @Override
  public Turn turn(Session session) {
    List<String> text = new ArrayList<>();
    List<Turn.Choice> choices = new ArrayList<>();
    if (session.sitting().unkept()) {
      text.add("This is private: nothing of it is kept.");
      choices.add(new Turn.Choice("s", "stop"));
    } else {
      text.add("What is here so far would be kept at");
      text.addAll(KeepScreen.where(session));
      choices.add(new Turn.Choice("k", "keep"));
      choices.add(new Turn.Choice("n", "do not keep"));
    }
    choices.add(new Turn.Choice("g", "go back"));
    return new Turn.Screen("Stop here", text, choices, false, session.note());
  }

  @Override
  public Session typed(Session session, String words) {
    if (words.equals("g")) {
      return session.at(from);
    }
    if (session.sitting().unkept()) {
      return words.equals("s") ? KeepScreen.nothing(session) : session;
    }
    return switch (words) {
      case "k" -> KeepScreen.all(session);
      case "n" -> KeepScreen.nothing(session);
      default -> session;
    };
  }

  @Override
  public Session back(Session session) {
    return session.at(from);
  }

  @Override
  public Session stop(Session session) {
    return session;
  }
}
