package leanto.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import leanto.exchange.JsonForms.NoEntry;

/// What `jrnl --format json` writes: `{"tags": …, "entries": [{"title", "body", "date", "time",
/// "tags", "starred"}]}`. Its times name no zone, and are taken as the person's own.
///
/// @param zone the person's
record JrnlJson(ZoneId zone) implements JsonForms.Form {

  private static final Set<String> TAKEN =
      Set.of("title", "body", "date", "time", "tags", "starred");

  @Override
  public String name() {
    return "jrnl, JSON";
  }

  @Override
  public Set<String> taken() {
    return TAKEN;
  }

  @Override
  public boolean knows(JsonObject object) {
    return object.has("date");
  }

  @Override
  public Written read(JsonObject entry, List<String> aside) throws NoEntry {
    OffsetDateTime date =
        date(entry)
            .orElseThrow(
                () -> new NoEntry("this entry has no date that can be read, such as 2026-03-01."));
    List<String> tags = Tags.signed(entry.texts("tags"), entry.isTrue("starred"));
    return new Written(date, entry.text("title").orElse(""), tags, entry.text("body").orElse(""));
  }

  private Optional<OffsetDateTime> date(JsonObject entry) {
    try {
      LocalDate day = LocalDate.parse(entry.text("date").orElse(""));
      LocalTime time = LocalTime.parse(entry.text("time").orElse("00:00"));
      return Optional.of(day.atTime(time).atZone(zone).toOffsetDateTime());
    } catch (DateTimeException noDate) {
      return Optional.empty();
    }
  }
}
