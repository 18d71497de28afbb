package leanto.session;

import java.util.List;

/// Another folder for the journal, typed.
///
/// @param from the screen that asked for it, and to which it leads back
record Elsewhere(Stage from) implements Stage {

  @Override
  public Turn turn(Session session) {
    return new Turn.Field(
        "Another folder",
        List.of("Which folder would you like for the journal?"),
        List.of(),
        false,
        session.place().folder(),
        session.note());
  }

  @Override
  public Session typed(Session session, String words) {
    String folder = words.strip();
    return (folder.isEmpty() ? session : session.at(session.place().in(folder))).at(from);
  }

  @Override
  public Session back(Session session) {
    return session.at(from);
  }
}
