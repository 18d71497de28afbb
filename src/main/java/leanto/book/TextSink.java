package leanto.book;

import java.io.IOException;

/// Where text goes, piece by piece.
@FunctionalInterface
public interface TextSink {

  /// Takes a piece.
  ///
  /// @throws IOException where it cannot be put there
  void put(String text) throws IOException;
}
