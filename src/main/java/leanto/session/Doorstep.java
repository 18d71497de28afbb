package leanto.session;

import java.util.List;
import java.util.Optional;

/// Screens outside a sitting: the first screen, the menu. They have the same pause and help.
public final class Doorstep {

  private Doorstep() {}

  /// Shows a screen until one of its choices is made or its field is sent, or the person stops or
  /// leaves.
  ///
  /// @param doors the person's own lines for the doors page
  /// @return [Reply.Typed] with the key of a choice or the words of the field, or [Reply.Pressed]
  ///   with STOP, LEAVE or END
  public static Reply choose(Conversation person, Turn first, List<String> doors) {
    Turn screen = first;
    Optional<Aside> aside = Optional.empty();
    while (true) {
      Reply reply = person.ask(aside.map(Aside::turn).orElse(screen), _ -> {});
      if (aside.isPresent()) {
        switch (aside.get().after(reply)) {
          case Aside.Stay(Aside other) -> aside = Optional.of(other);
          case Aside.Helped _ -> aside = opened(Reply.Key.HELP, doors);
          case Aside.Return _, Aside.Mark _ -> aside = Optional.empty();
          case Aside.Press(Reply.Key key) -> {
            aside = Optional.empty();
            if (ends(key)) {
              return new Reply.Pressed(key);
            }
          }
        }
      } else if (reply instanceof Reply.Pressed(Reply.Key key, String words)) {
        if (ends(key)) {
          return reply;
        }
        screen = screen instanceof Turn.Field field ? field.holding(words) : screen;
        aside = opened(key, doors);
      } else if (reply instanceof Reply.Typed(String words) && offers(screen, words)) {
        return reply;
      }
    }
  }

  private static boolean offers(Turn screen, String words) {
    return screen instanceof Turn.Field
        || screen.choices().stream().anyMatch(choice -> choice.key().equals(words));
  }

  private static boolean ends(Reply.Key key) {
    return switch (key) {
      case STOP, LEAVE, END -> true;
      case BACK, PAUSE, HELP -> false;
    };
  }

  private static Optional<Aside> opened(Reply.Key key, List<String> doors) {
    return switch (key) {
      case PAUSE -> Optional.of(new Aside.Pause(doors, Optional.empty()));
      case HELP -> Optional.of(new Aside.Help(Optional.empty()));
      case BACK, STOP, LEAVE, END -> Optional.empty();
    };
  }
}
