package leanto.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A session page: Markdown that a person can read, and that a test can play.
///
/// Its grammar:
/// - front matter: `now` (the clock, with its offset), `seed`, `called` (the name under which the
///   program was started), and `env` variables as `NAME: value`;
/// - a fence `language path` before the first `console` fence is a file that is given; after it, a
///   file that is expected, byte for byte, but for the newline before the closing fence;
/// - a `files` fence lists every file that exists afterwards, but for locks: and nothing else was
///   written;
/// - in a `console` fence `$ ` runs the program, `> ` is its answer glyph and what follows was
///   typed, `^D` there ends the input, `! ` is a line on the error stream, `(exit code n)` stands
///   where it is not 0, and `[..]` stands for anything within a line; `< file` behind the command
///   gives it a file of the home as its input;
/// - `console at=2026-03-02T07:10+01:00` moves the clock first.
///
/// @param front the front matter's keys and values, as written
/// @param lines every line of the page
/// @param blocks the fences, in order
record SessionPage(Map<String, String> front, List<String> lines, List<Block> blocks) {

  /// One fence.
  ///
  /// @param info what stands behind the opening backticks
  /// @param first the first line of its content, as an index into the page's lines
  /// @param end the line of the closing backticks
  record Block(String info, int first, int end) {
    boolean console() {
      return info.equals("console") || info.startsWith("console ");
    }

    /// The path of a file fence; empty for any other.
    String path() {
      int space = info.indexOf(' ');
      return console() || space < 0 ? "" : info.substring(space + 1);
    }
  }

  static SessionPage of(String text) {
    List<String> lines = List.of(text.split("\n", -1));
    Map<String, String> front = new LinkedHashMap<>();
    int line = 0;
    if (lines.getFirst().equals("---")) {
      for (line = 1; !lines.get(line).equals("---"); line++) {
        int colon = lines.get(line).indexOf(':');
        front.put(
            lines.get(line).substring(0, colon), lines.get(line).substring(colon + 1).strip());
      }
    }
    return new SessionPage(front, lines, blocks(lines, line));
  }

  String content(Block block) {
    return String.join("\n", lines.subList(block.first(), block.end()));
  }

  /// The page with other content in its blocks.
  String with(Map<Block, String> contents) {
    StringBuilder page = new StringBuilder();
    int next = 0;
    for (Block block : blocks) {
      for (; next < block.first(); next++) {
        page.append(lines.get(next)).append('\n');
      }
      String content = contents.getOrDefault(block, content(block));
      if (!content.isEmpty()) {
        page.append(content).append('\n');
      }
      next = block.end();
    }
    return page.append(String.join("\n", lines.subList(next, lines.size()))).toString();
  }

  private static List<Block> blocks(List<String> lines, int from) {
    List<Block> blocks = new ArrayList<>();
    for (int i = from; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("```")) {
        int ticks = line.length() - line.replaceFirst("^`+", "").length();
        String close = "`".repeat(ticks);
        int end = i + 1;
        while (!lines.get(end).equals(close)) {
          end++;
        }
        blocks.add(new Block(line.substring(ticks).strip(), i + 1, end));
        i = end;
      }
    }
    return blocks;
  }
}
