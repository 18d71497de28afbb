package leanto.care;

/// What could be said otherwise.
///
/// @param level how much it weighs
/// @param rule the name of the rule: a group of words, or what is measured
/// @param what the thing and what it can do to a reader, as one sentence
/// @param next what might stand there, as one sentence
public record Remark(Level level, String rule, String what, String next) {

  /// How much a remark weighs in what ships: an error has to go, a warning needs its reason.
  public enum Level {
    ERROR,
    WARN
  }
}
