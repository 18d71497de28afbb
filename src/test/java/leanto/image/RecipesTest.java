package leanto.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import leanto.Needs;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// The recipes of the README do what they say, as they stand there, each in its shell.
@Tag("image")
@Tag("thorough")
class RecipesTest {

  private interface Trial {
    void of(Recipe recipe) throws Exception;
  }

  private final Map<String, Trial> trials =
      Map.of(
          "A word for each part of the day", this::words,
          "A question in each new terminal", this::greeting,
          "A question from cron", this::cron,
          "A question from a systemd timer", this::timer,
          "A page over tmux", this::popup,
          "Choose an entry with fzf", this::chosen,
          "The daily notes of an Obsidian vault", this::vault,
          "Look over sets before a commit", this::commit,
          "What the months had", this::months);

  @TempDir private Path folder;
  private Home home;

  // One set whose only question stands alone, so that it is known which is asked.
  private void begin(Path place) throws IOException {
    home = Home.in(place, "none").with("PATH", place + "/bin:" + System.getenv("PATH"));
    program("leanto", "exec " + Home.word(Home.IMAGE.resolve("bin/leanto")) + " \"$@\"");
    home.put(
        ".config/leanto/prompts/morning.yaml", "title: Morning\nquestions: [What is first?]\n");
    home.put(
        "Journal/2026/2026-01-02-2130.md",
        "---\ndate: 2026-01-02T21:30:00+01:00\ntitle: The garden\n---\n\nThe gate.\n");
    home.put("Journal/2026/2026-02-03-2130.md", "# The harbour\n\nLights.\n");
    home.put("Journal/2026/2026-02-04-2130.md", "# Rain\n");
  }

  @TestFactory
  Stream<DynamicTest> eachDoesWhatItSays() {
    return Recipe.all().stream()
        .map(recipe ->
            DynamicTest.dynamicTest(
                recipe.title(),
                () -> {
                  begin(Files.createTempDirectory(folder, "recipe"));
                  trials.get(recipe.title()).of(recipe);
                }));
  }

  @Test
  void eachHasATrial() {
    assertEquals(trials.keySet(), Set.copyOf(Recipe.all().stream().map(Recipe::title).toList()));
  }

  private void words(Recipe recipe) {
    for (String shell : List.of("bash", "zsh")) {
      if (!isThere(shell)) {
        continue;
      }
      home.put("." + shell + "rc", recipe.block(0));
      String said = home.sh(shell + " -ic 'morning --preview; evening --preview' 2>&1").out();
      assertTrue(said.contains("What is first?") && said.contains("What went well"), said);
    }
    Needs.that(isThere("bash") || isThere("zsh"), "bash or zsh");
  }

  private void greeting(Recipe recipe) {
    String path = "PATH=\"$HOME/bin:$PATH\"\n"; // as it often stands there
    home.put(".profile", path + recipe.block(0).replace("--daily", "morning --daily"));
    assertEquals("What is first?\n", home.sh("sh -lc true </dev/null").out());
    assertEquals(1, home.sh(recipe.block(0)).out().lines().count());
    // Where it is not installed, a shell begins as before.
    Home.Ended without = home.with("PATH", "nowhere").sh(recipe.block(0));
    assertEquals("", without.out() + without.err());
  }

  private void cron(Recipe recipe) {
    String command = recipe.block(0).strip().replaceFirst("(\\S+\\s+){5}", "");
    Home.Ended ended = home.sh(bare() + "/bin/sh -c '" + command + "'");
    assertEquals(0, ended.exit(), ended.err());
    assertEquals(1, ended.out().lines().count());
    assertTrue(ended.out().endsWith("?\n"), ended.out());
  }

  private void timer(Recipe recipe) {
    program("notify-send", "printf '%s\\n' \"$@\" >\"$HOME/shown\"");
    String start =
        recipe.block(0).lines().filter(it -> it.startsWith("ExecStart=")).findAny().get();
    Home.Ended ended = home.sh(bare() + start.substring("ExecStart=".length()));
    assertEquals(new Home.Ended(0, "", ""), ended);
    String shown = home.tree().get("shown");
    assertEquals(1, shown.lines().count());
    assertTrue(shown.endsWith("?\n"), shown);
    // The timer is named as its service is, which is what ties the two.
    assertTrue(recipe.block(1).startsWith("[Timer]\nOnCalendar="), recipe.block(1));
  }

  // As cron and systemd have it: next to nothing in the environment.
  private String bare() {
    return "env -i HOME=\"$HOME\" PATH=\"$HOME/bin:/usr/bin:/bin\" ";
  }

  private void popup(Recipe recipe) {
    Needs.programs("tmux");
    home.put("tmux.conf", recipe.block(0));
    String tmux = "tmux -L leanto-recipe-" + ProcessHandle.current().pid() + " -f tmux.conf ";
    try (Pty pty = Pty.running(home, 80, tmux + "new-session 'echo before; exec cat'")) {
      pty.expect("before").type("\u0002j").expect("Ctrl-D");
      pty.press(Key.CTRL_C).expect("before");
    } finally {
      home.sh(tmux + "kill-server");
    }
    assertEquals(3, home.all().stream().filter(it -> it.toString().endsWith(".md")).count());
  }

  private void chosen(Recipe recipe) {
    if (!isThere("fzf")) {
      program("fzf", "grep harbour");
    }
    Home choosing = home.with("FZF_DEFAULT_OPTS", "--filter=harbour");
    assertEquals(new Home.Ended(0, "# The harbour\n\nLights.\n", ""), choosing.sh(recipe.block(0)));
  }

  private void vault(Recipe recipe) {
    home.put("Vault/Daily/2026-02-05.md", "# Thursday\n\n- [[harbour]]\n");
    home.put("Vault/Daily/.obsidian/app.md", "harbour");
    Map<String, String> before = home.tree();
    String path = home.path() + "/Vault/Daily/2026-02-05.md";
    String said = "1  2026-02-05 00:00  Thursday\n" + path + "\n";
    assertEquals(new Home.Ended(0, said, ""), home.sh(recipe.block(0)));
    assertEquals(before, home.tree());
    String export = recipe.block(0).lines().findFirst().orElseThrow();
    String kept = home.sh(export + "; echo rain | leanto write - --on 2026-02-06").out().strip();
    assertTrue(kept.startsWith(home.path() + "/Vault/Daily/2026/2026-02-06"), kept);
    assertEquals(2, home.sh(export + "; leanto list").out().lines().count());
  }

  private void commit(Recipe recipe) {
    Needs.programs("git");
    home.put(".gitconfig", "[user]\nname = A\nemail = a@localhost\n");
    home.sh("git init -q sets");
    home.put("sets/.git/hooks/pre-commit", recipe.block(0));
    home.put("sets/a walk.yaml", "title: A walk\nquestions: [How far?]\n");
    String add = "chmod +x sets/.git/hooks/pre-commit; cd sets && git add . && ";
    Home.Ended good = home.sh(add + "git commit -q -m one 2>&1");
    assertEquals(0, good.exit(), good.out());
    home.put("sets/a walk.yaml", "title: A walk\nquestions: How far?\n");
    Home.Ended off = home.sh(add + "git commit -q -m two 2>&1");
    assertNotEquals(0, off.exit());
    assertTrue(off.out().contains("a walk.yaml:2:"), off.out());
    assertEquals("1\n", home.sh("cd sets && git rev-list --count HEAD").out());
  }

  private void months(Recipe recipe) {
    String said = home.sh(recipe.block(0)).out().replaceAll("(?m)^ +", "");
    assertEquals("1 2026-01\n2 2026-02\n", said);
  }

  private void program(String name, String does) {
    home.put("bin/" + name, "#!/bin/sh\n" + does + "\n");
    home.sh("chmod +x bin/" + name);
  }

  private boolean isThere(String program) {
    return home.sh("command -v " + program).exit() == 0;
  }
}
