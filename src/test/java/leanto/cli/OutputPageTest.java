package leanto.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// Pages of the program's own, on a terminal.
class OutputPageTest {

  private static final Path HOME = Path.of("/home/ana");

  private final AtomicInteger asked = new AtomicInteger();
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  private World world(boolean screen) {
    PrintStream out = new PrintStream(printed, true);
    return new World(
        InputStream.nullInputStream(),
        out,
        out,
        Map.of(),
        HOME,
        HOME,
        Clock.systemUTC(),
        new Random(1),
        () -> 0,
        () -> false,
        () -> screen,
        () -> {
          asked.incrementAndGet();
          return 12;
        },
        () -> true,
        "leanto",
        HOME,
        _ -> {});
  }

  // One page comes in two dozen pieces.
  @Test
  void aTerminalIsAskedOnceHowWideItIs() {
    Output output = new Output(world(true), Globals.NONE);

    output.page(List.of("one and two", "- one, two and three"));
    output.page(List.of("three and four"));

    assertEquals("one and two\n- one, two\n  and three\nthree and\nfour\n", printed.toString());
    assertEquals(1, asked.get());
  }

  @Test
  void aFileIsNotAsked() {
    new Output(world(false), Globals.NONE).page(List.of("one, two and three"));

    assertEquals("one, two and three\n", printed.toString());
    assertEquals(0, asked.get());
  }
}
