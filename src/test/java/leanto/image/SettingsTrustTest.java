package leanto.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import leanto.Needs;
import leanto.image.Home.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A settings file that another account can change names no program that is run.
@Tag("image")
class SettingsTrustTest {

  private static final String FILE = ".config/leanto/settings.yaml";

  private @TempDir Path folder;
  private Home home;
  private Path ran;

  @BeforeEach
  void begin() {
    home = Home.in(folder, "none").with("EDITOR", "true");
    ran = folder.resolve("ran");
    home.put("theirs", "#!/bin/sh\ntouch " + Home.word(ran) + "\n");
    home.put(FILE, "editor: " + folder.resolve("theirs") + "\nword: going it alone\n");
    home.sh("chmod 755 theirs; chmod 600 " + FILE + "; chmod 700 .config/leanto");
  }

  @Test
  void theEditorOfAFileOfOnesOwnIsRun() {
    assertEquals(new Ended(0, "", ""), home.run("", "settings", "edit"));
    assertTrue(Files.exists(ran));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "chmod o+w " + FILE,
        "chmod o+w .config/leanto",
        "chown 12345 " + FILE,
        "chown 12345 .config/leanto",
        "chown 12345 .config/leanto && chmod 1755 .config/leanto",
      })
  void theEditorOfAFileThatOthersCanChangeIsNot(String made) {
    Needs.that(home.sh(made).exit() == 0 || !made.startsWith("chown"), "root");
    Ended ended = home.run("", "settings", "edit");
    assertEquals(0, ended.exit(), ended.err());
    assertFalse(Files.exists(ran));
    assertTrue(ended.err().contains("No program that it names is run"), ended.err());
    Ended shown = home.run("", "settings");
    assertTrue(shown.out().contains("word: going it alone"), shown.out());
    assertTrue(shown.out().contains("editor: true"), shown.out());
  }

  @Test
  void aFileThatNamesNoProgramIsTakenAsItIs() {
    home.put(FILE, "word: going it alone\n");
    home.sh("chmod o+w " + FILE);
    Ended shown = home.run("", "settings");
    assertEquals("", shown.err());
    assertTrue(shown.out().contains("word: going it alone"), shown.out());
  }

  @Test
  void aGroupThatCanChangeItIsNamed() {
    String other =
        home.sh("for g in $(id -G) 65534; do chgrp $g " + FILE + " && echo $g; done").out();
    Needs.that(other.lines().anyMatch("65534"::equals), "a group besides its own");
    home.sh("chmod g+w " + FILE);
    Ended ended = home.run("", "settings", "edit");
    assertTrue(ended.err().contains("can be changed by its whole group"), ended.err());
    assertTrue(Files.exists(ran));
  }

  @Test
  void aGroupOfOnesOwnIsNot() {
    home.sh("chgrp \"$(id -un)\" " + FILE + "; chmod g+w " + FILE);
    Needs.that(
        home.sh("[ \"$(stat -c %U:%G " + FILE + ")\" = \"$(id -un):$(id -un)\" ]").exit() == 0,
        "a group of its own");
    assertEquals("", home.run("", "settings", "edit").err());
  }
}
