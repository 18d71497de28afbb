package leanto.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import leanto.Needs;
import leanto.image.Home.Ended;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every line that `proof` prints is what the command over it prints, run by a shell (E07, E27).
@Tag("image")
@Tag("thorough")
class ProofTest {

  private static final String LEAVE = "l\n";
  private static final Pattern CHECK =
      Pattern.compile("\\{\"path\":\"(.*?)\",\"kind\":\"(\\w+)\".*\"check\":\"(.*)\"}");

  @TempDir private Path folder;

  // With names that a shell or a terminal would take for something else.
  private Home lived() throws IOException {
    Path place = Files.createDirectory(folder.resolve("it's a home"));
    Home home = Home.in(place, "none").with("XDG_RUNTIME_DIR", place + "/run time");
    home.put("run time/leanto-edit-2f/words.md", "the roof");
    home.put(".config/leanto/prompts/$HOME `id`.yaml", "title: Own\nquestions: [What?]\n");
    home.put("answers.yaml", "q1: the rain\n");
    home.put("elsewhere/.git/config", "");
    home.put("elsewhere/.it's [hidden]*/config", "");
    home.put("elsewhere/daily/tea, \"caf\u00e9\" & more.md", "");
    home.put("elsewhere/daily/-rf.md", "");
    home.put("elsewhere/two\nlines \033]0;title\007.md", "");
    Files.createSymbolicLink(home.path().resolve("elsewhere/link.md"), Path.of("nowhere"));
    Files.createSymbolicLink(home.path().resolve("Journal"), Path.of("elsewhere"));
    home.sh("chmod g+w,o+x elsewhere/daily; mkfifo elsewhere/fifo; chmod 4750 elsewhere/daily/*");
    assertEquals(0, home.run("", "reflect", "evening", "--answers", "answers.yaml").exit());
    return home;
  }

  @Test
  void eachLineIsWhatItsCommandPrints() throws IOException {
    assertEquals(
        6, assertAllPrinted(lived()).stream().filter(it -> it.contains("-printf")).count());
  }

  @Test
  void eachLineIsSoWhereNothingWasKept() throws IOException {
    Home home = Home.in(Files.createDirectory(folder.resolve("home")), "hold");
    assertEquals(2, assertAllPrinted(home).stream().filter(it -> it.contains("test -e")).count());
  }

  // Gives the commands whose lines were compared.
  private static List<String> assertAllPrinted(Home home) {
    Map<String, String> blocks = blocks(home.run("", "proof").out());
    List<String> compared = new ArrayList<>();
    blocks.forEach((command, lines) -> {
      if (!command.contains("bin/leanto") && !command.contains("sha256sum")) {
        Ended ended = home.sh(command);
        boolean sorted = command.endsWith("sort") || !command.contains("-printf");
        assertEquals(sorted ? lines : sorted(lines), sorted ? ended.out() : sorted(ended.out()));
        assertEquals("", ended.err(), command);
        compared.add(command);
      }
    });
    return compared;
  }

  private static String sorted(String lines) {
    return lines.lines().sorted().toList().toString();
  }

  @Test
  void eachObjectIsWhatItsCommandPrints() throws IOException {
    Home home = lived();
    int seen = 0;
    for (String line : home.run("", "proof", "--json").out().lines().toList()) {
      Matcher check = CHECK.matcher(line);
      assertTrue(check.matches(), line);
      String printed = home.sh(unquoted(check.group(3))).out();
      if (!check.group(2).equals("none")) {
        assertTrue(printed.endsWith(" " + unquoted(check.group(1)) + "\n"), line + printed);
        assertTrue(printed.startsWith(value(line, "mode") + " " + value(line, "owner") + " "));
        seen++;
      }
    }
    assertTrue(seen > 70, "files and folders: " + seen);
  }

  private static String value(String line, String key) {
    return line.replaceFirst(".*\"" + key + "\":\"([^\"]*)\".*", "$1");
  }

  private static String unquoted(String json) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (c != '\\') {
        text.append(c);
      } else if (json.charAt(++i) == 'u') {
        text.append((char) Integer.parseInt(json, i + 1, i + 5, 16));
        i += 4;
      } else {
        text.append(json.charAt(i) == 'n' ? '\n' : json.charAt(i));
      }
    }
    return text.toString();
  }

  @Test
  void theProgramConnectsToNoInternetAddress() throws IOException {
    Home home = lived();
    Needs.programs("strace");
    String command = command(home, "AF_INET");
    Ended menu = home.run(LEAVE);
    assertEquals(menu, home.sh(typing(LEAVE, command)));
    String local = home.sh(typing(LEAVE, command.replace("AF_INET", "AF_UNIX"))).out();
    assertTrue(local.contains("connect("), "such a call would be seen: " + local);
  }

  @Test
  void itRunsWhereThereIsNoNetwork() throws IOException {
    Home home = lived();
    Needs.that(home.sh("unshare -rn true").exit() == 0, "permission for unshare");
    assertEquals(home.run(LEAVE), home.sh(typing(LEAVE, command(home, "unshare"))));
  }

  @Test
  void privateModeChangesNothing() throws IOException {
    Home home = lived();
    String command = command(home, "-newer");
    assertEquals(home.run(LEAVE, "--private"), home.sh(typing(LEAVE, command)));
    String kept = "reflect evening --answers answers.yaml";
    String changed = home.sh(command.replace("--private", kept)).out();
    assertTrue(changed.contains("-2.md\n"), "it would be seen: " + changed);
  }

  @Test
  void theFilesWithSomeWordsAreFound() throws IOException {
    Home home = lived();
    String command = command(home, "grep -rlsF").replace("words that were typed", "the rain");
    List<String> found = home.sh(command).out().lines().sorted().toList();
    assertEquals(2, found.size(), found.toString());
    assertTrue(found.getFirst().endsWith("/answers.yaml"), found.toString());
  }

  @Test
  void aSumTellsOnlyOfAChange() throws IOException {
    Home home = lived();
    List<String> sums =
        blocks(home.run("", "proof").out()).keySet().stream()
            .filter(it -> it.contains("sha256sum"))
            .toList();
    List<String> before = sums.stream().map(it -> home.sh(it).out()).toList();
    home.run(LEAVE);
    home.run("", "list");
    assertEquals(before, sums.stream().map(it -> home.sh(it).out()).toList());
    home.run("", "reflect", "evening", "--answers", "answers.yaml");
    List<String> after = new ArrayList<>(sums.stream().map(it -> home.sh(it).out()).toList());
    assertEquals(4, after.size());
    // That of the journal alone.
    after.removeAll(before);
    assertEquals(1, after.size());
  }

  @Test
  void onAScreenNoNameActsAndALongListIsCut() throws IOException {
    Home home = lived();
    try (Pty pty = Pty.of(home, "proof")) {
      assertEquals(0, pty.exit());
      String seen = pty.written().replace("\r\n", "\n");
      assertTrue(seen.contains("two^Jlines ^[]0;title^G.md"), seen);
      assertTrue(seen.contains("\n...\n"), seen);
      assertFalse(seen.matches("(?s).*[\\x00-\\x09\\x0b-\\x1f\\x7f].*"), seen);
    }
  }

  @Test
  void itEndsWithWhatItCannotDo() throws IOException {
    Home home = lived();
    String about = home.run("", "about").out();
    String cannot = about.substring(about.indexOf("\nIt cannot\n"));
    String proof = home.run("", "proof").out();
    assertEquals(cannot, proof.substring(proof.indexOf("\nIt cannot\n")));
  }

  @Test
  void itWritesNothing() throws IOException {
    Home home = lived();
    String mark = "find . -printf '%p %s %T@ %C@\\n' | LC_ALL=C sort";
    String before = home.sh(mark).out();
    assertEquals(0, home.run("", "proof").exit());
    assertEquals(0, home.run("", "proof", "--private", "--json").exit());
    assertEquals(before, home.sh(mark).out());
  }

  private static String command(Home home, String part) {
    List<String> found =
        blocks(home.run("", "proof").out()).keySet().stream()
            .filter(it -> it.contains(part))
            .toList();
    assertEquals(1, found.size(), part + ": " + found);
    return found.getFirst();
  }

  private static String typing(String input, String command) {
    return "{ " + command + "; } <<'END'\n" + input + "END";
  }

  // Each command with the lines under it, up to a blank line, prose or the next command. Prose is
  // known by its words: a line of a file begins with its mode.
  private static Map<String, String> blocks(String page) {
    Map<String, String> blocks = new LinkedHashMap<>();
    String command = "";
    for (String line : page.split("\n(?!lines )", -1)) {
      if (line.startsWith("$ ")) {
        command = line.substring(2);
        blocks.put(command, "");
      } else if (!command.isEmpty()
          && line.matches("(?s)[dlpsbc-][rwxsStT-]{9} .*|/.*|not there")) {
        blocks.merge(command, line + "\n", String::concat);
      } else {
        command = "";
      }
    }
    return blocks;
  }
}
