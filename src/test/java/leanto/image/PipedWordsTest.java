package leanto.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import leanto.image.Home.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Words that come in on standard input are kept or printed, whatever the settings are like.
@Tag("image")
@Tag("thorough")
class PipedWordsTest {

  private static final String SETTINGS = ".config/leanto/settings.yaml";

  @TempDir private Path folder;
  private Home home;

  @BeforeEach
  void anEntry() {
    home = Home.in(folder, "none");
    home.put("Journal/2026-03-01.md", "Rain.\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"colour: never", "drafts: perhaps", "day-ends: late"})
  void aSettingThatCannotBeReadIsToldAndTheyAreKept(String setting) {
    home.put(SETTINGS, setting + "\n");
    Ended write = home.run("The wind.\n", "write", "-");
    assertEquals(0, write.exit(), write::toString);
    assertTrue(write.err().contains("settings.yaml:1:"), write::toString);
    Ended note = home.run("The roof.\n", "edit", "2026-03-01", "--note", "-");
    assertEquals(0, note.exit(), note::toString);
    Ended answers = home.run("q1: The sky.\n", "reflect", "evening", "--answers", "-");
    assertEquals(0, answers.exit(), answers::toString);
    assertEquals(1, home.filesWith("The wind.").size());
    assertEquals(1, home.filesWith("The sky.").size());
    assertTrue(home.tree().get("Journal/2026-03-01.md").contains("The roof."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"jurnal: ~/Other", "journal: [a]", "file-names: X", "drafts: [", "- a"})
  void whereItMaySayWhereEntriesAreTheyArePrinted(String setting) {
    home.put(SETTINGS, setting + "\n");
    for (String command :
        new String[] {"write -", "edit last --note -", "reflect evening --answers -"}) {
      Ended ended = home.run("The wind.\n", command.split(" "));
      assertEquals(5, ended.exit(), ended::toString);
      assertTrue(ended.err().contains("Here are the words"), ended::toString);
      assertTrue(ended.err().contains("The wind."), ended::toString);
      assertTrue(ended.err().contains("settings.yaml:"), ended::toString);
    }
    assertEquals(0, home.filesWith("The wind.").size());
  }

  @Test
  void whatIsNoTextDoesNotHideWhyItEnded() {
    home.put(SETTINGS, "- a\n");
    Ended ended = home.sh("printf '\\377' | " + home.command("write", "-"));
    assertEquals(5, ended.exit(), ended::toString);
    assertTrue(ended.err().contains("settings.yaml:1:"), ended::toString);
    assertTrue(ended.err().contains("no text"), ended::toString);
  }

  @Test
  void whereNothingIsNamedTheyArePrinted() {
    Ended ended = home.run("The wind.\n", "edit", "99", "--note", "-");
    assertTrue(ended.exit() != 0 && ended.err().contains("The wind."), ended::toString);
  }
}
