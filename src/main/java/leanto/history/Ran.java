package leanto.history;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// How git ended, and what it said.
///
/// @param exit its exit code
/// @param out its standard output
/// @param err its standard error, as text
record Ran(int exit, byte[] out, String err) {

  boolean ok() {
    return exit == 0;
  }

  /// Its output as one text, without the newline that ends it.
  String text() {
    String text = new String(out, StandardCharsets.UTF_8);
    return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
  }

  /// Its output as lines.
  List<String> lines() {
    return text().lines().toList();
  }

  /// Its output as fields that end with a NUL each, as with `-z`.
  List<String> fields() {
    String text = new String(out, StandardCharsets.UTF_8);
    return text.isEmpty() ? List.of() : List.of(text.split("\0"));
  }
}
