package leanto.yaml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// Files for tests that come through a pipe.
public final class LargeFiles {

  private LargeFiles() {}

  public static LargeFile of(String name, byte[] bytes) throws IOException, Refused {
    return LargeFile.of(name, new ByteArrayInputStream(bytes));
  }

  /// The same for text.
  public static LargeFile of(String name, String text) throws IOException, Refused {
    return of(name, text.getBytes(StandardCharsets.UTF_8));
  }
}
