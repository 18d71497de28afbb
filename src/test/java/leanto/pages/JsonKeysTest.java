package leanto.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The README names every key of every JSON line, and no other (`design.md` 2: the formats are a
/// promise to people's scripts).
class JsonKeysTest {

  private static final Pattern KEY = Pattern.compile("[{,]\"([a-z-]+)\":");
  private static final Pattern QUOTED = Pattern.compile("`([a-z]+)`");

  @Test
  void theReadmeNamesThem() throws IOException {
    Set<String> told = told();
    Set<String> printed = printed();
    assertTrue(told.size() > 20 && printed.contains("matches"), () -> told + " " + printed);
    assertEquals(told, printed);
  }

  private static Set<String> told() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    String table =
        readme.substring(readme.indexOf("| what | keys |"), readme.indexOf("## Recipes"));
    return table
        .lines()
        .filter(line -> line.startsWith("| `") && !line.startsWith("| `history"))
        .map(line -> line.split("\\|")[2])
        .flatMap(keys -> QUOTED.matcher(keys).results())
        .map(key -> key.group(1))
        .filter(key -> !key.equals("forget") && !key.equals("edit") && !key.equals("show"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  // A set has the keys of its file, which the published schema names. History has no page, because
  // there need not be a git.
  private static Set<String> printed() throws IOException {
    try (Stream<Path> pages = Files.list(Path.of("src/test/resources/sessions"))) {
      Set<String> keys = new TreeSet<>();
      for (Path page : pages.toList()) {
        console(Files.readString(page))
            .filter(line -> line.startsWith("{\"") && !line.contains("\"questions\":"))
            .flatMap(line -> KEY.matcher(line).results())
            .forEach(key -> keys.add(key.group(1)));
      }
      return keys;
    }
  }

  // What is printed, and not what is read.
  private static Stream<String> console(String page) {
    return Stream.of(page.split("\n```console\n"))
        .skip(1)
        .flatMap(after -> after.split("\n```")[0].lines());
  }
}
