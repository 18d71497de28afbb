package leanto.text;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// Words for a shell: a path stays one word, whatever is in its name, and nothing of it acts, in
/// the shell or on a terminal.
public final class Shell {

  private static final String PLAIN = "[A-Za-z0-9/._+,:@%=-]+";

  private Shell() {}

  /// Takes a path and gives a word of a command line that is this path.
  public static String word(Path path) {
    String text = path.toString();
    return isPlain(text) || isSeen(path) ? word(text) : printed(path.toUri().getRawPath());
  }

  /// Takes any text and gives a word of a command line that is this text, such as the name of a
  /// branch.
  public static String word(String text) {
    if (isPlain(text)) {
      return text;
    }
    return text.codePoints().allMatch(Shell::isSeen)
        ? quoted(text)
        : printed(URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20"));
  }

  private static boolean isPlain(String text) {
    return text.matches(PLAIN) && !text.startsWith("-");
  }

  /// Whether every character of a path can be seen, so that its name acts on no terminal.
  public static boolean isSeen(Path path) {
    return path.toString().codePoints().allMatch(Shell::isSeen);
  }

  /// Takes a folder and gives the pattern with which `find -path` knows what is in it.
  public static String inside(Path folder) {
    StringBuilder pattern = new StringBuilder();
    folder
        .toString()
        .codePoints()
        .forEach(point -> {
          if ("*?[\\".indexOf(point) >= 0) {
            pattern.append('\\');
          }
          pattern.append(isSeen(point) ? Character.toString(point) : "*");
        });
    return quoted(pattern + "/*");
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }

  private static boolean isSeen(int point) {
    String text = Character.toString(point);
    return point != '\n' && point != '\t' && point != '\uFFFD' && Visible.shown(text).equals(text);
  }

  // Bytes that cannot be seen are written as numbers. The address of a file has all of them, also
  // where they are no text.
  private static String printed(String address) {
    StringBuilder format = new StringBuilder("\"$(printf '");
    for (int i = 0; i < address.length(); i++) {
      boolean escaped = address.charAt(i) == '%';
      int octet = escaped ? Integer.parseInt(address, i + 1, i + 3, 16) : address.charAt(i);
      if (i + 1 < address.length() || octet != '/') {
        format.append(octet(octet));
      }
      i += escaped ? 2 : 0;
    }
    return format.append("')\"").toString();
  }

  private static String octet(int octet) {
    return Character.toString(octet).matches("[A-Za-z0-9/._ -]")
        ? Character.toString(octet)
        : "\\%03o".formatted(octet);
  }
}
