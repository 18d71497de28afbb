package leanto.care;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import leanto.cli.Cli;
import leanto.cli.World;

/// A home folder in which the whole program runs, line by line, with nothing real around it.
///
/// @param folder the home
/// @param now what the clock says
/// @param seed where chance starts
record Household(Path folder, String now, long seed) {

  static final String EVENING = "2026-03-01T21:30:00+01:00";
  static final String SETTINGS = ".config/leanto/settings.yaml";

  /// What a journal that is made has in it from the start.
  static final String MARK = "Journal/.trackerignore";

  /// What a run wrote on each stream, and its exit code.
  record Seen(String out, String err, int exit) {}

  /// A home in which the first screen was answered long ago: drafts are held, or not.
  static Household in(Path folder, String drafts) throws IOException {
    Household household = new Household(folder.toRealPath(), EVENING, 1);
    household.put(SETTINGS, "drafts: " + drafts + "\n");
    return household;
  }

  /// The same home at another time.
  Household at(String other) {
    return new Household(folder, other, seed + 1);
  }

  void put(String path, String content) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  /// Runs the program; fails where a typed line was never asked for.
  Seen run(List<String> typed, String... words) {
    StringBuilder lines = new StringBuilder();
    typed.forEach(line -> lines.append(line).append('\n'));
    ByteArrayInputStream in = new ByteArrayInputStream(bytes(lines.toString()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit = Cli.run(world(in, stream(out), stream(err)), "0.1.0", words);
    assertEquals("", new String(in.readAllBytes(), StandardCharsets.UTF_8), "never asked for");
    return new Seen(text(out), text(err), exit);
  }

  /// Every file of the home by its path, with its text; without the lines for the doors page, which
  /// one question asks for, to be put there.
  Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    files.remove(".config/leanto/doors.txt");
    // They are empty, and their names come from the place of this folder.
    files.keySet().removeIf(it -> it.startsWith(".local/state/leanto/locks/"));
    return files;
  }

  private World world(ByteArrayInputStream in, PrintStream out, PrintStream err) {
    OffsetDateTime time = OffsetDateTime.parse(now);
    return new World(
        in,
        out,
        err,
        Map.of("HOME", folder.toString(), "XDG_RUNTIME_DIR", folder.resolve("run").toString()),
        folder,
        folder,
        Clock.fixed(time.toInstant(), time.getOffset()),
        RandomGeneratorFactory.of("L64X128MixRandom").create(seed),
        () -> 0,
        () -> false,
        () -> false,
        () -> 80,
        () -> true,
        "leanto",
        folder.resolve("opt/leanto"),
        _ -> {});
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static PrintStream stream(ByteArrayOutputStream into) {
    return new PrintStream(into, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream written) {
    return written.toString(StandardCharsets.UTF_8);
  }
}
