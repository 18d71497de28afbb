package leanto.image;

import static leanto.image.Repositories.git;
import static leanto.image.Repositories.journal;
import static leanto.image.Repositories.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import leanto.Needs;
import leanto.image.Home.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two processes change one journal at the same moment: one of them is held up in the middle of a
/// change, by `strace`.
@Tag("image")
@Tag("thorough")
class TwoProcessesTest {

  private static final String ENTRY = "Journal/2026/2026-03-01-2130.md";
  private static final String LANDING = "Journal/2026/.2026-03-01-2130.md.md.sync.tmp";
  private static final String MICROSECONDS = "1500000";

  @TempDir private Path folder;

  @BeforeEach
  void withStrace() {
    Needs.programs("strace");
  }

  // Runs a command that stops for a while before each of some calls that name a file.
  private static CompletableFuture<Ended> heldUp(Home home, String calls, String words) {
    String strace = "strace -f -o /dev/null -e inject=" + calls + ":delay_enter=" + MICROSECONDS;
    // Each on a thread of its own: the common pool may have only one.
    return CompletableFuture.supplyAsync(
        () -> home.sh(strace + " " + words), task -> Thread.ofPlatform().start(task));
  }

  // Its words are written, and not in place yet.
  private static CompletableFuture<Ended> noteHeldUp(Home home, String words) throws Exception {
    home.put("note.txt", words + "\n");
    CompletableFuture<Ended> note =
        heldUp(home, "rename", home.command("edit", "last", "--note", "-") + " <note.txt");
    await(() -> hasTemporary(home));
    return note;
  }

  private static void await(BooleanSupplier condition) throws InterruptedException {
    for (int i = 0; i < 400 && !condition.getAsBoolean(); i++) {
      Thread.sleep(25);
    }
    assertTrue(condition.getAsBoolean());
  }

  private static boolean hasTemporary(Home home) {
    return home.tree().keySet().stream()
        .anyMatch(it -> it.startsWith("Journal/2026/.") && it.endsWith(".tmp"));
  }

  private static List<String> entries(Home home) {
    return journal(home).keySet().stream().filter(it -> it.endsWith(".md")).toList();
  }

  @Test
  void aNoteWaitsForAnother() throws Exception {
    Home home = Home.in(folder, "none");
    home.put(ENTRY, "Rain.\n");
    CompletableFuture<Ended> first = noteHeldUp(home, "The first.");
    Ended second = home.run("The second.\n", "edit", "last", "--note", "-");
    assertEquals(0, second.exit(), second::toString);
    assertTrue(second.err().contains("Another leanto is changing files here."), second::toString);
    assertEquals(0, first.join().exit());
    String text = home.tree().get(ENTRY);
    assertTrue(text.contains("The first.") && text.contains("The second."), text);
  }

  @Test
  void aNoteWaitsForASync() throws Exception {
    Needs.programs("git");
    Repositories all = new Repositories(folder);
    Home one = all.joined("one");
    Home other = all.joined("other");
    one.put(ENTRY, "Rain.\n");
    run(one, "history", "keep");
    run(one, "history", "sync");
    run(other, "history", "sync");
    other.put(ENTRY, "Rain.\n\nAnd wind.\n");
    run(other, "history", "keep");
    run(other, "history", "sync");
    String sync = one.command("history", "sync");
    CompletableFuture<Ended> heldUp =
        heldUp(one, "rename", "-P " + Home.word(one.path().resolve(LANDING)) + " " + sync);
    await(() -> hasTemporary(one));
    Ended note = one.run("The note.\n", "edit", "last", "--note", "-");
    assertEquals(0, note.exit(), note::toString);
    assertEquals(0, heldUp.join().exit(), () -> heldUp.join().toString());
    String text = one.tree().get(ENTRY);
    assertTrue(text.contains("And wind.") && text.contains("The note."), text);
    assertTrue(git(one, "log --oneline").contains("Keep"));
  }

  @Test
  void oneDraftIsKeptOnce() throws Exception {
    Home home = Home.in(folder, "hold");
    home.run("\nrain\n", "reflect", "evening", "--plain");
    assertEquals(0, home.run("", "recover").exit());
    CompletableFuture<Ended> first = heldUp(home, "link", home.command("recover", "keep", "1"));
    CompletableFuture<Ended> second = heldUp(home, "link", home.command("recover", "keep", "1"));
    assertEquals(1, first.join().exit() + second.join().exit(), () -> first.join().toString());
    assertEquals(1, entries(home).size(), () -> home.tree().toString());
  }

  @Test
  void whatIsBroughtInTwiceIsThereOnce() {
    Home home = Home.in(folder, "none");
    home.put("from/2026-03-01.md", "Rain.\n");
    String bring = home.command("import", "from", "--yes");
    CompletableFuture<Ended> first = heldUp(home, "link", bring);
    CompletableFuture<Ended> second = heldUp(home, "link", bring);
    assertEquals(0, first.join().exit() + second.join().exit(), () -> first.join().toString());
    assertEquals(1, entries(home).size(), () -> home.tree().toString());
  }

  @Test
  void whatAnotherIsWritingIsNoLeftOver() throws Exception {
    Home home = Home.in(folder, "none");
    home.put(ENTRY, "Rain.\n");
    CompletableFuture<Ended> note = noteHeldUp(home, "The note.");
    Ended list = home.run("", "list");
    assertTrue(hasTemporary(home), "The list came too late.");
    assertEquals("", list.err());
    assertEquals(0, note.join().exit());
    home.put("Journal/2026/.2026-03-01-2130.md.1a2b.tmp", "Left.\n");
    assertTrue(home.run("", "list").err().contains("cut short"));
    assertFalse(home.tree().get(ENTRY).contains("Left."));
    Home.shell("rm -r " + Home.word(folder.resolve(".local")));
    assertTrue(home.run("", "--private", "list").err().contains("cut short"));
    assertEquals(List.of(), home.filesWith("locks"));
  }
}
