package leanto.journal;

import java.io.IOException;

/// Gives the bytes of a file, when they are needed.
@FunctionalInterface
public interface Content {

  /// Reads all of them.
  ///
  /// @throws IOException with one plain sentence where they can no longer be read
  byte[] bytes() throws IOException;
}
