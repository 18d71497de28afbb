package leanto.traces;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TraceTest {

  @ParameterizedTest
  @CsvSource({
    "100600, -rw-------, file",
    "100755, -rwxr-xr-x, file",
    "104711, -rws--x--x, file",
    "104600, -rwS------, file",
    "102644, -rw-r-Sr--, file",
    "040700, drwx------, folder",
    "042770, drwxrws---, folder",
    "041777, drwxrwxrwt, folder",
    "041776, drwxrwxrwT, folder",
    "120777, lrwxrwxrwx, link",
    "010600, prw-------, other",
    "140755, srwxr-xr-x, other"
  })
  void aModeIsWrittenAsTheSystemWritesIt(String octal, String mode, String kind) {
    Trace trace = Trace.of(Path.of("/a"), Integer.parseInt(octal, 8), "ana");
    assertEquals(mode + " ana /a", trace.line());
    assertEquals(kind, trace.kind());
  }
}
