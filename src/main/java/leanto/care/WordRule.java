package leanto.care;

import java.util.regex.Pattern;

/// Words, or a shape of words, that ask something of a person which no text here is to ask.
///
/// @param group what they have in common, such as `blame`
/// @param reason what they can do to a reader
/// @param level how much they weigh
/// @param program whether this is only for what the program says itself
/// @param shape the words
/// @param instead what can be said
record WordRule(
    String group,
    String reason,
    Remark.Level level,
    boolean program,
    Pattern shape,
    String instead) {

  boolean isFor(Voice voice) {
    return !program || voice == Voice.PROGRAM;
  }
}
