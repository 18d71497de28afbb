package leanto.exchange;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import leanto.exchange.JsonForms.NoEntry;
import leanto.yaml.Limits;
import leanto.yaml.Node;
import leanto.yaml.Place;
import leanto.yaml.Refused;
import leanto.yaml.Source;
import leanto.yaml.Yaml;

/// What Day One exports as JSON: `{"metadata": …, "entries": [{"creationDate", "timeZone", "text",
/// "tags", "starred", "photos", …}]}`. The text is Markdown, and stays as it is.
final class DayOne implements JsonForms.Form {

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
          "pdfAttachments",
          "richText");

  private static final String ESCAPED = "\\\\([!-/:-@\\[-`{-~])";

  // More than that is no title that a line could show; all of it stands in the words.
  private static final int LONGEST_TITLE = 80;

  @Override
  public String name() {
    return "Day One, JSON";
  }

  @Override
  public Set<String> taken() {
    return TAKEN;
  }

  @Override
  public boolean knows(JsonObject object) {
    return object.has("creationDate");
  }

  @Override
  public Written read(JsonObject entry, List<String> aside) throws NoEntry {
    for (String kind : MEDIA) {
      entry
          .objects(kind)
          .forEach(file -> aside.add(file.at() + name(kind, file) + " is not taken."));
    }
    OffsetDateTime date =
        date(entry, aside)
            .orElseThrow(() -> new NoEntry("this entry has no creationDate that can be read."));
    String text = entry.text("text").filter(it -> !it.isBlank()).orElseGet(() -> rich(entry));
    List<String> tags = Tags.listed(entry.texts("tags"), entry.isTrue("starred"));
    return new Written(date, title(text), tags, text);
  }

  // The same words with their looks, in JSON of its own; some entries have no others.
  private static String rich(JsonObject entry) {
    String json = entry.text("richText").orElse("");
    try {
      return Yaml.read(new Source("rich.json", json), Limits.IMPORT) instanceof Node.Keys keys
          ? new JsonObject(entry.file(), Place.START, keys)
              .objects("contents").stream()
                  .map(each -> each.text("text").orElse(""))
                  .collect(Collectors.joining())
          : "";
    } catch (Refused unread) {
      return "";
    }
  }

  // It is known by its sum and its ending, in a folder beside the file.
  private static String name(String kind, JsonObject file) {
    String sum = file.text("md5").or(() -> file.text("identifier")).orElse("a file");
    String ending = file.text("type").or(() -> file.text("format")).map(it -> "." + it).orElse("");
    return (kind.equals("pdfAttachments") ? "pdfs" : kind) + "/" + sum + ending;
  }

  private static Optional<OffsetDateTime> date(JsonObject entry, List<String> aside) {
    try {
      OffsetDateTime instant = OffsetDateTime.parse(entry.text("creationDate").orElse(""));
      return Optional.of(instant.atZoneSameInstant(zone(entry, aside)).toOffsetDateTime());
    } catch (DateTimeException noDate) {
      return Optional.empty();
    }
  }

  private static ZoneId zone(JsonObject entry, List<String> aside) {
    String zone = entry.text("timeZone").orElse("");
    try {
      return zone.isEmpty() ? ZoneOffset.UTC : ZoneId.of(zone);
    } catch (DateTimeException unknown) {
      aside.add(entry.at() + "its zone is not known here, and its time is given in UTC.");
      return ZoneOffset.UTC;
    }
  }

  // The first line that has words besides pictures, without the sign of a heading and the escapes
  // of Markdown.
  private static String title(String text) {
    String words =
        text.lines()
            .map(line -> line.replaceAll("!\\[[^\\]]*\\]\\([^)]*\\)", "").strip())
            .map(line -> line.replaceFirst("^#+ +", "").replaceAll(ESCAPED, "$1").strip())
            .filter(line -> !line.isEmpty())
            .findFirst()
            .orElse("");
    if (words.codePointCount(0, words.length()) <= LONGEST_TITLE) {
      return words;
    }
    return words.substring(0, words.offsetByCodePoints(0, LONGEST_TITLE)).strip() + "…";
  }
}
