package leanto.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import leanto.care.Household.Seen;
import leanto.prompt.PromptSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is taken out of a journal and brought into another is the same in every byte, whoever wrote
/// it (`essay-map.md` E20, `care.md` P14).
@Tag("thorough")
class RoundTripTest {

  @TempDir private Path folder;
  private Household home;
  private Map<String, String> journal;

  // Every kind of answer with every kind of words, and every example of other people's files.
  @BeforeEach
  void fillTheJournal() throws Exception {
    home = Household.in(folder, "none");
    PromptSet set = EveryKind.set();
    int n = 1000;
    for (String line : EveryKind.LINES) {
      put("2026/2026-03-01-" + n++ + ".md", EveryKind.file(set, line, "longer"));
    }
    for (String longer : EveryKind.LONGER) {
      put("2026/2026-03-02-" + n++ + ".md", EveryKind.file(set, "line", longer));
    }
    try (Stream<Path> examples = Files.list(Path.of("src/test/resources/entries"))) {
      for (Path example : examples.toList()) {
        put("others/" + example.getFileName(), bytes(example));
      }
    }
    put("names/Straße — 日本 😀.md", "no newline at the end");
    put("names/2026-02-20 a day.markdown", "\uFEFFa mark\r\nand ends\r\n");
    put("names/undated.md", "");
    put("names/UPPER.MD", "\u2028\u202e\u0007 \033[2J");
    Files.setLastModifiedTime(
        folder.resolve("Journal/names/undated.md"), FileTime.fromMillis(1_234_567_890_123L));
    journal = files("Journal");
    assertTrue(journal.size() > 140, () -> "only " + journal.size());
  }

  @Test
  void asMarkdown() throws IOException {
    assertEquals(0, home.run(List.of(), "export", "out").exit());
    assertEquals(journal, files("out"));
    Seen seen = home.run(List.of(), "import", "out", "--yes", "--journal", "Other");
    assertEquals(new Seen(paths("Other"), "", 0), seen);
    assertEquals(journal, files("Other"));
    assertEquals(list("Journal"), list("Other"));
  }

  @Test
  void asLinesOfJson() throws IOException {
    assertEquals(0, home.run(List.of(), "export", "out.jsonl", "--as", "jsonl").exit());
    Seen seen = home.run(List.of(), "import", "out.jsonl", "--yes", "--journal", "Other");
    assertEquals(new Seen(paths("Other"), "", 0), seen);
    assertEquals(journal, files("Other"));
    assertEquals(list("Journal"), list("Other"));
  }

  @Test
  void broughtInTwiceItIsThereOnce() throws IOException {
    home.run(List.of(), "export", "out.jsonl", "--as", "jsonl");
    home.run(List.of(), "export", "out");
    for (String from : List.of("out.jsonl", "out")) {
      Seen seen = home.run(List.of(), "import", from, "--yes");
      assertEquals("", seen.out());
      assertEquals(journal.size(), seen.err().lines().count());
      assertEquals(journal, files("Journal"));
    }
  }

  @Test
  void withoutQuestionsItIsNotTheSame() throws IOException {
    home.run(List.of(), "export", "out", "--without-questions");
    Map<String, String> out = files("out");
    assertEquals(journal.keySet(), out.keySet());
    assertNotEquals(journal, out);
    String ask = "## What about both?";
    assertTrue(String.join("", journal.values()).contains(ask));
    assertTrue(
        out.entrySet().stream()
            .filter(it -> it.getKey().startsWith("2026/"))
            .noneMatch(it -> it.getValue().contains(ask)));
  }

  @Test
  void everythingIsForItsOwnerAlone() throws IOException {
    home.run(List.of(), "export", "out");
    home.run(List.of(), "export", "out.html", "--as", "html");
    home.run(List.of(), "import", "out", "--yes", "--journal", "Other");
    Set<String> modes = new HashSet<>();
    for (String top : List.of("out", "out.html", "Other")) {
      try (Stream<Path> all = Files.walk(folder.resolve(top))) {
        for (Path path : all.toList()) {
          String kind = Files.isDirectory(path) ? "d" : "-";
          modes.add(kind + PosixFilePermissions.toString(Files.getPosixFilePermissions(path)));
        }
      }
    }
    assertEquals(Set.of("drwx------", "-rw-------"), modes);
  }

  private void put(String path, String text) throws IOException {
    put(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private void put(String path, byte[] bytes) throws IOException {
    Path file = folder.resolve("Journal").resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  private static byte[] bytes(Path path) throws IOException {
    return Files.readAllBytes(path);
  }

  private String list(String journal) {
    return home.run(List.of(), "list", "--json", "--journal", journal)
        .out()
        .replace("/" + journal + "/", "/…/");
  }

  private String paths(String journal) {
    StringBuilder paths = new StringBuilder();
    List<String> lines = home.run(List.of(), "list", "--json").out().lines().toList();
    for (String line : lines.reversed()) {
      String path = line.replaceFirst("^\\{\"path\":\"([^\"]*)\".*", "$1");
      paths.append(path.replace("/Journal/", "/" + journal + "/")).append('\n');
    }
    return paths.toString();
  }

  // Every file with its bytes, each as one character.
  private Map<String, String> files(String top) throws IOException {
    Map<String, String> files = new TreeMap<>();
    Path root = folder.resolve(top);
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        if (!file.getFileName().toString().startsWith(".")) {
          files.put(
              root.relativize(file).toString(),
              new String(bytes(file), StandardCharsets.ISO_8859_1));
        }
      }
    }
    return files;
  }
}
