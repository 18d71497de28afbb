package leanto.fuzz;

import java.util.List;
import java.util.random.RandomGenerator;

/// Text of all that Unicode has, and of what most easily goes wrong in it.
public final class AnyText {

  private static final List<String> PIECES =
      List.of(
          "a",
          "word",
          "I said no.",
          " ",
          "  ",
          "\t",
          "\n",
          "\n\n",
          "\r",
          "\r\n",
          "\0",
          "\007",
          "\033",
          "\033[2J",
          "\033]52;c;aGk=\007",
          "\u007f",
          "\u0085",
          "\u009b2J",
          "\u00a0",
          "é",
          "e\u0301",
          "ß",
          "İ",
          "ı",
          "日本語",
          "　",
          "ไทย",
          "שלום",
          "مرحبا",
          "😀",
          "👨‍👩‍👧",
          "🇫🇷",
          "\u200b",
          "\u200d",
          "\u200f",
          "\u2028",
          "\u2029",
          "\u202a",
          "\u202e",
          "\u2060",
          "\u2066",
          "\u2069",
          "\ufeff",
          "\ufffd",
          "\uffff",
          "\ud800",
          "\udfff",
          "\udb40\udc41",
          "..",
          "/",
          "\\",
          "-",
          "_",
          ".",
          ":",
          "'",
          "’",
          "CON",
          "nul.md",
          "%s",
          "~");

  private AnyText() {}

  /// Takes chance and gives any text, mostly short.
  public static String of(RandomGenerator chance) {
    int most = chance.nextInt(50) == 0 ? 400 : 14;
    StringBuilder text = new StringBuilder();
    for (int i = chance.nextInt(most); i > 0; i--) {
      switch (chance.nextInt(8)) {
        case 0 -> text.appendCodePoint(chance.nextInt(Character.MAX_CODE_POINT + 1));
        case 1 -> text.append((char) chance.nextInt(0x3000));
        default -> text.append(PIECES.get(chance.nextInt(PIECES.size())));
      }
    }
    return text.toString();
  }
}
