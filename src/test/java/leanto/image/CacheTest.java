package leanto.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import leanto.image.Home.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The start-up cache is used wherever the image is, and does nothing but make it quicker.
class CacheTest {

  @TempDir private Path folder;
  private Home home;

  @BeforeEach
  void moveIn() throws IOException {
    home = Home.in(Files.createDirectory(folder.resolve("home")), "none");
  }

  @Test
  void itIsUsed() {
    assertUsed(Home.IMAGE);
  }

  @Test
  void itIsUsedInACopyAndWhereThatIsMovedTo() {
    Path copy = copy();
    assertUsed(copy);
    Path moved = folder.resolve("moved away");
    Home.shell("mv '" + copy + "' '" + moved + "'");
    assertUsed(moved);
  }

  @Test
  void itIsUsedAfterAnArchive() {
    Path unpacked = folder.resolve("leanto");
    Home.shell("tar -C '" + Home.IMAGE.getParent() + "' -cf '" + folder + "/it.tar' leanto");
    Home.shell("tar -C '" + folder + "' -xf '" + folder + "/it.tar'");
    assertUsed(unpacked);
  }

  @Test
  void withoutItAllIsTheSame() throws IOException {
    Path copy = copy();
    Files.delete(cache(copy));
    assertUnused(copy);
    assertTheSame(copy);
  }

  @Test
  void cutOffItIsNotUsedAndAllIsTheSame() throws IOException {
    Path copy = copy();
    for (String size : List.of("-1M", "10M", "5000", "100", "0")) {
      Home.shell("truncate -s " + size + " '" + cache(copy) + "'");
      assertUnused(copy);
      assertTheSame(copy);
    }
  }

  @Test
  void aNewBuildRunsNothingOld() throws Exception {
    Path other = OtherBuild.in(folder, "0.1.1");
    Ended version = new Ended(0, "leanto 0.1.1\n", "");
    assertEquals(version, home.sh(quoted(other, "bin/leanto") + " --version"));
    assertUsed(other);

    assertNotEquals(Files.size(modules(Home.IMAGE)), Files.size(modules(other)));
    Home.shell("cp '" + cache(Home.IMAGE) + "' '" + cache(other) + "'");
    assertUnused(other);
    assertEquals(version, home.sh(quoted(other, "bin/leanto") + " --version"));
  }

  private Path copy() {
    Path copy = folder.resolve("a copy");
    Home.shell("cp -r '" + Home.IMAGE + "' '" + copy + "'");
    return copy;
  }

  private void assertUsed(Path image) {
    Sources sources = sources(image);
    assertEquals(0, sources.elsewhere, () -> image + ": " + sources);
    assertTrue(sources.cache > 100, () -> image + ": " + sources);
  }

  private void assertUnused(Path image) {
    Sources sources = sources(image);
    assertEquals(0, sources.cache, () -> image + ": " + sources);
    assertTrue(sources.elsewhere > 100, () -> image + ": " + sources);
  }

  /// How many classes of the program came from the cache, and how many did not. A lambda that is
  /// made at run time is not counted.
  private record Sources(long cache, long elsewhere) {}

  // Without the launcher, which takes no options for Java.
  private Sources sources(Path image) {
    String java =
        quoted(image, "bin/java") + " -Xlog:class+load:file=loaded -m leanto/leanto.Main ";
    assertEquals(0, home.sh(java + "reflect evening --plain").exit());
    List<String> loaded =
        home.tree()
            .get("loaded")
            .lines()
            .filter(it -> it.contains(" leanto.") && !it.contains("$$"))
            .toList();
    long cache = loaded.stream().filter(it -> it.contains("shared objects file")).count();
    return new Sources(cache, loaded.size() - cache);
  }

  private void assertTheSame(Path image) {
    for (String words :
        List.of("--version", "--help", "sets", "reflect evening --preview", "list", "show 1 2")) {
      assertEquals(
          home.sh(quoted(Home.IMAGE, "bin/leanto") + " " + words),
          home.sh(quoted(image, "bin/leanto") + " " + words),
          words);
    }
  }

  private static String quoted(Path image, String program) {
    return "'" + image.resolve(program) + "'";
  }

  private static Path cache(Path image) {
    return image.resolve("lib/server/classes.jsa");
  }

  private static Path modules(Path image) {
    return image.resolve("lib/modules");
  }
}
