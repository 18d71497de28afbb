package leanto.image;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.List;

/// A temporary folder that one sitting has for itself, so that whatever comes into it, even for a
/// moment, is of that sitting. The image is the built one, but for `bin/java`, which is told of the
/// folder.
///
/// @param folder the temporary folder
/// @param leanto starts the image
record TemporaryFolder(Path folder, Path leanto, WatchService watch) implements AutoCloseable {

  private static final String LIBRARY = System.mapLibraryName("jlinenative");

  /// Takes where to put all this, and whether the image has JLine's library; without it, JLine has
  /// to unpack its own.
  static TemporaryFolder with(Path place, boolean library) throws IOException {
    Path temporary = Files.createDirectory(place.resolve("temporary"));
    Path bin = Files.createDirectories(place.resolve("image/bin"));
    Path leanto = Files.copy(Home.IMAGE.resolve("bin/leanto"), bin.resolve("leanto"));
    Path java = bin.resolve("java");
    Files.writeString(
        java,
        "#!/bin/sh\nexec %s -Djava.io.tmpdir=%s \"$@\"\n"
            .formatted(Home.word(Home.IMAGE.resolve("bin/java")), temporary));
    java.toFile().setExecutable(true);
    if (library) {
      Path lib = Files.createDirectory(place.resolve("image/lib"));
      Files.copy(Home.IMAGE.resolve("lib").resolve(LIBRARY), lib.resolve(LIBRARY));
    }
    WatchService watch = place.getFileSystem().newWatchService();
    temporary.register(watch, ENTRY_CREATE);
    return new TemporaryFolder(temporary, leanto, watch);
  }

  /// The names of all that was created so far.
  List<String> created() {
    List<String> names = new ArrayList<>();
    for (WatchKey key = watch.poll(); key != null; key = watch.poll()) {
      key.pollEvents().forEach(event -> names.add(String.valueOf(event.context())));
      key.reset();
    }
    return names;
  }

  @Override
  public void close() throws IOException {
    watch.close();
  }
}
