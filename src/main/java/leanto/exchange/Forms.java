package leanto.exchange;

import java.io.IOException;
import java.time.ZoneId;
import leanto.yaml.JsonObjects;
import leanto.yaml.LargeFile;
import leanto.yaml.Refused;

/// Tells by what stands in a file which program wrote it.
public final class Forms {

  private Forms() {}

  /// Takes a file, and the zone of dates that name none. The words of its entries are read again
  /// when they are needed.
  ///
  /// @throws Refused where it is of no form that is known here, or cannot be read as that
  /// @throws IOException where it cannot be read
  public static Found read(LargeFile file, ZoneId zone) throws Refused, IOException {
    file.checkText();
    if (file.first() != '{') {
      return JrnlText.read(file, zone);
    }
    // As no other form has it.
    return JsonObjects.isOneALine(file, "path", "entries")
        ? OwnLines.read(file)
        : new JsonForms(file, zone).read();
  }
}
