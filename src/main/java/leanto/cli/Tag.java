package leanto.cli;

import java.util.ArrayList;
import java.util.List;

/// A tag as it is typed, by the rule of Obsidian: one word of letters, digits, `-`, `_` and `/`,
/// and not of digits alone.
final class Tag {

  private Tag() {}

  /// Takes words, each with or without `#`, and gives the tags.
  ///
  /// @throws Stopped (2) where one cannot be a tag
  static List<String> all(String[] words) throws Stopped {
    List<String> tags = new ArrayList<>();
    for (String word : words) {
      String tag = word.startsWith("#") ? word.substring(1) : word;
      if (!isTag(tag)) {
        throw new Stopped(
            Exit.USAGE,
            "\""
                + word
                + "\" cannot be a tag. A tag is one word of letters, digits, - _ and /, and not of"
                + " digits alone.");
      }
      tags.add(tag);
    }
    return tags.stream().distinct().toList();
  }

  /// Checks that no tag is to come and to go.
  ///
  /// @throws Stopped (2) where one is
  static void apart(List<String> more, List<String> less) throws Stopped {
    for (String tag : more) {
      if (less.contains(tag)) {
        throw new Stopped(Exit.USAGE, "--tag and --untag both name \"" + tag + "\".");
      }
    }
  }

  private static boolean isTag(String word) {
    return !word.isEmpty()
        && word.codePoints().allMatch(Tag::mayStand)
        && !word.codePoints().allMatch(Character::isDigit);
  }

  private static boolean mayStand(int point) {
    return switch (Character.getType(point)) {
      // Signs that belong to the letter before them, as in Hindi and Thai.
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
      default -> Character.isLetterOrDigit(point) || "-_/".indexOf(point) >= 0;
    };
  }
}
