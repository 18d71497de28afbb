package leanto.care;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/// Looks for words and shapes to avoid (`care.md` 3.3). What a person has written is never looked
/// at.
public final class Words {

  private static final String NOTHING = "leave out";

  private Words() {}

  /// Takes a text and who speaks; gives a remark for each place in it.
  public static List<Remark> in(String text, Voice voice) {
    List<Remark> remarks = new ArrayList<>();
    for (WordRule rule : WordRules.ALL) {
      if (rule.isFor(voice)) {
        Matcher found = rule.shape().matcher(text.replaceAll("\\s+", " "));
        while (found.find()) {
          remarks.add(remark(rule, found.group().strip()));
        }
      }
    }
    return remarks;
  }

  private static Remark remark(WordRule rule, String words) {
    return new Remark(
        rule.level(),
        rule.group(),
        "\"" + words + "\" " + rule.reason() + ".",
        rule.instead().equals(NOTHING)
            ? "It can be left out."
            : "Instead: " + rule.instead() + ".");
  }
}
