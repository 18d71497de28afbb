package leanto.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import leanto.session.Doorstep;
import leanto.session.Reply;
import leanto.session.Turn;
import leanto.yaml.Refused;

/// Looking back, as a page of choices: nothing old is on it, and it is the same whatever there is
/// (`care.md` R7, R14).
final class LookDoor {

  private static final String THREAD = "t";
  private static final String CIRCLE = "c";
  private static final String BACK = "g";

  private final House house;
  private final Seat seat;
  private final boolean writes;
  private final Gate gate;
  private Optional<String> note = Optional.empty();

  LookDoor(House house, Seat seat, boolean writes) {
    this.house = house;
    this.seat = seat;
    this.writes = writes;
    this.gate = new Gate(house);
  }

  /// Shows it until the person goes back.
  ///
  /// @return what ends every screen; nothing where they go back
  Optional<Reply> open() throws Stopped, Refused, IOException {
    while (true) {
      Reply reply = Doorstep.choose(seat.person(), turn(), house.doors());
      note = Optional.empty();
      if (!(reply instanceof Reply.Typed(String key))) {
        return Optional.of(reply);
      }
      if (key.equals(BACK)) {
        return Optional.empty();
      }
      Optional<Reply> end = key.equals(CIRCLE) ? circle() : show(key);
      if (end.isPresent()) {
        return end;
      }
    }
  }

  private Turn.Screen turn() {
    List<Turn.Choice> choices = new ArrayList<>();
    for (LookBy by : LookBy.values()) {
      choices.add(new Turn.Choice(by.key(), by.say()));
    }
    choices.add(new Turn.Choice(THREAD, "one question, through time"));
    choices.add(new Turn.Choice(CIRCLE, "the circle"));
    choices.add(new Turn.Choice(BACK, "go back"));
    return new Turn.Screen("Look back", List.of(), choices, false, note);
  }

  private Optional<Reply> show(String key) throws Stopped, Refused, IOException {
    try {
      Reading reading = Reading.behind(house);
      return key.equals(THREAD) ? thread(reading) : show(reading, LookBy.of(key));
    } catch (IOException notListed) {
      note = Optional.of(notListed.getMessage());
      return Optional.empty();
    }
  }

  private Optional<Reply> circle() throws Stopped, Refused, IOException {
    Reply reply = new CirclePage(house, seat, writes).over(false);
    return reply instanceof Reply.Typed ? Optional.empty() : Optional.of(reply);
  }

  private Optional<Reply> thread(Reading reading) throws Stopped, Refused, IOException {
    LookThread thread = new LookThread(house, seat, gate, writes);
    Map<String, String> sets = thread.sets(reading);
    if (sets.isEmpty()) {
      note = Optional.of(nothing(reading));
      return Optional.empty();
    }
    return thread.over(reading, sets);
  }

  private Optional<Reply> show(Reading reading, LookBy by) throws Stopped, Refused, IOException {
    List<Kept> all = Kept.in(reading, Filters.none(), by.look());
    LookPages.Manner manner = new LookPages.Manner(by.title(), writes, false, by.mark());
    LookPages.Left left = new LookPages(house, seat, gate, manner, by.some(house, all)).show();
    note = all.isEmpty() ? Optional.of(nothing(reading)) : left.note();
    return left.end();
  }

  private static String nothing(Reading reading) {
    return reading.isNoted()
        ? "Nothing of that kind is in what could be read: leanto list names the rest."
        : "Nothing of that kind is in the journal.";
  }
}
