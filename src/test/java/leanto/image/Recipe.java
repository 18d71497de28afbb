package leanto.image;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A recipe as it stands in the README.
///
/// @param title its heading
/// @param blocks what is between its fences, in order
record Recipe(String title, List<String> blocks) {

  private static final Path README = Path.of("README.md").toAbsolutePath();
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```\\w+\\n(.*?)^```$");

  /// Every recipe there is.
  static List<Recipe> all() {
    String chapter = between(read(), "\n## Recipes\n", "\n## ");
    return Stream.of(chapter.split("\n### "))
        .skip(1)
        .map(text -> new Recipe(text.lines().findFirst().orElseThrow(), blocks(text)))
        .toList();
  }

  /// One of its blocks, counted from 0.
  String block(int which) {
    return blocks.get(which);
  }

  private static List<String> blocks(String text) {
    List<String> blocks = new ArrayList<>();
    for (MatchResult block : BLOCK.matcher(text).results().toList()) {
      blocks.add(block.group(1));
    }
    return blocks;
  }

  private static String between(String text, String begin, String end) {
    int from = text.indexOf(begin) + begin.length();
    return text.substring(from, text.indexOf(end, from));
  }

  private static String read() {
    try {
      return Files.readString(README);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
