package leanto.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import leanto.journal.Listed;
import leanto.session.Reply;
import leanto.yaml.Refused;

/// Whether an entry is to be shown now. A person at a terminal is asked before one from a tender
/// set; see [Gate].
final class Showing {

  private final House house;
  private final Gate gate;
  private OptionalInt end = OptionalInt.empty();

  Showing(House house) {
    this.house = house;
    this.gate = new Gate(house);
  }

  /// Whether the person is at a terminal and the entry from a tender set.
  boolean isTender(Listed entry) throws Stopped, Refused, IOException {
    return house.world().terminal().getAsBoolean()
        && !house.globals().json()
        && gate.stands(entry.sets());
  }

  /// Whether words of an entry may stand among others. Where it cannot be known whether its set is
  /// tender, they do not.
  boolean isSpoken(Listed entry) {
    try {
      return !isTender(entry);
    } catch (IOException | Stopped | Refused unknown) {
      return false;
    }
  }

  /// Asks, where that is to be asked.
  boolean isWanted(Path path) throws Stopped, Refused, IOException {
    Optional<Listed> entry = listed(path);
    if (entry.isEmpty() || !isTender(entry.get())) {
      return true;
    }
    Listed listed = entry.get();
    Reply reply =
        Seat.in(house, seat -> gate.ask(seat, listed.sets(), listed.title(), Optional.empty()));
    if (reply instanceof Reply.Pressed) {
      end = OptionalInt.of(Seat.exit(reply));
    }
    return reply.equals(new Reply.Typed(Gate.SHOW));
  }

  /// The exit code, where the person has left meanwhile.
  OptionalInt end() {
    return end;
  }

  // What is the matter with one that cannot be read is said when it is to be shown.
  private Optional<Listed> listed(Path path) throws Stopped, Refused, IOException {
    if (!house.world().terminal().getAsBoolean()) {
      return Optional.empty();
    }
    try {
      return Optional.of(house.journal().read(path).listed());
    } catch (IOException unread) {
      return Optional.empty();
    }
  }
}
