package leanto.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What git is given of the environment (`faults.md` 33), and where it is looked for.
class SurroundingsTest {

  @Test
  void whatLeadsGitElsewhereIsTakenOutAndWhatIsThePersonsStays() {
    Map<String, String> env = new TreeMap<>();
    Set<String> leading =
        Set.of(
            "GIT_DIR",
            "GIT_WORK_TREE",
            "GIT_INDEX_FILE",
            "GIT_OBJECT_DIRECTORY",
            "GIT_ALTERNATE_OBJECT_DIRECTORIES",
            "GIT_COMMON_DIR",
            "GIT_NAMESPACE",
            "GIT_CONFIG_GLOBAL",
            "GIT_CONFIG_COUNT",
            "GIT_CONFIG_PARAMETERS",
            "GIT_EXEC_PATH",
            "GIT_TEMPLATE_DIR",
            "GIT_EXTERNAL_DIFF",
            "GIT_PROXY_COMMAND",
            "GIT_TRACE",
            "GIT_NEW");
    leading.forEach(name -> env.put(name, "x"));
    Set<String> theirs =
        Set.of("GIT_AUTHOR_NAME", "GIT_SSH_COMMAND", "SSH_AUTH_SOCK", "GPG_TTY", "HOME", "PATH");
    theirs.forEach(name -> env.put(name, "x"));
    Map<String, String> given = Surroundings.of(env);
    leading.forEach(name -> assertTrue(!given.containsKey(name), name));
    theirs.forEach(name -> assertEquals("x", given.get(name), name));
    assertEquals("0", given.get("GIT_TERMINAL_PROMPT"));
  }

  @Test
  void gitIsNotTakenFromTheFolderOneStandsIn(@TempDir Path folder) throws IOException {
    Path git = Files.createFile(folder.resolve("git"));
    assertEquals(Optional.empty(), Surroundings.git(Map.of("PATH", "" + folder)));
    assertTrue(git.toFile().setExecutable(true));
    assertEquals(Optional.of(git), Surroundings.git(Map.of("PATH", ".::" + folder)));
    Path here = Path.of("").toAbsolutePath().relativize(folder.toAbsolutePath());
    assertEquals(Optional.empty(), Surroundings.git(Map.of("PATH", ".::" + here)));
    assertEquals(Optional.empty(), Surroundings.git(Map.of()));
  }
}
