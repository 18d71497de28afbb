package leanto.care;

/// Who speaks.
public enum Voice {
  /// A prompt set: words that a person may answer, and could have written.
  SET,
  /// The program itself, in its screens, help, messages and documents.
  PROGRAM
}
