package leanto.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGeneratorFactory;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import leanto.cli.Cli;
import leanto.cli.World;
import leanto.files.Folder;
import leanto.files.PrivateFile;
import leanto.pages.SessionPage.Block;

/// Plays a page in a folder of its own and gives what each of its blocks should hold.
final class Player {

  /// The home folder that pages speak of, wherever the test runs.
  static final String HOME = "/home/ana";

  // Any other command is one that the program has printed.
  private static final String RUN = "$ leanto";

  private static final String NOW = "2026-03-01T21:30:00+01:00";

  private final SessionPage page;
  private final Path home;
  private OffsetDateTime now;

  /// Typed lines that the program never asked for: a page that has one is wrong.
  final List<String> unasked = new ArrayList<>();

  Player(SessionPage page, Path home) {
    this.page = page;
    this.home = home;
    this.now = OffsetDateTime.parse(page.front().getOrDefault("now", NOW));
  }

  /// Plays the page; gives the true content of every `console`, `files` and expected-file block. A
  /// file that is expected and not there has the content null.
  Map<Block, String> play() throws IOException {
    Map<Block, String> truth = new LinkedHashMap<>();
    boolean played = false;
    for (Block block : page.blocks()) {
      if (block.console()) {
        played = true;
        truth.put(block, console(block));
      } else if (block.info().equals("files")) {
        truth.put(block, files());
      } else if (!block.path().isEmpty()) {
        Path file = home.resolve(block.path());
        if (played) {
          truth.put(block, Files.exists(file) ? content(file) : null);
        } else {
          Folder.make(file.getParent());
          PrivateFile.write(file, (page.content(block) + "\n").getBytes(StandardCharsets.UTF_8));
        }
      }
    }
    return truth;
  }

  private String console(Block block) {
    if (block.info().contains("at=")) {
      now = OffsetDateTime.parse(block.info().substring(block.info().indexOf("at=") + 3).strip());
    }
    Transcript transcript = new Transcript();
    List<String> lines = page.lines().subList(block.first(), block.end());
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(RUN)) {
        Deque<String> typed = new ArrayDeque<>();
        for (int j = i + 1; j < lines.size() && !lines.get(j).startsWith(RUN); j++) {
          if (lines.get(j).equals(">") || lines.get(j).startsWith("> ")) {
            typed.add(lines.get(j).substring(Math.min(2, lines.get(j).length())));
          }
        }
        run(lines.get(i), typed, transcript);
      }
    }
    String seen =
        transcript
            .text()
            .replace(home.toString(), HOME)
            // Named by the place of the home on this machine.
            .replaceAll("locks/[0-9a-f]{8}[.]lock", "locks/12345678.lock")
            .replaceAll("(?m)^> $", ">")
            .replaceAll("(-user | )" + owner() + "( /home/ana| -not -user root)", "$1ana$2")
            .replaceAll("\"owner\":\"" + owner() + "\"", "\"owner\":\"ana\"");
    return seen.strip().isEmpty() ? "" : seen.substring(0, seen.length() - 1);
  }

  // Whoever runs the test is the person of the page.
  private String owner() {
    try {
      return Pattern.quote(Files.getOwner(home).getName());
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  private void run(String command, Deque<String> typed, Transcript transcript) {
    if (!transcript.text().isEmpty()) {
      transcript.line("");
    }
    transcript.line(command);
    List<String> words = words(command.substring(2).replace(HOME, home.toString()));
    if (!words.removeFirst().equals("leanto")) {
      throw new IllegalArgumentException("a page runs leanto and nothing else: " + command);
    }
    int from = words.indexOf("<");
    InputStream in =
        from < 0 ? new Typist(typed, transcript) : given(words.subList(from, words.size()));
    int exit = Cli.run(world(in, transcript), "0.1.0", words.toArray(String[]::new));
    unasked.addAll(typed);
    transcript.endLine();
    if (exit != 0) {
      transcript.line("(exit code " + exit + ")");
    }
  }

  // `< words.txt`, as a shell does it: a file of the home.
  private InputStream given(List<String> redirection) {
    Path file = home.resolve(redirection.getLast());
    redirection.clear();
    try {
      return Files.newInputStream(file);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  private World world(InputStream person, Transcript transcript) {
    Map<String, String> env = new HashMap<>(Map.of("HOME", home.toString()));
    page.front()
        .forEach((name, value) -> {
          if (name.equals(name.toUpperCase(java.util.Locale.ROOT))) {
            env.put(name, value.replace(HOME, home.toString()));
          }
        });
    long seed = Long.parseLong(page.front().getOrDefault("seed", "1"));
    return new World(
        person,
        transcript.out(),
        transcript.err(),
        env,
        home,
        home,
        Clock.fixed(now.toInstant(), now.getOffset()),
        RandomGeneratorFactory.of("L64X128MixRandom").create(seed),
        () -> 0,
        () -> false,
        () -> true,
        () -> Integer.parseInt(page.front().getOrDefault("columns", "80")),
        () -> true,
        page.front().getOrDefault("called", "leanto"),
        home.resolve("opt/leanto"),
        _ -> {});
  }

  private String files() throws IOException {
    try (Stream<Path> all = Files.walk(home)) {
      return String.join(
          "\n",
          all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
              .map(file -> home.relativize(file).toString())
              // Empty, and named by the place of the home on this machine.
              .filter(file -> !file.startsWith(".local/state/leanto/locks/"))
              .sorted()
              .toList());
    }
  }

  private static String content(Path file) {
    try {
      String content = Files.readString(file);
      return content.endsWith("\n") ? content.substring(0, content.length() - 1) : content;
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  // Words as a shell divides them; single quotes keep a word together.
  private static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean quoted = false;
    boolean any = false;
    for (char c : line.toCharArray()) {
      if (c == '\'') {
        quoted = !quoted;
        any = true;
      } else if (c == ' ' && !quoted) {
        if (any || !word.isEmpty()) {
          words.add(word.toString());
        }
        word.setLength(0);
        any = false;
      } else {
        word.append(c);
      }
    }
    if (any || !word.isEmpty()) {
      words.add(word.toString());
    }
    return words;
  }
}
