package leanto.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// An answer is handed to an editor, which has the terminal meanwhile (`faults.md` 40, 41).
@Tag("image")
@Tag("thorough")
class EditorTest {

  private static final String WORDS = "the rain on the roof";

  // Waits as an editor does, and takes a line from the terminal.
  private static final String WAITS = "echo waiting; read -r line; ";

  private static final String MODES = "; code=$?; stty -g >&3; exit $code";

  @TempDir private Path folder;

  private Home home(String drafts, String editor) {
    Home home = Home.in(folder, drafts).with("EDITOR", "sh ~/editor.sh");
    home.put("editor.sh", editor + "\n");
    return home;
  }

  private static Pty handed(Pty pty) {
    return pty.type(WORDS).expect(WORDS).press(Key.CTRL_X_CTRL_E);
  }

  @ParameterizedTest
  @ValueSource(strings = {"hold", "none"})
  void theWordsGoAndComeBack(String drafts) {
    Home home =
        home(drafts, WAITS + "echo \"$line\" >>\"$1\"; stat -c %a \"$1\" \"${1%/*}\" >modes");
    String command = home.command("reflect", "evening") + MODES;
    try (Pty pty = handed(Evening.begun(Pty.running(home, 80, command)))) {
      pty.expect("waiting");
      assertFalse(pty.screen().contains("What went well"), pty.screen());
      pty.type("and in it\r").expect("> " + WORDS).expect("  and in it");
      Evening.kept(pty);
      assertEquals(pty.modes(), pty.said(), "the modes of the terminal");
    }
    assertEquals(Evening.entry(WORDS + "\nand in it"), home.entry());
    assertEquals("600\n700\n", home.tree().get("modes"));
    assertEquals(1, home.filesWith("and in it").size(), () -> home.tree().toString());
    assertTrue(home.tree().keySet().stream().noneMatch(it -> it.contains("edit-")), "a folder");
  }

  @Test
  void theWordAloneOnALineDoesAsTheKeysDo() {
    String counts = "echo waiting with $(wc -l <\"$1\"); read -r line; echo \"$line\" >>\"$1\"";
    Home home = home("none", counts);
    try (Pty pty = Evening.begun(home)) {
      pty.type(WORDS + "\r/edit\r")
          .expect("waiting with 1")
          .type("and in it\r")
          .expect("  and in it");
      pty.press(Key.CTRL_X_CTRL_E).expect("waiting with 2").type("again\r").expect("  again");
      Evening.kept(pty);
    }
    assertEquals(Evening.entry(WORDS + "\nand in it\nagain"), home.entry());
  }

  // A signal ends it without JLine, which would set the modes back in its own way.
  @Test
  void theTerminalIsInItsUsualModesAndComesBackFromAnyOther() {
    Home home = home("none", "stty -a >usual; stty raw -echo; echo more >>\"$1\"");
    String job = "sh -c 'echo $$ >pid; exec " + home.command("reflect", "evening") + "'";
    try (Pty pty = handed(Evening.begun(Pty.running(home, 80, job + MODES)))) {
      pty.expect("  more").type(", again").expect("more, again");
      Home.shell("kill -s TERM $(cat " + folder + "/pid)");
      assertEquals(143, pty.exit());
      assertEquals(pty.modes(), pty.said(), "the modes of the terminal");
    }
    String usual = home.tree().get("usual");
    assertTrue(usual.contains(" icanon") && usual.contains(" echo "), usual);
  }

  @Test
  void itGetsThePersonsLocaleAndNothingOfTheProgram() {
    Home home = home("none", "env >env; echo more >>\"$1\"").with("LC_ALL", "POSIX");
    try (Pty pty = handed(Evening.begun(home))) {
      pty.expect("  more").press(Key.CTRL_C);
      assertEquals(130, pty.exit());
    }
    List<String> env = home.tree().get("env").lines().toList();
    assertTrue(env.contains("LC_ALL=POSIX"), env.toString());
    assertTrue(env.stream().noneMatch(it -> it.startsWith("LEANTO_")), env.toString());
  }

  @Test
  void ctrlCInTheEditorIsForTheEditor() {
    Home home = home("hold", "trap 'echo heard >>\"$1\"; exit 0' INT; " + WAITS);
    try (Pty pty = handed(Evening.begun(home))) {
      pty.expect("waiting").press(Key.CTRL_C).expect("  heard");
      Evening.kept(pty);
    }
    assertEquals(Evening.entry(WORDS + "\nheard"), home.entry());
  }

  @ParameterizedTest
  @CsvSource({"TERM, 143", "HUP, 129"})
  void aSignalKeepsWhatTheEditorHasSaved(String signal, int exit) {
    Home home = home("hold", "echo saved >>\"$1\"; " + WAITS);
    try (Pty pty = handed(Evening.begun(home))) {
      pty.expect("waiting");
      assertEquals(exit, pty.signal(signal).exit());
    }
    assertKept(home);
  }

  @ParameterizedTest
  @ValueSource(strings = {"reflect", "--plain reflect"})
  void aSignalEndsTheEditorAndKeepsWhatItHasSaved(String way) {
    String editor = "trap ': >ended; exit 0' TERM; echo waiting; while :; do sleep 0.1; done";
    Home home = home("hold", "echo saved >>\"$1\"; " + editor);
    try (Pty pty = Evening.begun(Pty.of(home, way, "evening"))) {
      pty.type(WORDS + "\r/edit\r").expect("waiting");
      assertEquals(143, pty.signal("TERM").exit());
    }
    assertTrue(home.tree().containsKey("ended"), home.tree()::toString);
    assertKept(home);
  }

  @Test
  void aClosedTerminalKeepsWhatTheEditorHasSaved() {
    Home home = home("hold", "echo saved >>\"$1\"; " + WAITS);
    try (Pty pty = handed(Evening.begun(home))) {
      pty.expect("waiting").closeTerminal();
    }
    assertKept(home);
  }

  @Test
  void aKillKeepsWhatTheEditorHasSaved() {
    Home home = home("hold", "echo saved >>\"$1\"; " + WAITS);
    try (Pty pty = handed(Evening.begun(home))) {
      pty.expect("waiting");
      new DraftWatch(home).awaitWords("saved\n<!-- leanto-draft");
      pty.signal("KILL");
    }
    assertKept(home);
  }

  private static void assertKept(Home home) {
    assertEquals(0, home.run("", "recover", "keep").exit());
    assertEquals(Evening.entry(WORDS + "\nsaved"), home.entry());
  }

  // What an editor had not saved lies beside its file, in its own way.
  @Test
  void whatTheEditorPutBesideItsFileIsLeftWhereItIsCutOff() {
    Home home = home("hold", "echo unsaved >\"${1%/*}/.words.md.swp\"; " + WAITS);
    try (Pty pty = handed(Evening.begun(home))) {
      pty.expect("waiting");
      assertEquals(143, pty.signal("TERM").exit());
    }
    assertEquals(1, home.filesWith("unsaved\n").stream().filter(it -> it.endsWith(".swp")).count());
    assertTrue(home.run("", "recover").err().contains("An editor left words in ~/.local/state/"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"TERM", "HUP", "a closed terminal", "a place that does not last"})
  void nothingIsLeftWhereNothingIsHeld(String how) {
    Home home = home("none", "echo unsaved >\"${1%/*}/.words.md.swp\"; " + WAITS);
    home.put("run/other", "");
    if (how.equals("a place that does not last")) {
      home = home.with("XDG_RUNTIME_DIR", folder + "/run");
    }
    try (Pty pty = handed(Evening.begun(home))) {
      pty.expect("waiting");
      assertEquals(
          how.equals("a place that does not last"),
          home.tree().keySet().stream().anyMatch(it -> it.startsWith("run/leanto-edit-")));
      if (how.equals("a closed terminal")) {
        pty.closeTerminal();
      } else {
        pty.signal(how.equals("HUP") ? "HUP" : "TERM").exit();
      }
    }
    Home after = home;
    assertEquals(List.of(), home.filesWith(WORDS), () -> after.tree().toString());
    assertEquals(List.of(), home.filesWith("leanto-edit-"), () -> after.tree().toString());
  }

  @Test
  void anEditorThatGoesOnBehindLosesNothing() {
    String behind = "(while [ ! -e go ]; do sleep 0.1; done; echo late >\"$1\"; : >gone)";
    Home home = home("hold", behind + " </dev/null >/dev/null 2>&1 & exit 0");
    try (Pty pty = handed(Evening.begun(home))) {
      pty.expect("An editor that returns at once can be told to");
      home.put("go", "");
      Home.shell("while [ ! -e " + folder + "/gone ]; do sleep 0.1; done");
      Evening.kept(pty);
      assertTrue(pty.screen().contains("An editor left other words in ~/.local"), pty.screen());
    }
    assertEquals(Evening.entry(WORDS), home.entry());
    assertEquals(1, home.filesWith("late\n").size(), () -> home.tree().toString());
  }

  @Test
  void aSuspendedEditorComesBackWithTheProgram() {
    Home home = home("none", "echo one; kill -TSTP 0; echo two; read -r x; echo \"$x\" >>\"$1\"");
    String shell = "export PS1='ready> ' HISTFILE=; exec bash --norc --noprofile -i";
    try (Pty pty = Pty.running(home, 80, shell)) {
      pty.expect("ready> ").type(home.command("reflect", "evening") + "\r");
      handed(Evening.begun(pty)).expect("one").expect("Stopped").expect("ready> ");
      pty.type("fg\r").expect("two");
      assertFalse(pty.screen().contains("What went well"), pty.screen());
      pty.type("and then\r").expect("What went well").expect("  and then").press(Key.CTRL_C);
      pty.expect("ready> ").type("echo it was $?\r").expect("it was 130");
    }
  }

  @Test
  void inPrivateModeNoEditorIsOpenedAndNothingIsWritten() {
    Home home = home("none", "echo opened >opened");
    var before = home.tree();
    try (Pty pty = handed(Evening.begun(Pty.of(home, "--private", "reflect", "evening")))) {
      pty.expect("An editor works on a file, and private mode writes none.");
      pty.expect("> " + WORDS).press(Key.CTRL_C);
      assertEquals(130, pty.exit());
    }
    assertEquals(before, home.tree());
  }
}
