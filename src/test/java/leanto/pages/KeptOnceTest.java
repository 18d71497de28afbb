package leanto.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What no page can show: the process ended between keeping an entry and removing its draft.
class KeptOnceTest {

  @TempDir private Path home;

  private void play(String commands) throws Exception {
    new Player(SessionPage.of("```console\n" + commands + "\n```\n"), home).play();
  }

  private List<Path> files(String folder) throws Exception {
    try (Stream<Path> all = Files.walk(home.resolve(folder))) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @Test
  void aDraftThatWasKeptAlreadyIsNotKeptTwice() throws Exception {
    Path settings = home.resolve(".config/leanto/settings.yaml");
    Files.createDirectories(settings.getParent());
    Files.writeString(settings, "drafts: hold\n");
    play("$ leanto reflect safe-enough\n>\n> The bench.\n> /leave");
    Path draft = files(".local/state/leanto/drafts").getFirst();
    byte[] bytes = Files.readAllBytes(draft);
    play("$ leanto recover keep");
    List<Path> kept = files("Journal/2026");
    Files.write(draft, bytes);
    play("$ leanto recover keep");
    assertEquals(1, kept.size());
    assertEquals(kept, files("Journal/2026"));
    assertEquals(List.of(), files(".local/state/leanto/drafts"));
  }
}
