package leanto.book;

import java.util.List;

/// Entries as plain text, to be read anywhere. The words stand there as they are.
public final class PlainBook {

  /// What stands between two entries.
  public static final String BETWEEN = "\n* * *\n\n";

  private PlainBook() {}

  /// Takes an entry and gives its text, ended by a newline.
  public static String of(Chapter chapter) {
    String head = chapter.plain() + "\n" + chapter.title() + "\n";
    return chapter.pieces().isEmpty() ? head : head + "\n" + page(chapter.pieces());
  }

  /// Takes single answers and gives them with a blank line between, ended by a newline.
  public static String page(List<Piece> pieces) {
    StringBuilder out = new StringBuilder();
    for (Piece piece : pieces) {
      paragraph(out, piece.ask());
      paragraph(out, piece.answer());
    }
    return out.toString();
  }

  private static void paragraph(StringBuilder out, String words) {
    if (!words.isBlank()) {
      out.append(out.isEmpty() ? "" : "\n").append(words).append('\n');
    }
  }
}
