package leanto.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

/// Where the classes of the program came from at a start: how many from the start-up cache, and how
/// many did not. A lambda that is made at run time is not counted.
public record Loaded(long cache, long elsewhere) {

  /// Starts an image, without the launcher, which takes no options for Java.
  static Loaded by(Home home, Path image) {
    String java = Home.java(image, "-Xlog:class+load:file=loaded");
    assertEquals(0, home.sh(java + "reflect evening --plain").exit());
    List<String> loaded =
        home.tree()
            .get("loaded")
            .lines()
            .filter(it -> it.contains(" leanto.") && !it.contains("$$"))
            .toList();
    long cache = loaded.stream().filter(it -> it.contains("shared objects file")).count();
    return new Loaded(cache, loaded.size() - cache);
  }

  /// Starts an image, whose cache is to be in use.
  public static void assertCacheIsUsed(Home home, Path image) {
    Loaded loaded = by(home, image);
    assertEquals(0, loaded.elsewhere, () -> image + ": " + loaded);
    assertTrue(loaded.cache > 100, () -> image + ": " + loaded);
  }

  /// Starts an image, whose cache is not to be in use.
  public static void assertCacheIsNotUsed(Home home, Path image) {
    Loaded loaded = by(home, image);
    assertEquals(0, loaded.cache, () -> image + ": " + loaded);
    assertTrue(loaded.elsewhere > 100, () -> image + ": " + loaded);
  }
}
