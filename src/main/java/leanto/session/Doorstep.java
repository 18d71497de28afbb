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
    return choose(person, first, doors, false);
  }

  /// The same for a page among others: BACK is given as well, for the page before it.
  public static Reply leaf(Conversation person, Turn page, List<String> doors) {
    return choose(person, page, doors, true);
  }

  private static Reply choose(Conversation person, Turn first, List<String> doors, boolean leaf) {
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
            if (ends(key, leaf)) {
              return new Reply.Pressed(key);
            }
          }
        }
      } else if (reply instanceof Reply.Pressed(Reply.Key key, String words)) {
        if (ends(key, leaf)) {
          return reply;
        }
        screen = screen instanceof Turn.Field field ? field.holding(words) : screen;
        aside = opened(key, doors);
      } else if (reply instanceof Reply.Typed(String words) && takes(screen, words)) {
        return reply;
      }
    }
  }

  private static boolean takes(Turn screen, String words) {
    return screen instanceof Turn.Field
        || words.isEmpty() && screen instanceof Turn.Screen page && page.enter()
        || screen.choices().stream().anyMatch(choice -> choice.key().equals(words));
  }

  private static boolean ends(Reply.Key key, boolean leaf) {
    return switch (key) {
      case STOP, LEAVE, END -> true;
      case BACK -> leaf;
      case PAUSE, HELP -> false;
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
