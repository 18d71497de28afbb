package leanto.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import leanto.yaml.FlatYaml;
import leanto.yaml.Node;
import leanto.yaml.Place;

/// The value of `tags` in the text of a file, and what of it is to be written otherwise: a list in
/// brackets, a list of lines, one word, or nothing.
///
/// It changes as little as it can, and it knows only the usual ways to write YAML. Whoever uses it
/// reads the result again to see whether it means what was meant ([Tags]).
///
/// @param text the whole file
/// @param tags the key and its value, as they were read
record TagLine(String text, Node.Keyed tags) {

  /// Gives the text with more tags in the list.
  String with(List<String> more) {
    return switch (tags.value()) {
      case Node.Items it when inBrackets(it) -> into(end(at(it.place())), more);
      case Node.Items it -> below(it.items().getLast(), more);
      case Node.Scalar it -> {
        int from = at(it.place());
        int to = end(it, from);
        yield text.substring(0, from)
            + "["
            + text.substring(from, to)
            + ", "
            + joined(more)
            + "]"
            + text.substring(to);
      }
      case Node.Empty _ -> instead(list(more));
      case Node.Keys _ -> text;
    };
  }

  /// Gives the text without the tags that are meant.
  ///
  /// @param goes takes the text of an item
  String without(Predicate<String> goes) {
    return switch (tags.value()) {
      case Node.Items it -> {
        String left = text;
        boolean last = true;
        // From the last on, so that the places of the others stay.
        for (Node each : it.items().reversed()) {
          if (each instanceof Node.Scalar item && goes.test(item.text())) {
            left = inBrackets(it) ? cut(left, item, last) : withoutLine(left, item);
          } else {
            last = false;
          }
        }
        yield left;
      }
      case Node.Scalar it -> {
        List<String> stay = new ArrayList<>(List.of(it.text().split(",")));
        stay.removeIf(goes);
        stay.replaceAll(String::strip);
        int from = at(it.place());
        yield text.substring(0, from) + list(stay) + text.substring(end(it, from));
      }
      case Node.Empty _, Node.Keys _ -> text;
    };
  }

  /// Gives the text without the key, where its value stands on the same line.
  String gone() {
    int from = lineStart(at(tags.key()));
    return text.substring(0, from) + text.substring(lineEnd(from));
  }

  /// Gives the text with a line for tags above that of the key.
  String above(List<String> more) {
    int from = lineStart(at(tags.key()));
    String ends = text.startsWith("\r\n", lineEnd(from) - 2) ? "\r\n" : "\n";
    return text.substring(0, from) + "tags: " + list(more) + ends + text.substring(from);
  }

  private boolean inBrackets(Node.Items it) {
    return text.startsWith("[", at(it.place()));
  }

  private String into(int end, List<String> more) {
    int last = end - 1;
    while (" \t\r\n".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    String between =
        switch (text.charAt(last)) {
          case '[' -> "";
          case ',' -> " ";
          default -> ", ";
        };
    return text.substring(0, last + 1) + between + joined(more) + text.substring(last + 1);
  }

  private String below(Node last, List<String> more) {
    int item = at(last.place());
    int start = lineStart(item);
    int end = lineEnd(item);
    String line = text.substring(start, end);
    String ends = line.endsWith("\r\n") ? "\r\n" : "\n";
    StringBuilder lines = new StringBuilder();
    for (String tag : more) {
      FlatYaml.text(lines.append(text, start, item), tag).append(ends);
    }
    return text.substring(0, end) + lines + text.substring(end);
  }

  private String instead(String list) {
    int key = at(tags.key());
    int colon = text.indexOf(':', key);
    int end = colon + 1;
    while (end < text.length() && "\r\n#".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    String rest = text.startsWith("#", end) ? " " : "";
    return text.substring(0, colon + 1) + " " + list + rest + text.substring(end);
  }

  // One item, with the comma behind it, or before it where it is the last.
  private String cut(String from, Node.Scalar item, boolean last) {
    int start = at(item.place());
    int end = end(item, start);
    if (!last) {
      end = from.indexOf(',', end) + 1;
      while (from.startsWith(" ", end)) {
        end++;
      }
    } else if (item != ((Node.Items) tags.value()).items().getFirst()) {
      start = from.lastIndexOf(',', start);
    }
    return from.substring(0, start) + from.substring(end);
  }

  private String withoutLine(String from, Node.Scalar item) {
    int start = at(item.place());
    return from.substring(0, lineStart(start)) + from.substring(lineEnd(start));
  }

  // Where the closing bracket stands of the list that opens here.
  private int end(int open) {
    int depth = 0;
    for (int at = open; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '"' || c == '\'') {
        at = quoted(at) - 1;
      } else if (c == '[') {
        depth++;
      } else if (c == ']' && --depth == 0) {
        return at;
      }
    }
    return text.length() - 1;
  }

  private int end(Node.Scalar it, int from) {
    return it.quoted() ? quoted(from) : from + it.text().length();
  }

  // Where text goes on behind quotes.
  private int quoted(int open) {
    char mark = text.charAt(open);
    int at = open + 1;
    while (at < text.length() && text.charAt(at) != mark) {
      at += mark == '"' && text.charAt(at) == '\\' ? 2 : 1;
    }
    return Math.min(at + 1, text.length());
  }

  private int at(Place place) {
    int at = 0;
    for (int line = 1; line < place.line(); line++) {
      at = text.indexOf('\n', at) + 1;
    }
    int end = Math.min(lineEnd(at), at + 2 * place.column());
    int columns = Math.min(place.column() - 1, text.codePointCount(at, end));
    return text.offsetByCodePoints(at, columns);
  }

  private int lineStart(int at) {
    return text.lastIndexOf('\n', at - 1) + 1;
  }

  private int lineEnd(int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end + 1;
  }

  private static String list(List<String> tags) {
    return FlatYaml.list(new StringBuilder(), tags).toString();
  }

  private static String joined(List<String> tags) {
    String list = list(tags);
    return list.substring(1, list.length() - 1);
  }
}
