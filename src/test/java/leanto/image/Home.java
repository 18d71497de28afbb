package leanto.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// A home folder of its own, in which the built image runs and nothing else is set.
///
/// @param path the folder
/// @param environment what the program finds in its environment
public record Home(Path path, Map<String, String> environment) {

  /// What `mvn package` has built.
  public static final Path IMAGE = Path.of("target/leanto").toAbsolutePath();

  private static final String EVENING =
      """
      title: Evening
      questions:
        - What went well, of all that was there between the morning and the night?
        - What was hard?
      """;

  /// How a process ended, and what it said.
  public record Ended(int exit, String out, String err) {}

  /// Takes an empty folder, and the draft choice: `hold` or `none`.
  public static Home in(Path folder, String drafts) {
    assertTrue(Files.exists(IMAGE.resolve("bin/leanto")), "`mvn package` builds " + IMAGE);
    Map<String, String> environment = new TreeMap<>();
    environment.put("PATH", System.getenv("PATH"));
    environment.put("HOME", folder.toString());
    environment.put("SHELL", "/bin/sh");
    environment.put("TERM", "xterm-256color");
    environment.put("PAGER", "cat");
    environment.put("LC_ALL", "C.UTF-8");
    Home home = new Home(folder, environment);
    home.put(".config/leanto/settings.yaml", "drafts: " + drafts + "\n");
    home.put(".config/leanto/prompts/evening.yaml", EVENING);
    return home;
  }

  public Home with(String name, String value) {
    Map<String, String> more = new TreeMap<>(environment);
    more.put(name, value);
    return new Home(path, more);
  }

  public void put(String file, String text) {
    try {
      Files.createDirectories(path.resolve(file).getParent());
      Files.writeString(path.resolve(file), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The words of a command line for the shell.
  public String command(String... words) {
    List<String> line = new ArrayList<>(List.of(word(IMAGE.resolve("bin/leanto"))));
    line.addAll(List.of(words));
    return String.join(" ", line);
  }

  /// The words of a command line that starts an image without its launcher, with options for Java.
  public static String java(Path image, String options) {
    String library = "-Dlibrary.jline.path=" + image.resolve("lib");
    return "%s %s %s -m leanto/leanto.Main "
        .formatted(word(image.resolve("bin/java")), word(library), options);
  }

  /// A path or other text as one word of the shell.
  public static String word(Object text) {
    return "'" + text.toString().replace("'", "'\\''") + "'";
  }

  public ProcessBuilder process(String... words) {
    ProcessBuilder builder = new ProcessBuilder(words).directory(path.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    return builder;
  }

  /// Runs Lean-to without a terminal.
  public Ended run(String input, String... words) {
    List<String> line = new ArrayList<>(List.of(IMAGE.resolve("bin/leanto").toString()));
    line.addAll(List.of(words));
    return run(input, process(line.toArray(String[]::new)));
  }

  /// Runs a command of the shell without a terminal.
  public Ended sh(String command) {
    return run("", process("sh", "-c", command));
  }

  private static Ended run(String input, ProcessBuilder builder) {
    Process process = started(builder);
    try {
      Heard out = new Heard(process.getInputStream(), _ -> {});
      Heard err = new Heard(process.getErrorStream(), _ -> {});
      try (OutputStream in = process.getOutputStream()) {
        in.write(input.getBytes(StandardCharsets.UTF_8));
      }
      assertTrue(out.await(out::ended) && err.await(err::ended), () -> "It goes on: " + out.text());
      return new Ended(process.onExit().join().exitValue(), out.text(), err.text());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      process.destroyForcibly();
    }
  }

  private static Process started(ProcessBuilder builder) {
    try {
      return builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Does something to the machine that cannot fail.
  public static void shell(String command) {
    Ended ended = run("", new ProcessBuilder("sh", "-c", command));
    assertEquals(new Ended(0, "", ""), ended, command);
  }

  /// Everything in the home, by path: what stands in a file, and nothing for a folder.
  public Map<String, String> tree() {
    Map<String, String> tree = new TreeMap<>();
    for (Path each : all()) {
      tree.put(path.relativize(each).toString(), Files.isDirectory(each) ? "" : read(each));
    }
    return tree;
  }

  public List<Path> all() {
    try (Stream<Path> tree = Files.walk(path)) {
      return tree.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8); // it may be no text
    } catch (NoSuchFileException _) {
      return ""; // it was there a moment ago
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The files that hold some words, in their name or in their text.
  public List<String> filesWith(String words) {
    return tree().entrySet().stream()
        .filter(it -> it.getKey().contains(words) || it.getValue().contains(words))
        .map(Map.Entry::getKey)
        .toList();
  }

  /// The text of the one entry in the journal, without its date.
  public String entry() {
    List<String> entries =
        tree().entrySet().stream()
            .filter(it -> it.getKey().startsWith("Journal/") && it.getKey().endsWith(".md"))
            .map(Map.Entry::getValue)
            .toList();
    assertEquals(1, entries.size(), () -> "entries in " + tree().keySet());
    return entries.getFirst().replaceFirst("(?m)^date: .*\n", "");
  }
}
