package leanto.care;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The blocks of an entry's file as a person would find them: by the headings, and by nothing of
/// the program that wrote it.
///
/// @param file the whole text
/// @param asks the questions in it, in order
record Blocks(String file, List<String> asks) {

  private static final Pattern FENCED = Pattern.compile("(?s)(`{3,})text\n(.*)\n\\1\n?");

  /// SHA-256 of words in UTF-8.
  static String sha(String words) {
    try {
      byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Compares typed words with those of a block.
  void same(String typed, String kept) {
    assertEquals(sha(typed), sha(kept), () -> "<" + typed + "> became <" + kept + "> in\n" + file);
  }

  /// What stands below a question, up to the next one.
  String block(String ask) {
    int from = 0;
    for (String each : asks) {
      from = after("\n## " + each + "\n\n", file, from);
      if (each.equals(ask)) {
        break;
      }
    }
    int next = asks.indexOf(ask) + 1;
    return next < asks.size()
        ? file.substring(from, file.indexOf("\n\n## " + asks.get(next) + "\n\n", from))
        : file.substring(from, file.length() - 1);
  }

  /// The words of a block, out of the fence that holds them where there is one.
  String words(String ask) {
    return unfenced(block(ask));
  }

  /// The items of a list.
  List<String> list(String ask) {
    return List.of(block(ask).substring(2).split("\n- "));
  }

  /// The words of both sides of a pair.
  List<String> sides(String ask, String first, String second) {
    String block = block(ask);
    String next = "\n\n### " + second + "\n\n";
    int from = after("### " + first + "\n\n", block, 0);
    int end = block.indexOf(next, from);
    // Within a fence it is a line of the first side.
    while (halfFenced(block.substring(from, end)) && block.indexOf(next, end + 1) >= 0) {
      end = block.indexOf(next, end + 1);
    }
    return List.of(
        unfenced(block.substring(from, end)), unfenced(block.substring(end + next.length())));
  }

  private static boolean halfFenced(String text) {
    return text.matches("(?s)`{3,}text\n.*") && unfenced(text).equals(text);
  }

  /// The items of a pile.
  List<String> pile(String ask, String label) {
    String block = "\n" + block(ask);
    int from = after("\n- " + label + "\n  - ", block, 0);
    int end = block.indexOf("\n- ", from);
    return List.of(block.substring(from, end < 0 ? block.length() : end).split("\n  - "));
  }

  /// The value of a line of the front matter.
  String property(String name) {
    int from = after("\n" + name + ": ", file, 0);
    return file.substring(from, file.indexOf('\n', from));
  }

  private static String unfenced(String block) {
    Matcher fenced = FENCED.matcher(block);
    if (fenced.matches() && !fenced.group(2).contains(fenced.group(1))) {
      return fenced.group(2);
    }
    return block;
  }

  private static int after(String mark, String text, int from) {
    int at = text.indexOf(mark, from);
    assertEquals(true, at >= 0, () -> mark + " is not in\n" + text);
    return at + mark.length();
  }
}
