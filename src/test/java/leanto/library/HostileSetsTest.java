package leanto.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import leanto.library.HostileSets.Hostile;
import leanto.yaml.Gentle;
import leanto.yaml.Place;
import leanto.yaml.Refused;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("thorough")
class HostileSetsTest {

  // Measured: 0.4 s at most. The rest is for machines that do other things too.
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  @TempDir Path folder;

  static List<Hostile> all() {
    return HostileSets.all();
  }

  @ParameterizedTest
  @MethodSource("all")
  void isRefusedAtItsPlaceAndSoon(Hostile hostile) throws IOException {
    Path file = folder.resolve(hostile.name().contains("JSON") ? "a-set.json" : "a-set.yaml");
    hostile.write(file);

    String place = assertTimeoutPreemptively(PATIENCE, () -> refusedAt(file));

    assertEquals(hostile.place(), place);
  }

  @Test
  void thereAreSixtyOfThemAndMore() {
    assertTrue(all().size() > 60);
  }

  private static String refusedAt(Path file) throws IOException {
    try {
      Found.of(file).read();
      return "ok";
    } catch (Refused refused) {
      Gentle.assertGentle(refused);
      Place place = refused.problems().getFirst().place();
      return place.line() + ":" + place.column();
    }
  }
}
