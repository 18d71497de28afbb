package leanto.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.OffsetDateTime;
import java.util.List;
import leanto.library.Found;
import leanto.library.Shelf;
import org.junit.jupiter.api.Test;

/// The first screen is shown before the zone and the place of the file are known.
class FirstTurnTest {

  @Test
  void neitherIsSeenThere() throws Exception {
    Destination place = new Destination("~/Journal", "2026/2026-03-01-2130.md", true);
    for (Found found : Shelf.shipped()) {
      Sitting early = sitting(found, "2026-03-01T20:30:00Z");
      Sitting later = sitting(found, "2026-03-02T05:30:00+09:00");
      assertEquals(
          Session.begin(early, Destination.NOT_KNOWN).turn(),
          Session.begin(later, place).turn(),
          found.id());
    }
  }

  private static Sitting sitting(Found found, String began) throws Exception {
    return new Sitting(List.of(found.read()), OffsetDateTime.parse(began), false);
  }
}
