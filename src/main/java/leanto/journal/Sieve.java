package leanto.journal;

/// Finds out from the bytes of a file whether it is worth reading.
@FunctionalInterface
public interface Sieve {

  /// What the bytes tell.
  enum Grain {
    /// What is looked for is not in it.
    NOT,
    /// It may be.
    MAYBE,
    /// It is, and no more needs to be known of the file.
    SURE
  }

  /// @param bytes the file from their first one on; more may stand behind
  /// @param length how many are the file's
  Grain of(byte[] bytes, int length);
}
