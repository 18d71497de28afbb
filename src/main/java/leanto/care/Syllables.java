package leanto.care;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Counts the syllables of an English word by its letters: near enough for a reading level.
final class Syllables {

  private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

  // An e that is written and not spoken: at the end, before -s and -d, before an ending, and in the
  // middle of words such as "something".
  private static final Pattern SILENT =
      Pattern.compile(
          "(?<=[aeiouy][^aeiouy]{1,3})(?<![^aeiouy]l)e$"
              + "|(?<=[^aeiouyscxzg])(?<!sh|ch)e(?=s$)"
              + "|(?<=[^aeioutd])e(?=d$)"
              + "|(?<=[aeiouy][^aeiouyl]{1,2})e(?=(ly|less|ment|ness|ful)$)"
              + "|(?<=^som)e|(?<=^ev)e(?=ry)|(?<=^her)e(?=by)|(?<=^saf)e(?=ty)");

  // Two vowels that stand together and are spoken apart.
  private static final Pattern APART =
      Pattern.compile(
          "(?<=[^q]u|i)(?=et)|(?<=^sci)(?=en)|(?<=^any)(?=on)|(?<=[eyou])(?=ing)|(?<=i)(?=a)(?!all)|(?<=e)(?=a$)|(?<=[^aeiou]i)(?=o(?!n|us))");

  private Syllables() {}

  /// At least 1, for any word.
  static int in(String word) {
    String letters = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    String spoken = SILENT.matcher(letters).replaceAll("");
    Matcher vowels = VOWELS.matcher(APART.matcher(spoken).replaceAll("-"));
    int count = 0;
    while (vowels.find()) {
      count++;
    }
    return Math.max(1, count);
  }
}
