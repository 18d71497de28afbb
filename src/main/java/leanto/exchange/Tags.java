package leanto.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tags of other programs as tags of an entry: without their sign, each once. A star is one too.
final class Tags {

  /// The tag of an entry that had a star.
  private static final String STARRED = "starred";

  // As jrnl knows one that stands in the words.
  private static final Pattern IN_WORDS =
      Pattern.compile(
          "(?<!\\S)[@#]([-+*#/\\w]*[-+*/\\w][-+*#/\\w]*)", Pattern.UNICODE_CHARACTER_CLASS);

  private Tags() {}

  /// Takes tags as they are listed.
  static List<String> listed(List<String> tags, boolean starred) {
    return once(tags, starred);
  }

  /// The same with a sign before each.
  static List<String> signed(List<String> tags, boolean starred) {
    return once(tags.stream().map(Tags::bare).toList(), starred);
  }

  /// Takes words and gives the tags in them, which stay there as well.
  static List<String> in(String words, boolean starred) {
    List<String> all = new ArrayList<>();
    Matcher tag = IN_WORDS.matcher(words);
    while (tag.find()) {
      all.add(tag.group(1).toLowerCase(Locale.ROOT));
    }
    return once(all, starred);
  }

  private static String bare(String tag) {
    return tag.startsWith("@") || tag.startsWith("#") ? tag.substring(1) : tag;
  }

  private static List<String> once(List<String> tags, boolean starred) {
    List<String> all = new ArrayList<>(tags);
    all.removeIf(String::isBlank);
    if (starred) {
      all.add(STARRED);
    }
    return all.stream().distinct().toList();
  }
}
