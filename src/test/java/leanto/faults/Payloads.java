package leanto.faults;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What makes a terminal do something, or text look like other text (`faults.md` 48, 49). The
/// program itself writes none of it, number for number.
final class Payloads {

  // Titles, the clipboard, links, colours, folders, notes, pictures, fonts; and answers to them.
  private static final List<String> COMMANDS =
      List.of(
          "\033]0;title\007",
          "\033]2;title\033\\",
          "\033]1;icon\007",
          "\033]52;c;aGk=\007",
          "\033]52;c;?\007",
          "\033]8;;http://x.test\033\\here\033]8;;\033\\",
          "\033]4;1;?\007",
          "\033]10;?\007",
          "\033]7;file://x.test\007",
          "\033]9;note\007",
          "\033]777;notify;a;b\007",
          "\033]1337;File=inline=1:AA==\007",
          "\033]50;font\007",
          "\033]104\007",
          "\033]ltitle\033\\");

  // Moves, clears, hiding, screens, the mouse, reports, margins, repeats, resets.
  private static final List<String> SEQUENCES =
      List.of(
          "\033[0002J",
          "\033[0003J",
          "\033[01;001H",
          "\033[05A",
          "\033[08D",
          "\033[02K",
          "\033[008m",
          "\033[?01049l",
          "\033[?025l",
          "\033[?01000h",
          "\033[?02004l",
          "\033[06n",
          "\033[0c",
          "\033[>0c",
          "\033[021t",
          "\033[8;1;1t",
          "\033[2;4r",
          "\033[!p",
          "\033[5b",
          "\033[?5W",
          "\033c",
          "\033#8",
          "\033M",
          "\033(0",
          "\033=",
          "\033\033",
          "\033Z");

  // Device control, applications, privacy messages, strings; the same by one C1 control each.
  private static final List<String> STRINGS =
      List.of(
          "\033P+q544e\033\\",
          "\033P$q\"p\033\\",
          "\033Pq#0;2;0;0;0#0~\033\\",
          "\033_Gi=1;AA\033\\",
          "\033^pm\033\\",
          "\033Xsos\033\\",
          "\u009b2J",
          "\u009d0;title\u009c",
          "\u0090q\u009c",
          "\u009fG\u009c",
          "\u0085",
          "\u008d",
          "\u009a");

  private static final List<String> CONTROLS =
      List.of(
          "before\rover",
          "\007",
          "\b\b\b",
          "\0",
          "\177",
          "\005",
          "\016x\017",
          "\013",
          "\014",
          "\021\023",
          "\032",
          "\033");

  private static final List<String> HIDDEN =
      List.of(
          "\u202etxt",
          "\u202axt\u202c",
          "\u2066xt\u2069",
          "\u200b",
          "\u2060",
          "\uFEFF",
          "\u2028",
          "\u2029",
          "\uDB40\uDC41\uDB40\uDC7F");

  static final List<String> ALL =
      List.of(COMMANDS, SEQUENCES, STRINGS, CONTROLS, HIDDEN).stream()
          .flatMap(List::stream)
          .toList();

  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F\\u200B\\u2028-\\u202E\\u2060\\u2066-\\u2069\\uFEFF"
              + "\\x{E0000}-\\x{E007F}]");

  // Java opens no file whose name cannot be written in the locale.
  private static final boolean ANY_NAME = "UTF-8".equals(System.getProperty("sun.jnu.encoding"));

  private Payloads() {}

  /// One of them between two marks that show that it came through.
  static String marked(int i) {
    return mark(i) + " " + ALL.get(i) + " end";
  }

  static String mark(int i) {
    return String.format(Locale.ROOT, "p%02d", i);
  }

  /// All of them, marked, with something in between.
  static String all(String between) {
    return IntStream.range(0, ALL.size())
        .mapToObj(Payloads::marked)
        .collect(Collectors.joining(between));
  }

  /// The same where no NUL can be: in the words of a command line.
  static String asWord() {
    return all(" ").replace("\0", "");
  }

  /// One as the name of a file.
  static String named(int i) {
    String name = marked(i).replace("\0", "").replace('/', '_');
    return ANY_NAME ? name : name.replaceAll("[^\\x00-\\x7F]", "");
  }

  /// Text between the quotes of YAML, every character of it by an escape.
  static String quoted(String text) {
    return text.codePoints()
        .mapToObj(point -> String.format(Locale.ROOT, "\\U%08x", point))
        .collect(Collectors.joining("", "\"", "\""));
  }

  /// The first thing in some text that acts on a terminal, with what stands around it; empty where
  /// there is nothing.
  static String forbiddenIn(String text) {
    Matcher it = FORBIDDEN.matcher(text);
    return it.find()
        ? text.substring(Math.max(0, it.start() - 30), Math.min(text.length(), it.end() + 10))
        : "";
  }
}
