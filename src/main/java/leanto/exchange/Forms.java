package leanto.exchange;

import java.time.ZoneId;
import java.util.List;
import leanto.yaml.Limits;
import leanto.yaml.Node;
import leanto.yaml.Place;
import leanto.yaml.Refused;
import leanto.yaml.Source;
import leanto.yaml.Yaml;

/// Tells by what stands in a file which program wrote it.
public final class Forms {

  private Forms() {}

  /// Takes the whole of a file, and the zone of dates that name none.
  ///
  /// @throws Refused where it is of no form that is known here, or cannot be read as that
  public static Found read(Source source, ZoneId zone) throws Refused {
    String text = source.text().stripLeading();
    if (!text.startsWith("{")) {
      return JrnlText.read(source, zone);
    }
    if (isOneALine(source, text)) {
      return OwnLines.read(source);
    }
    // By this name it is read as JSON, whatever the file is called.
    Node node = Yaml.read(new Source(source.name(), source.text()), Limits.IMPORT);
    if (node instanceof Node.Keys keys) {
      JsonObject root = new JsonObject(source.name(), 0, keys);
      List<JsonObject> entries = root.objects("entries");
      if (entries.stream().anyMatch(entry -> entry.has("creationDate"))) {
        return DayOne.read(root);
      }
      if (entries.stream().anyMatch(entry -> entry.has("date"))) {
        return JrnlJson.read(root, zone);
      }
    }
    throw new Refused(
        source,
        Place.START,
        "There are no entries in it as jrnl, Day One or leanto export --as jsonl write them.",
        "A folder of Markdown can be brought in too.");
  }

  // The first line is a whole object with a path, as no other form has it.
  private static boolean isOneALine(Source source, String text) {
    String line = text.lines().findFirst().orElse("");
    try {
      return line.stripTrailing().endsWith("}")
          && Yaml.read(new Source(source.name(), line), Limits.IMPORT) instanceof Node.Keys keys
          && keys.keys().containsKey("path")
          && !keys.keys().containsKey("entries");
    } catch (Refused otherwise) {
      return false;
    }
  }
}
