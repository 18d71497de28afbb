package leanto.session;

import java.util.List;
import java.util.Optional;

/// Nothing stands on the screen any more.
record Over(Ending ending) implements Stage {

  @Override
  public Turn turn(Session session) {
    return new Turn.Screen("", List.of(), List.of(), true, Optional.empty());
  }

  @Override
  public Session typed(Session session, String words) {
    return session;
  }
}
