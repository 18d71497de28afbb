package leanto.book;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One line of Markdown, and what it begins.
///
/// @param text the line, without the newline that ends it
record BlockLine(String text) {

  private static final Pattern ITEM =
      Pattern.compile("( {0,3})([-*+]|([0-9]{1,9})[.)])(?: (.*)|)", Pattern.DOTALL);
  private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6} +(.*?\\S)(?: +#+)? *");

  /// An item of a list.
  ///
  /// @param ordered whether it has a number
  /// @param number that number; 0 where it has none
  /// @param indent how far its words are drawn in
  /// @param words what stands behind its mark
  record Item(boolean ordered, int number, int indent, String words) {}

  boolean isBlank() {
    return text.isBlank();
  }

  /// How far it is drawn in, in columns.
  int indent() {
    int columns = 0;
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case ' ' -> columns++;
        case '\t' -> columns += 4;
        default -> {
          return columns;
        }
      }
    }
    return columns;
  }

  /// Takes a line and gives it with so much less of what it is drawn in by.
  static String without(String line, int indent) {
    int columns = 0;
    int i = 0;
    while (i < line.length() && columns < indent && " \t".indexOf(line.charAt(i)) >= 0) {
      columns += line.charAt(i) == '\t' ? 4 : 1;
      i++;
    }
    return line.substring(i);
  }

  /// The words of a heading.
  Optional<String> heading() {
    if (text.indexOf('#') < 0) {
      return Optional.empty();
    }
    Matcher heading = HEADING.matcher(text);
    return heading.matches() ? Optional.of(heading.group(1)) : Optional.empty();
  }

  Optional<Item> item() {
    Matcher item = ITEM.matcher(text);
    if (!item.matches()) {
      return Optional.empty();
    }
    String words = item.group(4) == null ? "" : item.group(4);
    int number = item.group(3) == null ? 0 : Integer.parseInt(item.group(3));
    int indent = item.group(1).length() + item.group(2).length() + 1;
    return Optional.of(new Item(item.group(3) != null, number, indent, words));
  }

  boolean isQuote() {
    return indent() < 4 && text.stripLeading().startsWith(">");
  }

  /// What stands behind the sign of a quote.
  String unquoted() {
    String words = text.stripLeading().substring(1);
    return words.startsWith(" ") ? words.substring(1) : words;
  }

  /// Whether it is a line drawn across the page.
  boolean isRule() {
    String marks = text.replace(" ", "").replace("\t", "");
    return indent() < 4
        && marks.length() >= 3
        && "-*_".indexOf(marks.charAt(0)) >= 0
        && marks.chars().allMatch(c -> c == marks.charAt(0));
  }

  /// The length of a fence that begins here; 0 where none does.
  int fence() {
    String line = text.stripLeading();
    int run = run(line);
    boolean fence = run >= 3 && (line.charAt(0) != '`' || line.indexOf('`', run) < 0);
    return indent() < 4 && fence ? run : 0;
  }

  /// The words behind a fence.
  String info() {
    return text.strip().substring(fence()).strip();
  }

  /// Whether another line ends the fence that begins here.
  boolean isClosedBy(String line) {
    String other = line.strip();
    return new BlockLine(line).indent() < 4
        && run(other) == other.length()
        && other.length() >= fence()
        && other.charAt(0) == text.stripLeading().charAt(0);
  }

  /// Whether it ends a paragraph above it.
  ///
  /// @param nesting whether lists and quotes can begin here
  boolean interrupts(boolean nesting) {
    return isBlank()
        || fence() > 0
        || heading().isPresent()
        || isRule()
        || nesting && (isQuote() || item().filter(BlockLine::canInterrupt).isPresent());
  }

  // A line may begin with a year and a full stop; a list that begins there begins with 1.
  private static boolean canInterrupt(Item item) {
    return !item.words().isBlank() && (!item.ordered() || item.number() == 1);
  }

  private static int run(String line) {
    int end = 0;
    if (line.startsWith("`") || line.startsWith("~")) {
      while (end < line.length() && line.charAt(end) == line.charAt(0)) {
        end++;
      }
    }
    return end;
  }
}
