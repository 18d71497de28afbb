package leanto.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/// The exit codes in words, for the help.
final class ExitCodes {

  static final Map<String, String> SAID = new LinkedHashMap<>();

  static {
    SAID.put("0", "done; also when a person leaves by choice, passes by or keeps nothing");
    SAID.put("1", "nothing matched");
    SAID.put("2", "the command line is off, or names what is not there");
    SAID.put("3", "not published, but every answer is in a draft; the message names it");
    SAID.put("4", "could not be kept on disk; what was typed is printed");
    SAID.put("5", "a file is refused: file:line:column, what, and what to do");
    SAID.put("6", "the result could not be printed");
    SAID.put("8", "git did not do it, or was not let to; nothing is lost");
    SAID.put("130", "left at once (129, 143: ended by a signal)");
    SAID.put("134", "ended by a fault in the program or in Java");
  }

  private ExitCodes() {}
}
