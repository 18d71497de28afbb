package leanto.installed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import leanto.image.Home;
import leanto.image.Home.Ended;
import leanto.image.Loaded;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The archive, unpacked anywhere.
@Tag("image")
@Tag("packages")
class ArchiveTest {

  @TempDir private Path folder;

  @Test
  void itIsTheImageAndRunsWithItsCache() throws IOException {
    Home home = Home.in(Files.createDirectory(folder.resolve("home")), "none");
    Home.shell("tar -xzf '" + Packages.archive() + "' -C '" + folder + "'");
    Path unpacked = folder.resolve("leanto-" + Packages.VERSION);
    Ended version = home.sh("'" + unpacked + "/bin/leanto' --version");
    assertEquals(new Ended(0, "leanto " + Packages.VERSION + "\n", ""), version);
    Loaded.assertCacheIsUsed(home, unpacked);

    Map<String, String> files = Packages.sums(unpacked);
    assertTrue(
        files
            .keySet()
            .containsAll(Set.of("share/doc/leanto/LICENSE", "share/doc/leanto/copyright")),
        files::toString);
    assertEquals(Packages.sum(Packages.bom()), files.get("share/doc/leanto/leanto.cdx.json"));
    files.keySet().removeIf(it -> it.startsWith("share/doc/"));
    assertEquals(Packages.sums(Home.IMAGE), files);
  }
}
