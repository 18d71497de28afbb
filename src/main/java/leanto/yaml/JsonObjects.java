package leanto.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;

/// A JSON file of any size that is one object: what its keys are, and where the objects of a list
/// in it stand.
///
/// @param names the keys of the object
/// @param objects the objects of the list, in order
public record JsonObjects(Set<String> names, List<ByteRange> objects) {

  /// Reads all of a file that is text and has a value, and keeps none of what stands in it.
  ///
  /// @param key the key of the list
  /// @throws Refused where the file is not JSON
  /// @throws IOException where it cannot be read
  public static JsonObjects of(LargeFile file, String key) throws Refused, IOException {
    byte[] first = file.from(0).readNBytes(3);
    long start = Utf8.mark(first, first.length);
    JsonObjects found = new JsonObjects(new HashSet<>(), new ArrayList<>());
    try (JsonParser parser = ByJackson.json(file.from(start))) {
      found.walk(parser, start, key);
      if (parser.nextToken() != null) {
        throw new Places(file)
            .refused(
                start + parser.currentTokenLocation().getByteOffset(),
                "A second document starts here.",
                "Put it into a file of its own.");
      }
      return found;
    } catch (JacksonIOException stopped) {
      throw stopped.getCause();
    } catch (JacksonException notJson) {
      long at = start + Math.max(0, notJson.getLocation().getByteOffset());
      Syntax.Words words = isEnd(file, at) ? Syntax.JSON_END : Syntax.JSON;
      throw new Places(file).refused(at, words.what(), words.next());
    }
  }

  /// Whether a file begins with an object that is all on one line.
  ///
  /// @param key a key that it has
  /// @param not a key that it has not
  /// @throws IOException where it cannot be read
  public static boolean isOneALine(LargeFile file, String key, String not) throws IOException {
    byte[] first = file.from(0).readNBytes(3);
    long start = Utf8.mark(first, first.length);
    try (JsonParser parser = ByJackson.json(file.from(start))) {
      boolean found = false;
      parser.nextToken();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        if (parser.currentName().equals(not)) {
          return false;
        }
        found |= parser.currentName().equals(key);
        parser.nextToken();
        parser.skipChildren();
      }
      Places places = new Places(file);
      return found
          && parser.currentToken() == JsonToken.END_OBJECT
          && places.of(start + parser.currentLocation().getByteOffset()).line() == firstLine(file);
    } catch (JacksonIOException stopped) {
      throw stopped.getCause();
    } catch (JacksonException notJson) {
      return false;
    }
  }

  private static int firstLine(LargeFile file) throws IOException {
    Lines lines = new Lines(file);
    while (lines.next() && lines.isBlank()) {}
    return lines.number();
  }

  private static boolean isEnd(LargeFile file, long at) throws IOException {
    InputStream rest = file.from(at);
    int next = ' ';
    while (next >= 0 && next <= ' ') {
      next = rest.read();
    }
    return next < 0;
  }

  private void walk(JsonParser parser, long start, String key) {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      parser.skipChildren();
      return;
    }
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      names.add(name);
      if (parser.nextToken() == JsonToken.START_ARRAY && name.equals(key)) {
        list(parser, start);
      } else {
        parser.skipChildren();
      }
    }
  }

  private void list(JsonParser parser, long start) {
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      boolean object = parser.currentToken() == JsonToken.START_OBJECT;
      long from = parser.currentTokenLocation().getByteOffset();
      parser.skipChildren();
      if (object) {
        objects.add(new ByteRange(start + from, start + parser.currentLocation().getByteOffset()));
      }
    }
  }
}
