package leanto.cli;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Words that are lent to an editor while no draft is held. Their folders are where the system
/// keeps what is gone with the login, `$XDG_RUNTIME_DIR`, and one is left there when a sitting was
/// cut off in the middle of it.
final class Loans {

  /// What their names begin with.
  static final String NAME = "leanto-edit-";

  private Loans() {}

  /// Where they are; empty where the system has no such folder.
  static Optional<Path> place(House house) {
    String named = house.world().env("XDG_RUNTIME_DIR");
    try {
      return Optional.of(named)
          .filter(it -> it.startsWith("/"))
          .map(Path::of)
          .filter(Files::isDirectory);
    } catch (InvalidPathException _) {
      return Optional.empty();
    }
  }

  /// Gives their folders there.
  static List<Path> all(House house) {
    return place(house).map(Loans::in).orElse(List.of());
  }

  /// Gives their folders in some place.
  static List<Path> in(Path place) {
    List<Path> all = new ArrayList<>();
    try (DirectoryStream<Path> some = Files.newDirectoryStream(place, NAME + "*")) {
      some.forEach(all::add);
    } catch (IOException | DirectoryIteratorException notListed) {
      // What cannot be listed is not ours.
    }
    all.removeIf(folder -> !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS));
    all.sort(null);
    return all;
  }

  /// Whether a program was started with a file of this folder, as an editor is.
  static boolean isOut(Path folder) {
    return ProcessHandle.allProcesses()
        .anyMatch(process -> process.info().commandLine().orElse("").contains(folder + "/"));
  }
}
