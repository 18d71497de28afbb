package leanto.faults;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// An instant and where it is. Among them are ends of years and of a time that fits 32 bits, leap
/// days, and both nights on which clocks are changed. Each zone starts from the first again: so the
/// clock also goes back.
record Moment(ZoneId zone, OffsetDateTime time) {

  static final List<String> INSTANTS =
      List.of(
          "2028-02-29T23:59:58Z",
          "2026-10-25T00:30:00Z",
          "2026-10-25T01:30:00Z",
          "1969-12-31T23:59:59Z",
          "1970-01-01T00:00:00Z",
          "2000-02-29T12:00:00Z",
          "2026-03-29T00:59:59Z",
          "2026-03-29T01:00:01Z",
          "2027-12-31T23:59:59Z",
          "2038-01-19T03:14:08Z",
          "9999-12-30T12:00:00Z",
          "+10000-01-01T00:00:01Z");

  static final List<String> ZONES =
      List.of(
          "Europe/Berlin",
          "Pacific/Kiritimati",
          "Pacific/Pago_Pago",
          "America/St_Johns",
          "Asia/Kathmandu",
          "UTC");

  static List<Moment> all() {
    return ZONES.stream()
        .map(ZoneId::of)
        .flatMap(zone -> INSTANTS.stream().map(it -> at(Instant.parse(it), zone)))
        .toList();
  }

  private static Moment at(Instant instant, ZoneId zone) {
    return new Moment(zone, instant.atZone(zone).toOffsetDateTime());
  }

  /// The name that a file would have by its minute alone.
  String minute() {
    return DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmm").format(time) + ".md";
  }

  /// As `faketime` takes it, on the clock of the zone.
  String faked() {
    return DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").format(time);
  }
}
