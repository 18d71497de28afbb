package leanto.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import leanto.book.Piece;
import leanto.book.PlainBook;
import leanto.journal.Listed;
import leanto.session.Doorstep;
import leanto.session.Reply;
import leanto.session.Turn;
import leanto.yaml.Refused;

/// Answers, each on a page of its own, of which a person takes those that somebody else may read
/// (`care.md` P14). Nothing is taken unless it is chosen, and nothing is written before the last
/// page has shown all of it.
final class ChoosePages {

  private static final String TAKE = "t";
  private static final String LEAVE_OUT = "l";
  private static final String ALL = "a";
  private static final String PUT = "p";
  private static final String TITLE = "Choose";

  private final House house;
  private final Seat seat;
  private final String target;
  private final Gate gate;
  private final List<Answered> answers;
  private final TreeSet<Integer> taken = new TreeSet<>();
  private int at;
  private Optional<String> note = Optional.empty();

  /// An answer, and the entry that it is in.
  record Answered(Listed entry, Piece piece) {}

  /// What came of it.
  ///
  /// @param pieces what was taken; none where a person has left
  /// @param end what a person has left by, where that is so
  record Chosen(List<Piece> pieces, Optional<Reply> end) {}

  /// @param target where it is to go, as a person reads it
  ChoosePages(House house, Seat seat, String target, List<Answered> answers) {
    this.house = house;
    this.seat = seat;
    this.target = target;
    this.gate = new Gate(house);
    this.answers = answers;
  }

  /// Shows them, and then what was taken.
  Chosen show() throws Stopped, Refused, IOException {
    while (true) {
      Optional<Reply> end = at < answers.size() ? answer() : last();
      if (end.isPresent()) {
        return end.get().equals(new Reply.Typed(PUT))
            ? new Chosen(pieces(), Optional.empty())
            : new Chosen(List.of(), end);
      }
      if (at >= answers.size() && taken.isEmpty()) {
        return new Chosen(List.of(), Optional.empty());
      }
    }
  }

  private Optional<Reply> answer() throws Stopped, Refused, IOException {
    Answered one = answers.get(at);
    List<String> sets = one.entry().sets();
    if (gate.stands(sets)) {
      return opened(sets, gate.ask(seat, sets, one.entry().title(), note));
    }
    Reply reply = Doorstep.leaf(seat.person(), page(one), house.doors());
    note = Optional.empty();
    switch (reply) {
      case Reply.Typed(String key) when key.equals(ALL) -> at = answers.size();
      case Reply.Typed(String key) -> {
        if (key.equals(TAKE)) {
          taken.add(at);
        } else {
          taken.remove(at);
        }
        at++;
      }
      case Reply.Pressed(Reply.Key key, String _) when key == Reply.Key.BACK -> back();
      case Reply.Pressed _, Reply.Gave _ -> {
        return Optional.of(reply);
      }
    }
    return Optional.empty();
  }

  private Turn.Screen page(Answered one) {
    List<String> text = new ArrayList<>();
    if (!one.piece().ask().isBlank()) {
      text.add(one.piece().ask());
      text.add("");
    }
    text.add(one.piece().answer());
    return new Turn.Screen(
        TITLE,
        text,
        List.of(
            new Turn.Choice(TAKE, "take it"),
            new Turn.Choice(LEAVE_OUT, "leave it out"),
            new Turn.Choice(ALL, "that is all")),
        false,
        note.or(() -> taken.contains(at) ? Optional.of("This one is taken.") : Optional.empty()));
  }

  // Behind a gate that stays closed all of its sets is passed over.
  private Optional<Reply> opened(List<String> sets, Reply reply) {
    if (!(reply instanceof Reply.Typed(String key))) {
      return Optional.of(reply);
    }
    if (!key.equals(Gate.SHOW)) {
      while (at < answers.size() && answers.get(at).entry().sets().equals(sets)) {
        at++;
      }
    }
    return Optional.empty();
  }

  private Optional<Reply> last() throws Refused, IOException {
    List<String> text =
        List.of("This would be in " + target + ":", "", PlainBook.page(pieces()).stripTrailing());
    Turn.Screen screen =
        new Turn.Screen(
            TITLE,
            text,
            List.of(new Turn.Choice(PUT, "put it there"), new Turn.Choice("n", "make no file")),
            false,
            Optional.empty());
    Reply reply = Doorstep.leaf(seat.person(), screen, house.doors());
    if (reply instanceof Reply.Pressed(Reply.Key key, String _) && key == Reply.Key.BACK) {
      at = answers.size();
      back();
      return Optional.empty();
    }
    return Optional.of(reply);
  }

  private void back() {
    at = Math.max(0, at - 1);
  }

  private List<Piece> pieces() {
    return taken.stream().map(i -> answers.get(i).piece()).toList();
  }
}
