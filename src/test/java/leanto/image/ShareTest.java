package leanto.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import leanto.Needs;
import leanto.cli.Cli;
import leanto.image.Home.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What lies beside the program for `man` and for shells is what the program itself says, and those
/// for whom it is can read it.
@Tag("image")
class ShareTest {

  private static final Path SHARE = Home.IMAGE.resolve("share");
  private static final Path MANUAL = SHARE.resolve("man/man1/leanto.1.gz");

  @TempDir private Path folder;
  private Home home;

  @BeforeEach
  void moveIn() {
    home = Home.in(folder, "none");
  }

  @Test
  void theManualIsTheOneOfTheCommands() throws IOException {
    byte[] packed = Files.readAllBytes(MANUAL);
    // Neither a name nor a time is in it.
    assertEquals(0, packed[3] | packed[4] | packed[5] | packed[6] | packed[7]);
    String[] page = page().split("\n", 2);
    assertTrue(
        page[0].matches("\\.TH \"LEANTO\" \"1\" \"[0-9-]{10}\" \"Lean\\\\-to 0.1.0\""), page[0]);
    assertEquals(Cli.manual("0.1.0", "2026-01-02").split("\n", 2)[1], page[1]);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"mandoc -T lint -W all", "groff -man -ww -Tutf8 -z", "man --warnings -E UTF-8 -l"})
  void aCheckerHasNothingToSay(String checker) throws IOException {
    Needs.programs(checker.split(" ")[0]);
    home.put("leanto.1", page());
    home.put("other.1", page() + ".PQ\n.TS\n");
    assertEquals(new Ended(0, "", ""), said(checker + " leanto.1"));
    assertNotEquals(new Ended(0, "", ""), said(checker + " other.1"));
  }

  // What `man` formats is no remark.
  private Ended said(String command) {
    return home.sh(command + (command.startsWith("man ") ? " >/dev/null" : ""));
  }

  @ParameterizedTest
  @CsvSource({
    "bash, bash-completion/completions/leanto",
    "zsh, zsh/vendor-completions/_leanto",
    "fish, fish/vendor_completions.d/leanto.fish"
  })
  void completionIsWhatTheProgramPrints(String shell, String file) throws IOException {
    String script = Files.readString(SHARE.resolve(file));
    assertEquals(new Ended(0, script, ""), home.run("", "completion", shell));
    Needs.programs(shell);
    assertEquals(new Ended(0, "", ""), home.sh(shell + " -n " + Home.word(SHARE.resolve(file))));
    home.put("other", "if {\n");
    assertNotEquals(0, home.sh(shell + " -n other").exit());
  }

  // Nothing of a person's own is among the words, nor the id of a set (`care.md` P17).
  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {"se,sets search settings", "sets ,list show check new", "reflect e,''"})
  void bashCompletesTheWordsOfTheProgram(String typed, String words) {
    Needs.programs("bash");
    String script = Home.word(SHARE.resolve("bash-completion/completions/leanto"));
    String line = "leanto " + typed;
    int last = line.split(" ", -1).length - 1;
    home.put(
        "complete",
        """
        compopt() { :; } # there is no line of the shell whose options could be set
        source %s
        COMP_WORDS=(%s) COMP_CWORD=%d
        _complete_leanto
        echo "${COMPREPLY[*]}"
        """
            .formatted(script, line.endsWith(" ") ? line + "''" : line, last));
    assertEquals(new Ended(0, words + "\n", ""), home.sh("bash complete"));
  }

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {"se,search sets settings", "sets ,check list new show", "reflect e,''"})
  void fishCompletesTheWordsOfTheProgram(String typed, String words) throws IOException {
    Needs.programs("fish");
    home.put("script", Files.readString(SHARE.resolve("fish/vendor_completions.d/leanto.fish")));
    Ended ended =
        home.sh("fish -N -c \"source ./script; complete -C 'leanto %s'\"".formatted(typed));
    assertEquals(words, ended.out().replaceAll("\t.*", "").strip().replace('\n', ' '));
  }

  private static String page() throws IOException {
    try (GZIPInputStream unpacked = new GZIPInputStream(Files.newInputStream(MANUAL))) {
      return new String(unpacked.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
