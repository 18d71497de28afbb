package leanto.journal;

import java.util.ArrayList;
import java.util.List;
import leanto.yaml.FlatYaml;

/// The front matter of an entry, to be changed in single lines. It changes only lines that stand
/// there as they are written here; every other keeps each byte.
final class FrontLines {

  private final List<String> lines;
  private final FrontMatter front;

  /// Takes the lines with the rules that begin and end them, and what they say.
  FrontLines(String text, FrontMatter front) {
    this.lines = new ArrayList<>(List.of(text.split("(?<=\n)")));
    this.front = front;
  }

  /// Puts another list in place of one. One of nothing has no line. Gives whether that could be
  /// done.
  boolean put(String key, List<String> texts) {
    if (front.texts(key).equals(texts)) {
      return true;
    }
    int line = lines.indexOf(list(key, front.texts(key)) + "\n");
    String end = line < 0 ? "\r\n" : "\n";
    line = line < 0 ? lines.indexOf(list(key, front.texts(key)) + end) : line;
    if (line >= 0 && texts.isEmpty()) {
      lines.remove(line);
    } else if (line >= 0) {
      lines.set(line, list(key, texts) + end);
    }
    return line >= 0;
  }

  /// Takes a property of one line out, where there is one.
  void drop(String key) {
    String start = FlatYaml.key(new StringBuilder(), key).toString();
    lines.removeIf(line -> line.startsWith(start));
  }

  String text() {
    return String.join("", lines);
  }

  private static String list(String key, List<String> texts) {
    return FlatYaml.list(FlatYaml.key(new StringBuilder(), key), texts).toString();
  }
}
