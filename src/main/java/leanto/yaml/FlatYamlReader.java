package leanto.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// Reads what [FlatYaml] writes, blank lines, and comments on lines of their own; nothing else.
/// Whatever looks different in one character is left to the whole YAML reader.
///
/// So a journal of thousands of its own files is listed without a YAML library, a sitting starts
/// without one, and what was written can be read back even where that library draws a line. Both
/// give the same tree; that is a test.
public final class FlatYamlReader {

  private final String text;
  private int at;
  private int line = 1;
  private int start;
  private Place first = Place.START;

  private FlatYamlReader(String text) {
    this.text = text;
  }

  /// Takes front matter without its `---` lines and gives its keys, or nothing where it was not
  /// written by [FlatYaml].
  public static Optional<Node.Keys> read(String text) {
    return Optional.ofNullable(new FlatYamlReader(text).keys());
  }

  // Every method below gives null where the text leaves the path.

  private Node.Keys keys() {
    SequencedMap<String, Node.Keyed> keys = new LinkedHashMap<>();
    while (at < text.length()) {
      if (!passed(commentOrBlank()) && !passed(key(keys))) {
        return null;
      }
    }
    boolean onlyComments = keys.isEmpty() && at > 0;
    return onlyComments ? null : new Node.Keys(first, keys);
  }

  private boolean passed(boolean read) {
    if (read) {
      line++;
      start = at;
    }
    return read;
  }

  // `settings edit` begins a file with some, and a person may write more.
  private boolean commentOrBlank() {
    int end = at;
    if (text.startsWith("#", at)) {
      while (end < text.length() && text.charAt(end) >= ' ' && text.charAt(end) < 0x7F) {
        end++;
      }
    }
    boolean whole = text.startsWith("\n", end);
    at = whole ? end + 1 : at;
    return whole;
  }

  private boolean key(Map<String, Node.Keyed> keys) {
    Place place = place();
    Node.Scalar key = scalar(":", false);
    if (key == null || !take(": ")) {
      return false;
    }
    Node value = text.startsWith("[", at) ? items() : scalar("\n", true);
    if (value == null || !take("\n")) {
      return false;
    }
    if (keys.isEmpty()) {
      first = place;
    }
    return keys.put(key.text(), new Node.Keyed(place, value)) == null;
  }

  private Node.Items items() {
    Place place = place();
    List<Node> items = new ArrayList<>();
    at++;
    do {
      Node.Scalar item = scalar(",]", false);
      if (item == null) {
        return null;
      }
      items.add(item);
    } while (take(", "));
    return take("]") ? new Node.Items(place, items) : null;
  }

  private Node.Scalar scalar(String ends, boolean bareToo) {
    if (text.startsWith("\"", at)) {
      return quoted();
    }
    Place place = place();
    int end = at;
    while (end < text.length() && text.charAt(end) != '\n' && ends.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    String plain = text.substring(at, end);
    if (!FlatYaml.plain(plain) && !(bareToo && FlatYaml.bare(plain))) {
      return null;
    }
    at += plain.length();
    return new Node.Scalar(place, plain, false);
  }

  private Node.Scalar quoted() {
    Place place = place();
    StringBuilder out = new StringBuilder();
    int i = at + 1;
    while (i < text.length() && text.charAt(i) != '"' && text.charAt(i) != '\n') {
      if (text.charAt(i) != '\\') {
        out.append(text.charAt(i++));
        continue;
      }
      int length = escape(i, out);
      if (length == 0) {
        return null;
      }
      i += length;
    }
    if (!text.startsWith("\"", i)) {
      return null;
    }
    at = i + 1;
    return new Node.Scalar(place, out.toString(), true);
  }

  // Gives the length of the escape, or 0 where it is none of ours.
  private int escape(int from, StringBuilder out) {
    char kind = from + 1 < text.length() ? text.charAt(from + 1) : ' ';
    switch (kind) {
      case '"', '\\' -> out.append(kind);
      case 'n' -> out.append('\n');
      case 'r' -> out.append('\r');
      case 't' -> out.append('\t');
      case 'x' -> {
        return hex(from, 2, out);
      }
      case 'u' -> {
        return hex(from, 4, out);
      }
      case 'U' -> {
        return hex(from, 8, out);
      }
      default -> {
        return 0;
      }
    }
    return 2;
  }

  private int hex(int from, int digits, StringBuilder out) {
    int end = from + 2 + digits;
    if (end > text.length()) {
      return 0;
    }
    int point = 0;
    for (int i = from + 2; i < end; i++) {
      int digit = Character.digit(text.charAt(i), 16);
      if (digit < 0 || text.charAt(i) > 'f' || point > 0x10FFFF) {
        return 0;
      }
      point = point * 16 + digit;
    }
    if (point > 0x10FFFF) {
      return 0;
    }
    out.appendCodePoint(point);
    return 2 + digits;
  }

  private boolean take(String expected) {
    boolean there = text.startsWith(expected, at);
    at += there ? expected.length() : 0;
    return there;
  }

  private Place place() {
    return new Place(line, text.codePointCount(start, at) + 1);
  }
}
