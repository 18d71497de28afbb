package leanto.session;

import java.util.function.Consumer;

/// The loop that joins a sitting and whoever answers.
public final class Sit {

  private Sit() {}

  /// Sits until the sitting ends.
  ///
  /// @param start where it starts
  /// @param person who answers
  /// @param drafts takes what was said as it is said, and half-typed words from any thread
  /// @param reached takes the sitting after each reply, for whoever has to go on when this throws
  /// @return the sitting with its [Session#ending]
  public static Session through(
      Session start, Conversation person, Consumer<Progress> drafts, Consumer<Session> reached) {
    Session session = start;
    while (session.ending().isEmpty()) {
      Session now = session;
      Reply reply =
          person.ask(
              now.turn(),
              words ->
                  now.halfTyped(words).ifPresent(half -> drafts.accept(new Progress.Half(half))));
      session = now.after(reply);
      reached.accept(session);
      Progress.between(now, session).forEach(drafts);
    }
    return session;
  }
}
