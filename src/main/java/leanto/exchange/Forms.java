package leanto.exchange;

import java.io.IOException;
import java.time.ZoneId;
import leanto.yaml.JsonObjects;
import leanto.yaml.LargeFile;
import leanto.yaml.Place;
import leanto.yaml.Refused;
import leanto.yaml.Source;

/// Tells by what stands in a file which program wrote it.
public final class Forms {

  private Forms() {}

  /// Takes a file, and the zone of dates that name none. The words of its entries are read again
  /// when they are needed.
  ///
  /// @throws Refused where it is of no form that is known here, or cannot be read as that
  /// @throws IOException where it cannot be read
  public static Found read(LargeFile file, ZoneId zone) throws Refused, IOException {
    checkPacked(file);
    file.checkText();
    if (file.first() != '{') {
      return JrnlText.read(file, zone);
    }
    // As no other form has it.
    return JsonObjects.isOneALine(file, "path", "entries")
        ? OwnLines.read(file)
        : new JsonForms(file, zone).read();
  }

  private static void checkPacked(LargeFile file) throws Refused, IOException {
    if (file.beginsWith("PK\003\004") || file.beginsWith("\037\u008B")) {
      throw new Refused(
          new Source(file.name(), ""),
          Place.START,
          "The file is packed (zip or gzip).",
          "Unpacked, the JSON or the text in it can be imported.");
    }
    if (file.beginsWith("gAAAAA")) {
      throw new Refused(
          new Source(file.name(), ""),
          Place.START,
          "The file is encrypted, as jrnl does it.",
          "jrnl --decrypt FILE, or jrnl --format json, writes one that can be read.");
    }
  }
}
