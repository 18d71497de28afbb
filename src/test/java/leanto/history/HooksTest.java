package leanto.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import leanto.Needs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// With the git that is here: the settings that are to switch hooks off do, for those in files and
/// for those in its configuration.
class HooksTest {

  private static final String[] COMMIT = {
    "-c", "user.name=a", "-c", "user.email=a@x.test", "commit", "-q", "--allow-empty", "-m", "x"
  };

  @TempDir private Path folder;

  private void git(List<String> settings, String... words) throws Exception {
    List<String> line = new ArrayList<>(List.of("git"));
    settings.forEach(it -> line.addAll(List.of("-c", it)));
    line.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(line).directory(folder.toFile()).inheritIO();
    builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
    assertEquals(0, builder.start().waitFor(), line::toString);
  }

  private List<String> ran() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(it -> it.getFileName().toString()).filter(it -> it.startsWith("ran")).toList();
    }
  }

  @Test
  void theyAreSwitchedOff() throws Exception {
    Needs.programs("git");
    git(List.of(), "init", "-q");
    Path hook = Files.createDirectories(folder.resolve(".git/hooks")).resolve("pre-commit");
    Files.writeString(hook, "#!/bin/sh\ntouch ran-file\n");
    assertTrue(hook.toFile().setExecutable(true));
    git(List.of(), "config", "hook.x.command", "touch ran-configured");
    git(List.of(), "config", "hook.x.event", "pre-commit");
    git(Hooks.OFF, COMMIT);
    List<String> guarded = ran();
    git(List.of(), COMMIT);
    assertTrue(ran().contains("ran-file"), "git itself");
    // 2.54 knows such hooks, and no way to switch them all off: they are refused by their key.
    Process version = new ProcessBuilder("git", "--version").start();
    boolean inBetween = new String(version.getInputStream().readAllBytes()).contains(" 2.54.");
    assertEquals(inBetween ? List.of("ran-configured") : List.of(), guarded);
  }
}
