package leanto.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Dates as people have jrnl write them.
class BracketedDateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-03-01 21:30               | 2026-03-01T21:30",
        "2026-03-01 09:30:15 PM         | 2026-03-01T21:30:15",
        "2026-03-01 12:05 AM            | 2026-03-01T00:05",
        "2026-03-01 12:05 p.m.          | 2026-03-01T12:05",
        "2026/3/1                       | 2026-03-01T00:00",
        "2026-03-01T21:30               | 2026-03-01T21:30",
        "01.03.2026 21:30               | 2026-03-01T21:30",
        "1.3.26, 21:30                  | 2026-03-01T21:30",
        "Sunday, 1 March 2026 21:30     | 2026-03-01T21:30",
        "Sun 1 Mar 2026                 | 2026-03-01T00:00",
        "March 1, 2026 9:30 PM          | 2026-03-01T21:30",
        "Sun 2026-03-01 21:30           | 2026-03-01T21:30",
        "So, 01.03.2026 21:30           | 2026-03-01T21:30",
      })
  void eachIsRead(String text, LocalDateTime moment) {
    assertEquals(Optional.of(moment), BracketedDate.of(text).flatMap(date -> date.at(false)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a footnote",
        "2026",
        "21:30 on a day",
        "2026-03-01 25:00",
        "as of 2026-03-01",
        "1234567890",
        "2026-03-01 21:30 and more",
        "Smarch 1, 2026 x"
      })
  void whatIsNoDateIsNone(String text) {
    assertEquals(Optional.empty(), BracketedDate.of(text));
  }

  @Test
  void aDayThatThereIsNotHasNoMoment() {
    assertEquals(Optional.empty(), BracketedDate.of("2026-02-30 21:30").orElseThrow().at(false));
    assertEquals(Optional.empty(), BracketedDate.of("1 Smarch 2026").orElseThrow().at(false));
  }

  @Test
  void whichNumberIsTheDayIsNotGuessed() {
    BracketedDate date = BracketedDate.of("03/04/2026 21:30").orElseThrow();
    assertFalse(date.ordered());
    assertEquals(Optional.of(LocalDateTime.parse("2026-03-04T21:30")), date.at(true));
    assertEquals(Optional.of(LocalDateTime.parse("2026-04-03T21:30")), date.at(false));
  }

  @Test
  void datesOfOneFileLookAlike() {
    assertEquals(BracketedDate.shape("2026-03-01 21:30"), BracketedDate.shape("1999-12-24 08:00"));
    assertEquals(BracketedDate.shape("Sun 1 Mar 2026"), BracketedDate.shape("Mon 12 April 2026"));
    assertNotEquals(BracketedDate.shape("2026-03-01 21:30"), BracketedDate.shape("2026-03-01"));
  }
}
