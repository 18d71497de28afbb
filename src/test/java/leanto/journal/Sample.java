package leanto.journal;

import java.time.OffsetDateTime;
import java.util.List;
import leanto.entry.Answer;
import leanto.entry.Entry;
import leanto.entry.Exchange;

/// Entries that a person would write.
final class Sample {

  static final OffsetDateTime DATE = OffsetDateTime.parse("2026-03-01T21:30:00+01:00");

  private Sample() {}

  static Entry entry(String... words) {
    Entry none = new Entry(DATE, "Evening", List.of("evening"), List.of("work"), List.of());
    List<Exchange> exchanges = new java.util.ArrayList<>();
    for (String text : words) {
      exchanges.add(said("q" + (exchanges.size() + 1), text));
    }
    return none.with(exchanges);
  }

  static Exchange said(String id, String text) {
    return new Exchange(id, "What about " + id + "?", List.of("ask"), new Answer.Words(text));
  }
}
