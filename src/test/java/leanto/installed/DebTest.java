package leanto.installed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import leanto.image.Home;
import leanto.image.Home.Ended;
import leanto.image.Loaded;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The package of Debian, unpacked as it would be into `/`.
@Tag("image")
@Tag("packages")
class DebTest {

  @TempDir private Path folder;
  private Path root;
  private Path image;
  private Home home;

  @BeforeEach
  void unpack() throws IOException {
    Packages.unpack(folder);
    root = folder.resolve("data");
    image = root.resolve("usr/lib/leanto");
    home = Home.in(Files.createDirectory(folder.resolve("home")), "none");
  }

  @Test
  void itRunsByItsLinkAndUsesItsCache() {
    String leanto = "'" + root + "/usr/bin/leanto' ";
    assertEquals(
        new Ended(0, "leanto " + Packages.VERSION + "\n", ""), home.sh(leanto + "--version"));
    home.put("answers", "q1: the rain\n");
    assertEquals(0, home.sh(leanto + "reflect evening --answers answers").exit());
    assertTrue(home.entry().contains("the rain"));
    Loaded.assertCacheIsUsed(home, image);
  }

  @Test
  void itIsTheImageAndWhatIsLookedForElsewhere() {
    Map<String, String> built = Packages.sums(Home.IMAGE);
    built.keySet().removeIf(it -> it.startsWith("share/"));
    assertTrue(built.size() > 40, built::toString);
    assertEquals(built, Packages.sums(image));
    assertEquals(
        Set.of(
            "bash-completion/completions/leanto",
            "doc/leanto/changelog.gz",
            "doc/leanto/copyright",
            "doc/leanto/leanto.cdx.json",
            "fish/vendor_completions.d/leanto.fish",
            "lintian/overrides/leanto",
            "man/man1/leanto.1.gz",
            "zsh/vendor-completions/_leanto"),
        Packages.sums(root.resolve("usr/share")).keySet());
  }

  @Test
  void nothingRunsWhenItIsInstalledOrRemoved() throws IOException {
    Path control = folder.resolve("control");
    assertEquals(Set.of("control", "md5sums"), Packages.sums(control).keySet());
    String said = Files.readString(control.resolve("control"));
    assertTrue(said.contains("\nVersion: " + Packages.VERSION + "\n"), said);
    assertTrue(said.matches("(?s).*\nDepends: libc6 \\(>= 2\\.[0-9]+\\)\n.*"), said);
  }

  @Test
  void itsSumsAreThoseOfItsFiles() throws IOException {
    String check = "cd '" + root + "' && md5sum --quiet -c ../control/md5sums";
    assertEquals(new Ended(0, "", ""), home.sh(check));
    Files.writeString(image.resolve("release"), "");
    assertEquals(1, home.sh(check).exit());
  }

  @Test
  void everythingInItIsOfRootAndOfOneTime() {
    for (String part : List.of("data", "control")) {
      Ended list = home.sh("tar --utc -tvzf '" + folder + "/" + part + ".tar.gz'");
      assertEquals(0, list.exit());
      String of = " root/root +[0-9]+ " + Packages.TIME.substring(0, 10) + " 00:00 ";
      long lines = list.out().lines().count();
      assertTrue(lines >= 3, list.out());
      assertEquals(
          lines,
          list.out().lines().filter(it -> it.matches("[-dl][rwx-]{9}" + of + "\\./.*")).count(),
          list.out());
    }
  }
}
