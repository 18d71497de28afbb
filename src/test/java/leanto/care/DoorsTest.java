package leanto.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import leanto.session.Doors;
import org.junit.jupiter.api.Test;

/// The doors page holds kinds of help and names, and nothing that goes out of date unseen.
class DoorsTest {

  private static final List<String> PAGE = Doors.page(List.of());

  @Test
  void itWasLookedOverWithinAYear() {
    LocalDate today = LocalDate.now(Clock.systemUTC());
    assertTrue(
        Doors.REVIEWED.plusMonths(12).isAfter(today),
        "The names on the doors page want to be looked over, and REVIEWED set to that day.");
  }

  @Test
  void thereIsNoTelephoneNumberAndNoAddressOnIt() {
    String page = String.join("\n", PAGE).replace(Doors.REVIEWED.toString(), "");
    assertFalse(page.matches("(?s).*[0-9].*"), page);
    assertFalse(page.matches("(?s).*(www|http|@|\\.(org|com|net)).*"), page);
  }

  @Test
  void therapyIsOneOfTenKindsOrMore() {
    assertTrue(PAGE.stream().filter(line -> line.startsWith("- ")).count() >= 10);
    assertEquals(1, PAGE.stream().filter(line -> line.contains("therap")).count());
  }

  @Test
  void ownLinesStandAsTheyWereWritten() {
    List<String> page = Doors.page(List.of("R., after six", "the bench"));
    assertEquals(
        List.of("", "Your own", "- R., after six", "- the bench"),
        page.subList(PAGE.size(), page.size()));
  }

  @Test
  void itsWordsKeepTheRules() {
    PAGE.forEach(line -> assertEquals(List.of(), Words.in(line, Voice.PROGRAM)));
    assertTrue(ReadingLevel.of(PAGE).grade() <= 8, () -> "" + ReadingLevel.of(PAGE).grade());
  }
}
