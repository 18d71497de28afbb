package leanto.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import leanto.session.Reply.Key;

/// The pause and the help: what opens over any screen and gives it back as it was (`care.md` R4).
public sealed interface Aside {

  /// What is shown.
  Turn turn();

  /// Takes what the person did and gives where it leads.
  Next after(Reply reply);

  /// Where a reply in an aside leads.
  sealed interface Next {}

  /// To another aside, or the same.
  record Stay(Aside aside) implements Next {}

  /// Back to the screen beneath, as it was.
  record Return() implements Next {}

  /// Back to the screen beneath, and on as if this key had been pressed there.
  record Press(Key key) implements Next {}

  /// To the help of the screen beneath.
  record Helped() implements Next {}

  /// Back to the screen beneath, with its answer marked as not to be kept, or no longer.
  record Mark() implements Next {}

  /// The pause: ways to steady, doors, help, back, stop. Nothing moves on by itself (`care.md`
  /// R17).
  ///
  /// @param doors the person's own lines for the doors page
  /// @param mark what is offered about keeping the answer beneath; none where there is no answer
  record Pause(List<String> doors, Optional<Turn.Choice> mark) implements Aside {
    @Override
    public Turn turn() {
      List<Turn.Choice> choices = new ArrayList<>();
      for (Steady way : Steady.values()) {
        choices.add(new Turn.Choice(Integer.toString(way.ordinal() + 1), way.say()));
      }
      choices.add(new Turn.Choice("g", "go on"));
      choices.add(new Turn.Choice("b", "back one question"));
      mark.ifPresent(choices::add);
      choices.add(new Turn.Choice("d", "doors"));
      choices.add(new Turn.Choice("h", "help"));
      choices.add(new Turn.Choice("s", "stop"));
      return screen("Pause", List.of("Nothing moves on by itself."), choices);
    }

    @Override
    public Next after(Reply reply) {
      return switch (reply) {
        case Reply.Pressed(Key key, String _) -> pressed(key);
        case Reply.Typed(String words) -> typed(words);
        case Reply.Gave _ -> new Stay(this);
      };
    }

    private Next pressed(Key key) {
      return switch (key) {
        case PAUSE -> new Return();
        case HELP -> new Helped();
        case BACK, STOP, LEAVE, END -> new Press(key);
      };
    }

    private Next typed(String words) {
      for (Steady way : Steady.values()) {
        if (words.equals(Integer.toString(way.ordinal() + 1))) {
          return new Stay(new Steadying(way, this));
        }
      }
      if (mark.filter(offered -> offered.key().equals(words)).isPresent()) {
        return new Mark();
      }
      return switch (words) {
        case "g" -> new Return();
        case "b" -> new Press(Key.BACK);
        case "d" -> new Stay(new DoorsPage(doors, Optional.of(this)));
        case "h" -> new Helped();
        case "s" -> new Press(Key.STOP);
        default -> new Stay(this);
      };
    }
  }

  /// One way to steady, for as long as it is wanted.
  record Steadying(Steady way, Pause pause) implements Aside {
    @Override
    public Turn turn() {
      return screen("Pause", List.of(way.text()), List.of());
    }

    @Override
    public Next after(Reply reply) {
      return closed(reply, new Stay(pause));
    }
  }

  /// Kinds of help, the same whatever was written.
  ///
  /// @param own the person's own lines
  /// @param pause the pause to go back to; none where the page was opened from a screen
  record DoorsPage(List<String> own, Optional<Pause> pause) implements Aside {
    @Override
    public Turn turn() {
      return screen("Doors", Doors.page(own), List.of());
    }

    @Override
    public Next after(Reply reply) {
      return closed(reply, pause.<Next>map(Stay::new).orElseGet(Return::new));
    }
  }

  /// What the keys do, and the question's own help where it has some.
  record Help(Optional<String> question) implements Aside {
    @Override
    public Turn turn() {
      List<String> text = new ArrayList<>();
      question.ifPresent(text::add);
      text.add("Enter on nothing passes a question by. It leaves no trace.");
      text.add("In longer answers Enter makes a new line. Enter on an empty line moves on.");
      text.add(
          "In free writing an empty line is part of it. Ctrl-D ends it, or a second empty line on"
              + " plain lines.");
      text.add(
          "Ctrl-X Ctrl-E or /edit: a longer answer goes to your editor. It works on a file, and may"
              + " keep copies elsewhere.");
      text.add("Esc or /pause: pause. Shift-Tab or /back: the question before.");
      text.add("In the pause, n: this answer is not to be kept.");
      text.add("Ctrl-D or /stop: stop, and say what is kept.");
      text.add(
          "Ctrl-C, /leave, or Esc three times: leave at once. A full screen is cleared; plain lines"
              + " stay.");
      return screen("Help", text, List.of());
    }

    @Override
    public Next after(Reply reply) {
      return closed(reply, new Return());
    }
  }

  // Where there is nothing to choose, Enter goes back.
  private static Turn.Screen screen(String title, List<String> text, List<Turn.Choice> choices) {
    return new Turn.Screen(title, text, choices, choices.isEmpty(), Optional.empty(), "", true);
  }

  private static Next closed(Reply reply, Next otherwise) {
    return switch (reply) {
      case Reply.Pressed(Key key, String _) ->
          switch (key) {
            case STOP, LEAVE, END -> new Press(key);
            case PAUSE, BACK, HELP -> otherwise;
          };
      case Reply.Typed _, Reply.Gave _ -> otherwise;
    };
  }
}
