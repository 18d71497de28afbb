package leanto.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.random.RandomGenerator;
import leanto.fuzz.Target;

/// The name of the file that an entry gets, for every instant that there is: in a folder for its
/// year, right in the journal.
final class NameTarget {

  private static final Path FOLDER = Path.of("/nowhere/Journal");
  private static final String NAME = "[+-]?\\d{4,9}-\\d\\d-\\d\\d-\\d{4}\\.md";

  private NameTarget() {}

  static Target<OffsetDateTime> of() {
    Journal journal = new Journal(FOLDER, () -> ZoneId.of("Z"), new Random(1));
    return new Target<>("the name of a file", NameTarget::date, date -> named(journal.next(date)))
        .besides(date -> named(FOLDER.resolve(date + ".md")));
  }

  private static boolean named(Path path) {
    assertEquals(FOLDER, path.normalize().getParent().getParent());
    assertTrue(path.getFileName().toString().matches(NAME), path::toString);
    return true;
  }

  private static OffsetDateTime date(RandomGenerator chance) {
    int most = chance.nextBoolean() ? 9_999 : 999_999_999;
    return LocalDateTime.of(
            chance.nextInt(-most, most + 1),
            1 + chance.nextInt(12),
            1 + chance.nextInt(28),
            chance.nextInt(24),
            chance.nextInt(60),
            chance.nextInt(60))
        .atOffset(ZoneOffset.ofTotalSeconds(chance.nextInt(-18 * 3600, 18 * 3600 + 1)));
  }
}
