package leanto.session;

import java.util.List;
import java.util.Optional;
import leanto.text.Visible;

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
    if (!Visible.shown(folder).equals(folder)) {
      return session.noting(Optional.of("That name has characters in it that cannot be seen."));
    }
    return (folder.isEmpty() ? session : session.at(session.place().in(folder))).at(from);
  }

  @Override
  public Session back(Session session) {
    return session.at(from);
  }
}
