package leanto.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import leanto.prompt.PromptSet;
import leanto.session.Preview;
import leanto.session.Reply;
import leanto.session.Sitting;
import leanto.session.Turn;
import leanto.yaml.Refused;

/// Before a set of the menu: what it is, how much room there is for it today, and a look at its
/// questions; choices of one size (`care.md` R6, R17).
///
/// @param set the set that was chosen
record StartScreen(House house, PromptSet set) {

  /// Shows it, and sits.
  ///
  /// @return an exit code; nothing where the person goes back to the menu
  Optional<Integer> over(Visit visit) throws Stopped, Refused, IOException {
    while (true) {
      Reply reply = visit.choose(turn());
      if (!(reply instanceof Reply.Typed(String much))) {
        return Optional.of(visit.left(reply));
      }
      switch (much) {
        case "g" -> {
          return Optional.empty();
        }
        case "s" -> {
          Sitting all = new Sitting(List.of(set), house.now(), false);
          Optional<Integer> left = visit.look(Preview.of(all));
          if (left.isPresent()) {
            return left;
          }
        }
        default -> {
          return Optional.of(visit.sitter().sit(new Today(List.of(set), questions(much))));
        }
      }
    }
  }

  private Turn.Screen turn() {
    List<String> text = new ArrayList<>();
    set.about().ifPresent(text::add);
    text.add(Preview.size(set));
    return new Turn.Screen(
        set.title(),
        text,
        List.of(
            new Turn.Choice("o", "one question"),
            new Turn.Choice("t", "three questions"),
            new Turn.Choice("a", "all of them"),
            new Turn.Choice("s", "see the questions"),
            new Turn.Choice("g", "go back")),
        false,
        Optional.empty());
  }

  private static OptionalInt questions(String much) {
    return switch (much) {
      case "o" -> OptionalInt.of(1);
      case "t" -> OptionalInt.of(3);
      default -> OptionalInt.empty();
    };
  }
}
