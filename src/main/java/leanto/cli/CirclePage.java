package leanto.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import leanto.editor.Editor;
import leanto.lookback.Circle;
import leanto.session.Doorstep;
import leanto.session.Reply;
import leanto.session.Turn;
import leanto.yaml.Refused;
import leanto.yaml.Report;

/// The page of the circle: the rings, and what can be done with them. It asks for nothing.
final class CirclePage {

  static final String TITLE = "Circle";

  private final House house;
  private final Seat seat;
  private final boolean writes;

  /// Takes where the person sits, and whether anything may be written.
  CirclePage(House house, Seat seat, boolean writes) {
    this.house = house;
    this.seat = seat;
    this.writes = writes;
  }

  /// Shows the page until the person goes back or leaves.
  ///
  /// @param withNotes whether the notes stand there from the start
  /// @return the reply that ended it
  Reply over(boolean withNotes) throws Stopped, Refused, IOException {
    boolean notes = withNotes;
    Optional<String> note = Optional.empty();
    while (true) {
      Turn.Screen page = page(notes, note);
      note = Optional.empty();
      Reply reply = choose(page);
      if (!(reply instanceof Reply.Typed(String key)) || key.equals("g")) {
        return reply;
      }
      Optional<Reply> left = Optional.empty();
      switch (key) {
        case "n" -> notes = !notes;
        case "a" -> left = new CircleChanges(house, this::choose).add();
        case "x" -> left = new CircleChanges(house, this::choose).remove();
        default -> note = edit();
      }
      if (left.filter(CirclePage::ends).isPresent()) {
        return left.get();
      }
    }
  }

  // Stopping on the way leads back to the page.
  private static boolean ends(Reply reply) {
    return reply instanceof Reply.Pressed(Reply.Key key, String _) && key != Reply.Key.STOP;
  }

  private Reply choose(Turn turn) throws Refused, IOException {
    return Doorstep.choose(seat.person(), turn, house.doors());
  }

  private Turn.Screen page(boolean notes, Optional<String> note)
      throws Stopped, Refused, IOException {
    try {
      Circle circle = house.circle().read();
      return screen(LookCircle.lines(circle, notes), choices(circle, notes), note);
    } catch (Refused refused) {
      // It was just edited. What cannot be read is said, and the words stay in the file.
      return screen(Report.of(refused).lines().toList(), List.of(EDIT, BACK), note);
    }
  }

  private static final Turn.Choice EDIT = new Turn.Choice("e", "open the file in your editor");
  private static final Turn.Choice BACK = new Turn.Choice("g", "go back");

  private List<Turn.Choice> choices(Circle circle, boolean notes) {
    List<Turn.Choice> choices = new ArrayList<>();
    if (writes) {
      choices.add(new Turn.Choice("a", "add"));
      choices.add(EDIT);
    }
    if (writes && !circle.items().isEmpty()) {
      choices.add(new Turn.Choice("x", "remove one"));
    }
    if (circle.items().stream().anyMatch(item -> item.note().isPresent())) {
      choices.add(new Turn.Choice("n", notes ? "without notes" : "with notes"));
    }
    choices.add(BACK);
    return choices;
  }

  private static Turn.Screen screen(
      List<String> text, List<Turn.Choice> choices, Optional<String> note) {
    return new Turn.Screen(TITLE, text, choices, false, note);
  }

  private Optional<String> edit() throws Stopped, Refused, IOException {
    try {
      CircleChanges.prepare(house);
      house.circle().begin();
      Editor editor = house.editor(house.settings().editor());
      int exit = seat.open(editor, house.circle().path());
      return exit == 0
          ? Optional.empty()
          : Optional.of("The editor \"" + editor.command() + "\" ended with " + exit + ".");
    } catch (IOException trouble) {
      return Optional.of(CircleChanges.said(house, trouble));
    }
  }
}
