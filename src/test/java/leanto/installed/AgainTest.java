package leanto.installed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import leanto.image.Home;
import leanto.image.OtherBuild;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Built again in another folder, everything is the same, byte for byte.
@Tag("image")
@Tag("packages")
class AgainTest {

  @TempDir private Path folder;

  @Test
  void everythingIsTheSame() throws IOException, InterruptedException {
    Path place = Files.createDirectory(folder.resolve("another place"));
    Path image = OtherBuild.again(place, Packages.VERSION, Packages.TIME);
    assertEquals(Packages.sums(Home.IMAGE), Packages.sums(image));

    OtherBuild.run(
        Path.of("target/classes"),
        "src/build/Package.java",
        image.toString(),
        Packages.VERSION,
        Packages.TIME,
        Packages.REPOSITORY);
    for (Path built : new Path[] {Packages.deb(), Packages.archive(), Packages.bom()}) {
      Path again = image.resolveSibling(built.getFileName());
      assertEquals(Packages.sum(built), Packages.sum(again), built::toString);
    }
    Files.writeString(image.resolve("release"), " ", StandardOpenOption.APPEND);
    assertNotEquals(Packages.sums(Home.IMAGE), Packages.sums(image));
  }
}
