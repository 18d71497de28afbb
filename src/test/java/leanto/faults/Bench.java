package leanto.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.random.RandomGenerator;
import leanto.image.Home;

/// Where faults are tried: a folder of its own, removed afterwards.
///
/// @param folder an empty folder on an ordinary file system
/// @param whole whether all of it is tried, which takes minutes; else a short form, for every build
/// @param chance a seeded one, the same in every run
record Bench(Path folder, boolean whole, RandomGenerator chance) {

  /// A new home folder, with a draft choice: `hold` or `none`.
  Home home(String drafts) throws IOException {
    return Home.in(Files.createTempDirectory(folder, "home"), drafts);
  }

  /// One number for the short form, another for the whole.
  int times(int few, int many) {
    return whole ? many : few;
  }
}
