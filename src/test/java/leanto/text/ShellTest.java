package leanto.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShellTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain.md",
        "with space",
        "it's",
        "\"double\"",
        "$HOME $(touch pwned) `id`",
        "a;b&c|d>e",
        "*?[x]",
        "back\\slash \\033",
        "-rf",
        "~",
        "#x",
        "100%s",
        "caf\u00e9",
        "\ud83c\udf31",
        "two\nlines",
        "a\ttab",
        "\u001b]0;title\u0007",
        "\u202eoverride"
      })
  void anyNameIsOneWordAndDoesNothing(String name) throws Exception {
    Path path = Files.writeString(folder.resolve(name), "here");
    String word = Shell.word(path);
    assertEquals(path.toString(), sh("printf %s " + word));
    assertEquals("here", sh("cat " + word));
    assertTrue(word.codePoints().allMatch(c -> c >= 0x20), "it acts on no terminal: " + word);
    assertTrue(Files.notExists(folder.resolve("pwned")));
  }

  // A name in another encoding, as one finds it on an old disk.
  @Test
  void aNameThatIsNoTextIsOneWordAsWell() throws Exception {
    Path path = Files.writeString(Path.of(URI.create(folder.toUri() + "caf%E9.md")), "here");
    assertEquals("here", sh("cat " + Shell.word(path)));
  }

  @ParameterizedTest
  @ValueSource(strings = {".git", ".it's [*] \\ ?", ".two\nlines"})
  void whatIsInAFolderIsKnownByItsPattern(String name) throws Exception {
    Path hidden = Files.createDirectory(folder.resolve(name));
    Files.writeString(hidden.resolve("inside"), "");
    Files.writeString(folder.resolve("beside"), "");
    String found = sh("find " + Shell.word(folder) + " -type f ! -path " + Shell.inside(hidden));
    assertEquals(folder.resolve("beside") + "\n", found);
  }

  private String sh(String command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder("sh", "-c", command).directory(folder.toFile());
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertEquals(0, process.waitFor(), command);
    return said;
  }
}
