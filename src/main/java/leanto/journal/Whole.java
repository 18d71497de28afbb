package leanto.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;

/// Goes through whole files, one after another.
final class Whole {

  private final Sieve sieve;
  private final ZoneId zone;
  private final Room room = new Room();

  Whole(Sieve sieve, ZoneId zone) {
    this.sieve = sieve;
    this.zone = zone;
  }

  /// Gives a file that the sieve lets through, and one that could not be understood.
  Optional<Sifted> sift(int number, Path path) {
    try {
      room.read(path);
      if (!Utf8.isText(room.bytes(), room.length())) {
        room.text(path); // says what the matter is
      }
      return switch (sieve.of(path, room.bytes(), room.length())) {
        case NOT -> Optional.empty();
        case SURE -> Optional.of(new Sifted(number, path, Optional.empty(), Optional.empty()));
        case MAYBE ->
            Optional.of(
                new Sifted(
                    number,
                    path,
                    Optional.of(Opened.of(path, room.text(path), zone)),
                    Optional.empty()));
      };
    } catch (IOException notUnderstood) {
      String why = notUnderstood.getMessage();
      return Optional.of(new Sifted(number, path, Optional.empty(), Optional.of(why)));
    }
  }
}
