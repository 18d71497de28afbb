package leanto.exchange;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What Day One exports as JSON: `{"metadata": …, "entries": [{"creationDate", "timeZone", "text",
/// "tags", "starred", "photos", …}]}`. The text is Markdown, and stays as it is.
final class DayOne {

  private static final List<String> MEDIA = List.of("photos", "videos", "audios", "pdfAttachments");
  private static final Set<String> TAKEN =
      Set.of(
          "creationDate",
          "timeZone",
          "text",
          "tags",
          "starred",
          "photos",
          "videos",
          "audios",
          "pdfAttachments");

  // More than that is no title that a line could show; all of it stands in the words.
  private static final int LONGEST_TITLE = 80;

  private final List<Arrival> arrivals = new ArrayList<>();
  private final List<String> left = new ArrayList<>();
  private final List<String> aside = new ArrayList<>();

  private DayOne() {}

  static Found read(JsonObject root) {
    DayOne all = new DayOne();
    List<JsonObject> entries = root.objects("entries");
    entries.forEach(all::entry);
    all.aside.addAll(Untaken.of(root, entries, TAKEN));
    return new Found("Day One, JSON", all.arrivals, all.left, all.aside);
  }

  private void entry(JsonObject entry) {
    String text = entry.text("text").orElse("");
    Optional<OffsetDateTime> date = date(entry);
    if (date.isEmpty()) {
      left.add(entry.at() + "this entry has no creationDate that can be read.");
    } else if (text.isBlank()) {
      left.add(entry.at() + "this entry has no words.");
    } else {
      List<String> tags = Tags.listed(entry.texts("tags"), entry.isTrue("starred"));
      arrivals.add(Arrival.entry(date.get(), title(text), tags, text));
    }
    for (String kind : MEDIA) {
      entry
          .objects(kind)
          .forEach(file -> aside.add(file.at() + name(kind, file) + " is not taken."));
    }
  }

  // It is known by its sum and its ending, in a folder beside the file.
  private static String name(String kind, JsonObject file) {
    String sum = file.text("md5").or(() -> file.text("identifier")).orElse("a file");
    String ending = file.text("type").or(() -> file.text("format")).map(it -> "." + it).orElse("");
    return (kind.equals("pdfAttachments") ? "pdfs" : kind) + "/" + sum + ending;
  }

  private Optional<OffsetDateTime> date(JsonObject entry) {
    try {
      OffsetDateTime instant = OffsetDateTime.parse(entry.text("creationDate").orElse(""));
      return Optional.of(instant.atZoneSameInstant(zone(entry)).toOffsetDateTime());
    } catch (DateTimeException noDate) {
      return Optional.empty();
    }
  }

  private ZoneId zone(JsonObject entry) {
    String zone = entry.text("timeZone").orElse("");
    try {
      return zone.isEmpty() ? ZoneOffset.UTC : ZoneId.of(zone);
    } catch (DateTimeException unknown) {
      aside.add(entry.at() + "its zone is not known here, and its time is given in UTC.");
      return ZoneOffset.UTC;
    }
  }

  // The first line that has words, without the sign of a heading and the escapes of Markdown.
  private static String title(String text) {
    String line = text.lines().filter(it -> !it.isBlank()).findFirst().orElse("").strip();
    String words =
        line.replaceFirst("^#+ +", "").replaceAll("\\\\([!-/:-@\\[-`{-~])", "$1").strip();
    if (words.codePointCount(0, words.length()) <= LONGEST_TITLE) {
      return words;
    }
    return words.substring(0, words.offsetByCodePoints(0, LONGEST_TITLE)).strip() + "…";
  }
}
