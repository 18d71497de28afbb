package leanto.care;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How easily English text can be read, by the formulas of Flesch and Kincaid (`care.md` 3.2). They
/// mean something for a hundred words or more, and are a smoke alarm, not a proof.
///
/// @param sentences how many sentences there are
/// @param words how many words
/// @param syllables how many syllables
/// @param longest the longest sentence; empty without any
public record ReadingLevel(int sentences, int words, int syllables, String longest) {

  private static final Pattern SENTENCE_END =
      Pattern.compile("(?<=[.?!:;])[\"”’')]*\\s+|\\n\\s*\\n");
  private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}'’-]*");

  /// Takes the texts that are read together. Each begins a sentence of its own.
  public static ReadingLevel of(List<String> texts) {
    int sentences = 0;
    int words = 0;
    int syllables = 0;
    String longest = "";
    for (String text : texts) {
      for (String sentence : SENTENCE_END.split(text)) {
        List<String> found = words(sentence);
        sentences += found.isEmpty() ? 0 : 1;
        words += found.size();
        syllables += found.stream().mapToInt(Syllables::in).sum();
        longest = found.size() > words(longest).size() ? sentence.strip() : longest;
      }
    }
    return new ReadingLevel(sentences, words, syllables, longest);
  }

  /// The years of school after which it can be read.
  public double grade() {
    return words == 0 ? 0 : 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
  }

  /// How easily it is read: 100 is very easily.
  public double ease() {
    return words == 0 ? 100 : 206.835 - 1.015 * words / sentences - 84.6 * syllables / words;
  }

  /// The words of the longest sentence.
  public int longestWords() {
    return words(longest).size();
  }

  /// The words of a text, in order.
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      words.add(word.group());
    }
    return words;
  }
}
