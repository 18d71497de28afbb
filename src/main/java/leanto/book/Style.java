package leanto.book;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// How a book looks; the file `book.css` says it.
final class Style {

  private Style() {}

  static String css() {
    try (InputStream in = Style.class.getResourceAsStream("book.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
