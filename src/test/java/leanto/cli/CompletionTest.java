package leanto.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompletionTest {

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh", "fish"})
  void everyCommandIsCompleted(String shell) {
    String script = CompletionCommand.script(shell).orElseThrow();
    Commands.whole()
        .getSubcommands()
        .forEach((name, command) -> {
          assertTrue(script.contains(start(shell, name)), name);
          for (String below : command.getSubcommands().keySet()) {
            assertTrue(script.contains(start(shell, name, below)), below);
          }
        });
  }

  // Where completion of a command begins.
  private static String start(String shell, String... path) {
    return switch (shell) {
      case "bash" -> "function _picocli_leanto_" + String.join("_", path).replace("-", "") + "()";
      case "zsh" -> "\n_leanto_" + String.join("_", path) + "() {\n";
      default -> " -a " + path[path.length - 1] + " -d ";
    };
  }

  // `care.md` P17: a screen that is shared shows no title because somebody pressed Tab.
  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh", "fish"})
  void noSetIsNamedAndTheProgramIsNotAsked(String shell) throws IOException {
    String script = CompletionCommand.script(shell).orElseThrow();
    assertEquals(List.of(), sets().filter(script::contains).toList());
    assertFalse(script.contains("(leanto "));
  }

  @Test
  void aSetThatIsNamedWouldBeFound() throws IOException {
    String help = Help.of(List.of("reflect"));
    assertTrue(sets().anyMatch(help::contains));
    assertTrue(Help.of(List.of("completion")).contains("(leanto "));
  }

  private static Stream<String> sets() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("prompts"))) {
      return files
          .map(it -> it.getFileName().toString())
          .filter(it -> it.endsWith(".yaml"))
          .map(it -> it.replace(".yaml", ""))
          .toList()
          .stream();
    }
  }
}
