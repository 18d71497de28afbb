package leanto.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditorTest {

  @TempDir private Path folder;

  private static Editor editor(String command) {
    return Editor.of(Optional.of(command), System.getenv(), false);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {"-, -, -, vi", "-, -, e, e", "-, v, e, v", "s, v, e, s", "-, ' ', e, e"})
  void itIsTheSettledOneElseVisualElseEditorElseVi(
      String settled, String visual, String editor, String expected) {
    Map<String, String> env = new java.util.HashMap<>();
    if (visual != null) {
      env.put("VISUAL", visual);
    }
    if (editor != null) {
      env.put("EDITOR", editor);
    }
    assertEquals(expected, Editor.of(Optional.ofNullable(settled), env, false).command());
  }

  @ParameterizedTest
  @CsvSource({
    "exit 3 #, 3",
    "no-such-editor 2>/dev/null, 127",
    "true, 0",
    "A=1 sh -c 'exit $A', 1"
  })
  void itsExitCodeIsGiven(String command, int exit) throws IOException {
    assertEquals(exit, editor(command).open(folder.resolve("words.md")));
  }

  @Test
  void thePathIsOneArgumentWhateverStandsInIt() throws IOException {
    Path file = folder.resolve("a $(touch ran) 'b' \"c\".md");
    Files.writeString(file, "");
    editor("cp /dev/null " + folder + "/other; tee -a <<E >/dev/null\nrain\nE\n true").open(file);
    assertEquals(0, editor("sh -c 'echo rain >\"$0\"'").open(file));
    assertEquals("rain\n", Files.readString(file));
    assertFalse(Files.exists(Path.of("ran")));
  }

  @Test
  void whatIsTypedIsNotForItWhereThereIsNoTerminal() throws IOException {
    Path file = folder.resolve("words.md");
    editor("sh -c 'readlink /proc/self/fd/0 >\"$0\"'").open(file);
    assertEquals("/dev/null\n", Files.readString(file));
  }

  @Test
  void itHasThePersonsEnvironmentAndNoOther() throws IOException {
    Path file = folder.resolve("words.md");
    Map<String, String> env =
        Map.of("PATH", System.getenv("PATH"), "LEANTO_LC_ALL", "", "LC_ALL", "C.UTF-8", "OWN", "x");
    Editor.of(Optional.of("sh -c 'env >\"$0\"'"), env, false).open(file);
    String seen = Files.readString(file);
    assertTrue(seen.contains("OWN=x\n"), seen);
    assertFalse(seen.contains("LC_ALL") || seen.contains("HOME="), seen);
  }

  @Test
  void somethingIsDoneTwiceASecondMeanwhile() throws IOException {
    AtomicInteger done = new AtomicInteger();
    editor("sleep 1.3 #").open(folder, done::incrementAndGet);
    assertEquals(2, done.get());
  }

  @Test
  @Timeout(60)
  void itCanBeEndedFromAnotherThreadWithEverythingBelowIt() throws Exception {
    Path file = folder.resolve("words.md");
    Editor editor = editor("2>/dev/null sh -c 'sleep 60 & echo $! >\"$0\"; wait'");
    CompletableFuture<Integer> exit =
        CompletableFuture.supplyAsync(() -> {
          try {
            return editor.open(file);
          } catch (IOException e) {
            throw new IllegalStateException(e);
          }
        });
    while (!Files.exists(file) || Files.size(file) == 0) {
      Thread.onSpinWait();
    }
    editor.end();
    assertEquals(143, exit.get());
    Path below = Path.of("/proc", Files.readString(file).strip(), "stat");
    // A signal takes a moment, and the test waits for as long as that takes.
    while (isRunning(below)) {
      Thread.sleep(10);
    }
    editor.end();
  }

  // Nobody may have asked yet how it ended.
  private static boolean isRunning(Path process) {
    try {
      return !Files.readString(process).contains(") Z ");
    } catch (IOException _) {
      return false;
    }
  }

  @Test
  void nothingIsOpenedOnceItWasEnded() throws IOException {
    Path file = folder.resolve("words.md");
    Editor editor = editor("sh -c 'echo rain >\"$0\"'");
    editor.end();
    assertEquals(130, editor.open(file));
    assertFalse(Files.exists(file));
  }
}
