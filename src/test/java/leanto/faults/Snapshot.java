package leanto.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import leanto.image.Home;

/// A home at one moment: every path with its mode, its times of change and what stands in it.
record Snapshot(Map<String, String> paths) {

  static Snapshot of(Home home) throws IOException {
    Map<String, String> paths = new TreeMap<>(home.tree());
    for (Path each : home.all()) {
      Map<String, Object> its =
          Files.readAttributes(each, "unix:mode,lastModifiedTime,ctime", LinkOption.NOFOLLOW_LINKS);
      paths.merge(
          home.path().relativize(each).toString(),
          new TreeMap<>(its).toString(),
          (text, attributes) -> attributes + text);
    }
    return new Snapshot(paths);
  }
}
