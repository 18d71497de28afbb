package leanto.journal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import leanto.yaml.Node;
import leanto.yaml.Place;
import leanto.yaml.Refused;
import leanto.yaml.Source;

/// Reads TOML between lines of `+++`, as Hugo and Zola write it above a post, as far as a journal
/// asks for it: the keys at the top. Tables below them are passed by.
final class Toml {

  private static final int DEEPEST = 12;
  private static final String BARE = "+-._:";

  private final Source source;
  private final String text;
  private int at;
  private int depth;
  private int counted;
  private int line = 1;
  private int column = 1;

  private Toml(Source source) {
    this.source = source;
    this.text = source.text();
  }

  /// Takes front matter without its `+++` lines, which may be any text, and gives its keys.
  ///
  /// @throws Refused with the line where it is not TOML any more
  static Map<String, Node.Keyed> read(Source source) throws Refused {
    return new Toml(source).keys();
  }

  private Map<String, Node.Keyed> keys() throws Refused {
    Map<String, Node.Keyed> keys = new LinkedHashMap<>();
    for (skip(true); at < text.length() && text.charAt(at) != '['; skip(true)) {
      pair(keys);
      skip(false);
      if (at < text.length() && text.charAt(at) != '\n') {
        throw refused();
      }
    }
    return keys;
  }

  private void pair(Map<String, Node.Keyed> keys) throws Refused {
    Place place = place();
    String key = key();
    skip(false);
    take("=");
    skip(false);
    if (keys.put(key, new Node.Keyed(place, value())) != null) {
      throw refused();
    }
  }

  // A dotted key stands for itself here.
  private String key() throws Refused {
    return quotes() ? quoted() : bare("-_.");
  }

  private Node value() throws Refused {
    Place place = place();
    if (text.startsWith("[", at)) {
      return new Node.Items(place, items());
    }
    if (text.startsWith("{", at)) {
      return new Node.Keys(place, table());
    }
    boolean quoted = quotes();
    return new Node.Scalar(place, quoted ? quoted() : plain(), quoted);
  }

  private List<Node> items() throws Refused {
    List<Node> items = new ArrayList<>();
    each("]", () -> items.add(value()));
    return items;
  }

  private Map<String, Node.Keyed> table() throws Refused {
    Map<String, Node.Keyed> keys = new LinkedHashMap<>();
    each("}", () -> pair(keys));
    return keys;
  }

  private interface Step {
    void take() throws Refused;
  }

  private void each(String end, Step step) throws Refused {
    at++;
    if (++depth > DEEPEST) {
      throw refused();
    }
    for (skip(true); !text.startsWith(end, at); skip(true)) {
      step.take();
      skip(true);
      if (!text.startsWith(end, at)) {
        take(",");
      }
    }
    at++;
    depth--;
  }

  // A number, a word, or a date; a date may have a space before its time.
  private String plain() throws Refused {
    String plain = bare(BARE);
    boolean time = plain.length() == 10 && text.startsWith(" ", at) && text.startsWith(":", at + 3);
    if (time) {
      at++;
      return plain + " " + bare(BARE);
    }
    return plain;
  }

  private String bare(String also) throws Refused {
    int start = at;
    while (at < text.length() && bareAt(also)) {
      at++;
    }
    if (at == start) {
      throw refused();
    }
    return text.substring(start, at);
  }

  private boolean bareAt(String also) {
    char c = text.charAt(at);
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || also.indexOf(c) >= 0;
  }

  private boolean quotes() {
    return text.startsWith("\"", at) || text.startsWith("'", at);
  }

  private String quoted() throws Refused {
    StringBuilder out = new StringBuilder();
    int end = TomlText.read(text, at, out);
    if (end < 0) {
      throw refused();
    }
    at = end;
    return out.toString();
  }

  private void take(String expected) throws Refused {
    if (!text.startsWith(expected, at)) {
      throw refused();
    }
    at += expected.length();
  }

  // Passes by white space and comments, and ends of lines where they mean nothing.
  private void skip(boolean lines) {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '#') {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end;
      } else if (c == ' ' || c == '\t' || c == '\r' || lines && c == '\n') {
        at++;
      } else {
        return;
      }
    }
  }

  private Refused refused() {
    return new Refused(
        source, place(), "From here on this is not TOML.", "Look at this line and the one above.");
  }

  private Place place() {
    for (; counted < at; counted++) {
      char c = text.charAt(counted);
      line += c == '\n' ? 1 : 0;
      column = c == '\n' ? 1 : column + (Character.isLowSurrogate(c) ? 0 : 1);
    }
    return new Place(line, column);
  }
}
