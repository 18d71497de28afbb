package leanto.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import leanto.image.Home.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The start-up cache is used wherever the image is, and does nothing but make it quicker.
@Tag("image")
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
  @Tag("thorough")
  void itIsUsedInACopyAndWhereThatIsMovedTo() {
    Path copy = copy();
    assertUsed(copy);
    Path moved = folder.resolve("moved away");
    Home.shell("mv '" + copy + "' '" + moved + "'");
    assertUsed(moved);
  }

  @Test
  @Tag("thorough")
  void itIsUsedAfterAnArchive() {
    Path unpacked = folder.resolve("leanto");
    Home.shell(
        "tar -C " + Home.word(Home.IMAGE.getParent()) + " -cf '" + folder + "/it.tar' leanto");
    Home.shell("tar -C '" + folder + "' -xf '" + folder + "/it.tar'");
    assertUsed(unpacked);
  }

  @Test
  @Tag("thorough")
  void withoutItAllIsTheSame() throws IOException {
    Path copy = copy();
    Files.delete(cache(copy));
    assertUnused(copy);
    assertTheSame(copy);
  }

  @Test
  @Tag("thorough")
  void cutOffItIsNotUsedAndAllIsTheSame() throws IOException {
    Path copy = copy();
    for (String size : List.of("-1M", "10M", "5000", "100", "0")) {
      Home.shell("truncate -s " + size + " '" + cache(copy) + "'");
      assertUnused(copy);
      assertTheSame(copy);
    }
  }

  @Test
  @Tag("thorough")
  void aNewBuildRunsNothingOld() throws Exception {
    Path other = OtherBuild.in(folder, "0.1.1");
    Ended version = new Ended(0, "leanto 0.1.1\n", "");
    assertEquals(version, home.sh(quoted(other, "bin/leanto") + " --version"));
    assertUsed(other);

    assertNotEquals(Files.size(modules(Home.IMAGE)), Files.size(modules(other)));
    Home.shell("cp " + Home.word(cache(Home.IMAGE)) + " '" + cache(other) + "'");
    assertUnused(other);
    assertEquals(version, home.sh(quoted(other, "bin/leanto") + " --version"));
  }

  private Path copy() {
    Path copy = folder.resolve("a copy");
    Home.shell("cp -r " + Home.word(Home.IMAGE) + " '" + copy + "'");
    return copy;
  }

  private void assertUsed(Path image) {
    Loaded.assertCacheIsUsed(home, image);
  }

  private void assertUnused(Path image) {
    Loaded.assertCacheIsNotUsed(home, image);
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
    return Home.word(image.resolve(program));
  }

  private static Path cache(Path image) {
    return image.resolve("lib/server/classes.jsa");
  }

  private static Path modules(Path image) {
    return image.resolve("lib/modules");
  }
}
