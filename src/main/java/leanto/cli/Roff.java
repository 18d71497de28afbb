package leanto.cli;

import java.util.List;
import leanto.text.Wrap;

/// Writes the language of manual pages, the macros called `man`.
final class Roff {

  // A line of the source is no longer, as checkers of manual pages would have it.
  private static final int COLUMNS = 78;

  private final StringBuilder out = new StringBuilder();

  /// Begins a page: its name in capitals, the day in ISO format, and what it belongs to.
  Roff(String name, String day, String source) {
    // Checkers of pages know a day only with plain dashes, which are nobody's to copy here.
    macro("TH", name, "1", "", source);
    out.insert(out.indexOf(" \"\" ") + 2, day);
  }

  /// Begins a section.
  void section(String title) {
    macro("SH", title);
  }

  /// Begins a part of a section.
  void part(String title) {
    macro("SS", title);
  }

  /// Writes a paragraph.
  void paragraph(String text) {
    macro("PP");
    text(text);
  }

  /// Writes a term in bold type, with what it is beneath it, indented.
  void term(String term, String text) {
    macro("TP");
    macro("B", term);
    text(text);
  }

  /// Writes lines as they are, indented, under some words.
  void lines(String words, List<String> lines) {
    paragraph(words);
    macro("PP");
    macro("RS");
    macro("nf");
    lines.forEach(this::line);
    macro("fi");
    macro("RE");
  }

  /// Writes text as it is, folded.
  void text(String text) {
    Wrap.lines(text, COLUMNS).forEach(this::line);
  }

  /// The page.
  @Override
  public String toString() {
    return out.toString();
  }

  private void line(String text) {
    // Such a line would be a command.
    out.append(text.matches("(?s)[.'].*") ? "\\&" : "").append(escaped(text)).append('\n');
  }

  private void macro(String name, String... arguments) {
    out.append('.').append(name);
    for (String argument : arguments) {
      out.append(" \"").append(escaped(argument).replace("\"", "\\(dq")).append('"');
    }
    out.append('\n');
  }

  // What is to be copied stays what it is: a plain dash, quote and accent.
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(point -> {
          switch (point) {
            case '\\' -> escaped.append("\\e");
            case '-' -> escaped.append("\\-");
            case '\'' -> escaped.append("\\(aq");
            case '`' -> escaped.append("\\(ga");
            case '^' -> escaped.append("\\(ha");
            case '~' -> escaped.append("\\(ti");
            default -> {
              if (point < 128) {
                escaped.appendCodePoint(point);
              } else {
                escaped.append("\\[u%04X]".formatted(point));
              }
            }
          }
        });
    return escaped.toString();
  }
}
