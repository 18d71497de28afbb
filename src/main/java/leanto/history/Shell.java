package leanto.history;

/// Words of a command line that a person is to copy.
final class Shell {

  private Shell() {}

  /// Takes a text and gives it as one word of the shell, in quotes where it needs them.
  static String word(String text) {
    return text.matches("[A-Za-z0-9_./~+:@%-]+") && !text.startsWith("~")
        ? text
        : "'" + text.replace("'", "'\\''") + "'";
  }
}
