package leanto.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What `jrnl --format json` writes: `{"tags": …, "entries": [{"title", "body", "date", "time",
/// "tags", "starred"}]}`. Its times name no zone, and are taken as the person's own.
final class JrnlJson {

  private static final Set<String> TAKEN =
      Set.of("title", "body", "date", "time", "tags", "starred");

  private JrnlJson() {}

  static Found read(JsonObject root, ZoneId zone) {
    List<Arrival> arrivals = new ArrayList<>();
    List<String> left = new ArrayList<>();
    List<JsonObject> entries = root.objects("entries");
    for (JsonObject entry : entries) {
      Optional<OffsetDateTime> date = date(entry, zone);
      String title = entry.text("title").orElse("");
      String body = entry.text("body").orElse("");
      if (date.isEmpty()) {
        left.add(entry.at() + "this entry has no date that can be read, such as 2026-03-01.");
      } else if (title.isBlank() && body.isBlank()) {
        left.add(entry.at() + "this entry has no words.");
      } else {
        List<String> tags = Tags.signed(entry.texts("tags"), entry.isTrue("starred"));
        arrivals.add(Arrival.entry(date.get(), title, tags, body));
      }
    }
    return new Found("jrnl, JSON", arrivals, left, Untaken.of(root, entries, TAKEN));
  }

  private static Optional<OffsetDateTime> date(JsonObject entry, ZoneId zone) {
    try {
      LocalDate day = LocalDate.parse(entry.text("date").orElse(""));
      LocalTime time = LocalTime.parse(entry.text("time").orElse("00:00"));
      return Optional.of(day.atTime(time).atZone(zone).toOffsetDateTime());
    } catch (DateTimeException noDate) {
      return Optional.empty();
    }
  }
}
