package leanto.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import leanto.pages.SessionPage.Block;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Plays every page of `src/test/resources/sessions`, and the README, which is a page as well.
///
/// `mvn test -Dtest=SessionPagesTest -Dsessions=update` writes what happens into the pages; the
/// diff is then to be read. Nothing else ever updates them.
class SessionPagesTest {

  private static final Path PAGES = Path.of("src/test/resources/sessions");

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> pages() throws IOException {
    List<Path> pages = new ArrayList<>();
    try (Stream<Path> all = Files.list(PAGES)) {
      all.filter(page -> page.toString().endsWith(".md")).sorted().forEach(pages::add);
    }
    pages.add(Path.of("README.md"));
    return pages.stream()
        .map(page -> DynamicTest.dynamicTest(name(page), page.toUri(), () -> play(page)));
  }

  @Test
  void aTypedLineThatNobodyAsksForIsNoticed() throws IOException {
    String page = "```console\n$ leanto --version\n> words for nobody\n```\n";
    Player player = new Player(SessionPage.of(page), Files.createDirectory(folder.resolve("home")));
    Map<Block, String> truth = player.play();
    assertEquals(List.of("words for nobody"), player.unasked);
    assertEquals(List.of("$ leanto --version\nleanto 0.1.0"), List.copyOf(truth.values()));
  }

  private void play(Path file) throws IOException {
    SessionPage page = SessionPage.of(Files.readString(file));
    Path home = Files.createDirectory(folder.resolve(name(file)));
    Player player = new Player(page, home.toRealPath());
    Map<Block, String> truth = player.play();
    if ("update".equals(System.getProperty("sessions"))) {
      truth.values().removeIf(java.util.Objects::isNull);
      Files.writeString(file, page.with(truth));
    } else {
      truth.forEach((block, content) -> compare(file, page, block, content));
    }
    assertEquals(List.of(), player.unasked, "typed and never asked for, in " + file);
  }

  private static void compare(Path file, SessionPage page, Block block, String truth) {
    String where = file + ":" + block.first() + " (" + block.info() + ")";
    assertNotNull(truth, where + " was not written");
    String expected = page.content(block);
    if (!pattern(expected).matcher(truth).matches()) {
      assertEquals(expected, truth, where);
    }
  }

  private static Pattern pattern(String expected) {
    return Pattern.compile(
        Stream.of(expected.split("\\[\\.\\.\\]", -1))
            .map(Pattern::quote)
            .collect(Collectors.joining("[^\n]*")));
  }

  private static String name(Path page) {
    return page.getFileName().toString().replaceFirst("\\.md$", "");
  }
}
