package leanto.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The program goes by the name under which it was started: a person may have given it another, and
/// then the first one is on no screen (`care.md` P3).
final class Called {

  private static final String NAME = "leanto";

  // Where it is a word by itself, and no part of a path.
  private static final Pattern WORD =
      Pattern.compile("(?<![\\w/.~-])" + NAME + "(?![\\w/-]|\\.\\w)");

  private Called() {}

  /// Takes a message of the program's own, which may name paths.
  static String says(String name, String words) {
    return isOther(name) && words.contains(NAME)
        ? WORD.matcher(words).replaceAll(Matcher.quoteReplacement(name))
        : words;
  }

  /// Takes a text that is all the program's own: its help, and its completion.
  static String text(String name, String text) {
    return isOther(name) ? text.replace(NAME, name) : text;
  }

  // A name that is no single word would be none on a command line either.
  private static boolean isOther(String name) {
    return !name.equals(NAME) && name.matches("[A-Za-z0-9_][A-Za-z0-9_.-]*");
  }
}
