package leanto.journal;

import java.nio.file.Path;

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

  /// @param path the file
  /// @param bytes the file from their first one on; more may stand behind
  /// @param length how many are the file's
  Grain of(Path path, byte[] bytes, int length);
}
