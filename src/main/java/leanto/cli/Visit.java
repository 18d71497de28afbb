package leanto.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import leanto.session.Doorstep;
import leanto.session.FirstScreen;
import leanto.session.Preview;
import leanto.session.Reply;
import leanto.session.Turn;
import leanto.settings.DraftChoice;
import leanto.yaml.Refused;

/// A person at the door: the first screen where it was never shown, then what they came for.
final class Visit {

  static final String NOTHING_KEPT = "The input ended, and nothing was kept.";

  /// How answers come in without a terminal.
  static final String ANSWERS = " Answers can come from a file: --answers.";

  /// How words that are written freely do.
  static final String WORDS = " leanto write - keeps what comes in.";

  private final House house;
  private final Seat seat;
  private final String instead;
  private Holding keeping;

  private Visit(House house, Seat seat, Holding keeping, String instead) {
    this.house = house;
    this.seat = seat;
    this.instead = instead;
    this.keeping = keeping;
  }

  /// What is done once the draft choice is made.
  interface Purpose {
    int run(Visit visit) throws Stopped, Refused, IOException;
  }

  /// Opens the screen, settles what this run keeps, does what the person came for, and gives the
  /// screen back whatever happens.
  ///
  /// @param questions the lines that are shown to a person who only wants to read
  /// @return an exit code
  static int to(House house, Purpose purpose, Supplier<List<String>> questions)
      throws Stopped, Refused, IOException {
    return to(house, purpose, questions, ANSWERS);
  }

  /// The same.
  ///
  /// @param instead what is said where the input ends before anything was asked: the way without a
  ///   terminal
  static int to(House house, Purpose purpose, Supplier<List<String>> questions, String instead)
      throws Stopped, Refused, IOException {
    Optional<Holding> settled = settled(house);
    return Seat.in(
        house,
        seat -> {
          Visit visit = new Visit(house, seat, settled.orElse(Holding.NOTHING), instead);
          Optional<Integer> exit =
              settled.isPresent() ? Optional.empty() : visit.firstScreen(questions);
          return exit.isPresent() ? exit.get() : purpose.run(visit);
        });
  }

  Seat seat() {
    return seat;
  }

  Holding keeping() {
    return keeping;
  }

  /// Shows a screen until one of its choices is made; see [Doorstep].
  Reply choose(Turn screen) throws Refused, IOException {
    return Doorstep.choose(seat.person(), screen, house.doors());
  }

  /// Keeps nothing from here on.
  void keepNothing() {
    keeping = Holding.NOTHING;
  }

  /// Settles the draft choice, for good.
  void settle(DraftChoice choice) throws Refused, IOException {
    house.settle("drafts", choice.word());
    keeping = choice == DraftChoice.HOLD ? Holding.DRAFT : Holding.CLOSE;
  }

  Sitter sitter() {
    return sitter(new NewFile(house));
  }

  /// The same, for words that go somewhere else than into a new file.
  Sitter sitter(Goal goal) {
    return new Sitter(house, seat, keeping, goal);
  }

  /// What a reply that ends a screen means for the exit code.
  int left(Reply reply) {
    if (reply instanceof Reply.Pressed(Reply.Key key, String _) && key == Reply.Key.LEAVE) {
      return Exit.LEFT;
    }
    if (reply instanceof Reply.Pressed(Reply.Key key, String _) && key == Reply.Key.END) {
      house.note(NOTHING_KEPT + instead);
    }
    return Exit.DONE;
  }

  private static Optional<Holding> settled(House house) throws Refused, IOException {
    if (house.globals().keepNothing()) {
      return Optional.of(Holding.NOTHING);
    }
    return house
        .settings()
        .drafts()
        .map(choice -> choice == DraftChoice.HOLD ? Holding.DRAFT : Holding.CLOSE);
  }

  // Gives an exit code where the visit ends here.
  private Optional<Integer> firstScreen(Supplier<List<String>> questions)
      throws Refused, IOException {
    while (true) {
      Reply reply = choose(FirstScreen.turn(seat.plain()));
      if (!(reply instanceof Reply.Typed(String key))) {
        return Optional.of(left(reply));
      }
      switch (FirstScreen.Choice.of(key)) {
        case HOLD -> settle(DraftChoice.HOLD);
        case NONE -> settle(DraftChoice.NONE);
        case PRIVATE -> keepNothing();
        case LOOK -> {
          Optional<Integer> exit = look(questions.get());
          if (exit.isPresent()) {
            return exit;
          }
          continue;
        }
        case LEAVE -> {
          return Optional.of(Exit.DONE);
        }
      }
      return Optional.empty();
    }
  }

  /// Shows lines to a person who only wants to read, page by page.
  ///
  /// @return an exit code where they leave from there
  Optional<Integer> look(List<String> lines) throws Refused, IOException {
    int page = Preview.PAGE;
    for (int from = 0; from < lines.size(); from += page) {
      List<String> some = lines.subList(from, Math.min(lines.size(), from + page));
      Turn.Choice on = new Turn.Choice("g", from + page < lines.size() ? "go on" : "go back");
      Reply reply =
          choose(new Turn.Screen("Only to read", some, List.of(on), false, Optional.empty()));
      if (!(reply instanceof Reply.Typed)) {
        return Optional.of(left(reply));
      }
    }
    return Optional.empty();
  }
}
