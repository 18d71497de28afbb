package leanto.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
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

/// The image is started from where it is, through a link, and from where it was moved to.
@Tag("image")
class StartingTest {

  private static final Ended VERSION = new Ended(0, "leanto 0.1.0\n", "");

  @TempDir private Path folder;
  private Home home;

  @BeforeEach
  void moveIn() throws IOException {
    home = Home.in(Files.createDirectory(folder.resolve("home")), "none");
  }

  @Test
  void theVersionIsPrinted() {
    assertEquals(VERSION, home.run("", "--version"));
  }

  @Test
  void theHelpNamesEveryExitCode() {
    Ended help = home.run("", "--help");
    assertEquals(0, help.exit());
    assertEquals("", help.err());
    for (String code : "0 1 2 3 4 5 6 130".split(" ")) {
      assertTrue(help.out().contains("\n  " + code + " "), help.out());
    }
  }

  @Test
  void aCopyInAFolderWithASpaceStarts() {
    Path moved = moved();
    assertEquals(VERSION, home.sh("'" + moved + "/bin/leanto' --version"));
    assertEquals(0, home.sh("'" + moved + "/bin/leanto' sets").exit());
  }

  @Test
  void aLinkToALinkToItStartsIt() throws IOException {
    Path bin = Files.createDirectory(folder.resolve("bin"));
    Files.createSymbolicLink(bin.resolve("first"), bin.relativize(moved()).resolve("bin/leanto"));
    Files.createSymbolicLink(bin.resolve("leanto"), bin.resolve("first"));
    assertEquals(VERSION, home.sh(bin + "/leanto --version"));
    assertEquals(VERSION, home.sh("PATH=\"" + bin + ":$PATH\"; leanto --version"));
    assertEquals(VERSION, home.sh("cd " + bin + " && ./leanto --version"));
  }

  // `care.md` P3
  @Test
  void underAnotherNameTheFirstOneIsNotShown() throws IOException {
    Path bin = moved().resolve("bin");
    String tide = "'" + Files.move(bin.resolve("leanto"), bin.resolve("tide")) + "'";
    assertEquals("tide 0.1.0\n", home.sh(tide + " --version").out());
    for (String words : new String[] {"--help", "show --help", "refelct", "show", "--hlep"}) {
      Ended ended = home.sh(tide + " " + words);
      String said = ended.out() + ended.err();
      assertTrue(said.contains("tide") || words.equals("show"), said);
      assertFalse(said.contains("leanto"), said);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"sh", "bash", "dash", "busybox sh"})
  void anyShellStartsIt(String shell) {
    Needs.programs(shell.split(" ")[0]);
    assertEquals(VERSION, home.sh(shell + " " + home.command("--version")));
    assertEquals(home.run("", "sets"), home.sh(shell + " " + home.command("sets")));
  }

  // Each program that it ran would be a process at every start.
  @Test
  void theLauncherRunsNoProgramButJava() {
    assertEquals(VERSION, home.with("PATH", "/nowhere").run("", "--version"));
    assertEquals(home.run("", "sets"), home.with("PATH", "/nowhere").run("", "sets"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS", "CLASSPATH"})
  void whatIsSetForOtherJavaProgramsChangesNothing(String variable) {
    Home set = home.with(variable, "-Dstdout.encoding=UTF-16");
    assertEquals(VERSION, set.run("", "--version"));
    assertEquals(home.run("", "sets"), set.run("", "sets"));
  }

  @Test
  void aClosedInputIsNotTheNextFileThatJavaOpens() {
    Ended ended = home.sh(home.command("--plain reflect evening <&-"));
    assertEquals(0, ended.exit());
    assertTrue(ended.err().startsWith("The input ended, and nothing was kept."), ended.err());
    assertTrue(ended.out().length() < 1_000, ended.out());
  }

  @Test
  void aLocaleThatIsNotInstalledIsNoTrouble() {
    Home abroad = home.with("LC_ALL", "xx_XX.UTF-8");
    assertEquals(1, abroad.run("", "list", "--journal", "/tmp/é").exit());
    assertTrue(abroad.run("", "list", "--journal", "/tmp/é").err().contains("/tmp/é"));
  }

  @Test
  void aWordIsNotTakenForTheNameOfAFile() {
    home.put("words", "--version\n");
    assertEquals(2, home.run("", "@words").exit());
  }

  @Test
  void javaReadsNoFileThatHappensToBeThere() {
    Ended before = home.run("", "sets");
    home.put(".hotspot_compiler", "no such command\n");
    home.put(".hotspotrc", "+PrintVMOptions\n");
    assertEquals(before, home.run("", "sets"));
  }

  private Path moved() {
    Path moved = folder.resolve("moved away");
    Home.shell("cp -r " + Home.word(Home.IMAGE) + " '" + moved + "'");
    return moved;
  }
}
