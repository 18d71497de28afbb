package leanto.image;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Another build of the program, made as this one is made.
public final class OtherBuild {

  private static final String TIME = "2026-01-02T00:00:00Z";

  private OtherBuild() {}

  /// Takes an empty place and a version as long as that of this build; gives the image.
  static Path in(Path place, String version) throws IOException, InterruptedException {
    return image(place, version, TIME, "quick");
  }

  /// Takes an empty place, and the version and the time of this build; gives the image, of the same
  /// classes, built as packages are.
  public static Path again(Path place, String version, String time)
      throws IOException, InterruptedException {
    return image(place, version, time, "reproducible");
  }

  private static Path image(Path place, String version, String time, String cache)
      throws IOException, InterruptedException {
    Path classes = place.resolve("other/classes");
    Home.shell("mkdir '" + place + "/other' && cp -r target/classes '" + classes + "'");
    Path image = place.resolve("other/leanto");
    run(classes, "src/build/Image.java", image.toString(), version, time, cache);
    return image;
  }

  /// Runs a program of the build.
  ///
  /// @param classes those of the program that is built
  /// @param words the file of the program, and what it takes
  public static void run(Path classes, String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElseThrow());
    command.add("--class-path");
    command.add(classes + File.pathSeparator + libraries());
    command.addAll(List.of(words));
    assertEquals(0, new ProcessBuilder(command).inheritIO().start().waitFor());
  }

  // Those that went into this build.
  private static String libraries() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(it -> it.endsWith(".jar"))
        .filter(it -> Files.exists(Path.of("target/modules").resolve(Path.of(it).getFileName())))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
