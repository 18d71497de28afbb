package leanto.lookback;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/// Something that is looked for in texts. It may be asked from several threads.
public sealed interface Sought permits Literal, Expression {

  /// What is looked for is not there.
  int NOT = -1;

  /// It may be there.
  int MAYBE = -2;

  /// Takes words as they were typed.
  ///
  /// @param words what is looked for, not empty
  /// @param exact whether case and accents count; else they do not
  /// @param expression whether the words are a regular expression; else they are meant literally
  /// @throws PatternSyntaxException where they are no regular expression
  static Sought of(String words, boolean exact, boolean expression) {
    return expression ? new Expression(words, exact) : Literal.of(words, exact);
  }

  /// Looks for it in text as UTF-8. Done first, because nearly all of a journal can be laid aside
  /// by it.
  ///
  /// @return where it begins, [#NOT], or [#MAYBE]
  int in(byte[] utf8, int from, int to);

  /// Whether where a line begins and ends can make a difference.
  boolean isByLine();

  /// The same, line by line, for what cannot be told from the bytes.
  ///
  /// @return [#NOT] or [#MAYBE]
  default int inLines(byte[] utf8, int from, int to) {
    String text = new String(utf8, from, to - from, StandardCharsets.UTF_8);
    return text.lines().allMatch(line -> in(line).isEmpty()) ? NOT : MAYBE;
  }

  /// Gives every place of it in one line, in order.
  List<Span> in(String line);
}
