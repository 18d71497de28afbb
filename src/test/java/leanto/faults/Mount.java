package leanto.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import leanto.image.Home;
import leanto.image.Home.Ended;

/// A file system of one's own, mounted on a folder until it is closed, or until this process ends.
///
/// @param folder where it is mounted
/// @param options the words of `mount` that say how
/// @param source what is mounted; a file, where there is one
/// @param atTheEnd takes it away when this process ends before it is closed
record Mount(Path folder, String options, String source, Thread atTheEnd) implements AutoCloseable {

  /// What cannot be mounted here, and why.
  static final class NotHere extends IOException {
    private static final long serialVersionUID = 1;

    NotHere(String why) {
      super(why);
    }
  }

  /// One in memory, with a size as in `64k`.
  static Mount memory(Bench bench, String size) throws IOException {
    return mounted(bench, "-t tmpfs -o size=" + size + ",mode=700", "none");
  }

  /// One in a file, which a power cut can come to.
  ///
  /// @param kind `ext4` or `xfs`
  static Mount disk(Bench bench, String kind, String size) throws IOException {
    Path image = bench.newFolder(kind).resolve("image");
    done(bench.folder(), "truncate -s " + size + " " + image);
    done(bench.folder(), "mkfs." + kind + " -q " + image);
    return mounted(bench, "-t " + kind + " -o loop", image.toString());
  }

  private static Mount mounted(Bench bench, String options, String source) throws IOException {
    Path folder = bench.newFolder("mount");
    done(bench.folder(), "mount " + options + " " + source + " " + folder);
    Thread atTheEnd = Thread.ofPlatform().unstarted(() -> unmount(folder, "-l"));
    Runtime.getRuntime().addShutdownHook(atTheEnd);
    return new Mount(folder, options, source, atTheEnd);
  }

  private static void done(Path where, String command) throws NotHere {
    Ended ended = new Home(where, Map.of("PATH", System.getenv("PATH"))).sh(command);
    if (ended.exit() != 0) {
      throw new NotHere("no mount: " + ended.err().strip());
    }
  }

  /// Takes the file system away and brings it back, as after the power has come back.
  void again() throws NotHere {
    unmount(folder, "");
    // A process with mounts of its own (`unshare -m`) may have taken a copy of this one with it.
    // Until that is gone the same file would come back as it was left, cut off.
    done(
        folder.getParent(),
        "for i in $(seq 75); do test -z \"$(losetup -j %s)\" && exit; sleep 0.2; done;"
                .formatted(source)
            + " echo another process holds the disk >&2; exit 1");
    done(folder.getParent(), "mount " + options + " " + source + " " + folder);
  }

  // A process that was killed may hold on to it for a moment.
  private static void unmount(Path folder, String option) {
    String unmount = "umount " + option + " " + folder;
    Home.shell(
        "for i in 1 2 3 4 5; do %s 2>/dev/null && exit; sleep 0.2; done; %s"
            .formatted(unmount, unmount));
  }

  /// A new home on it, on the disk to the last byte.
  Home home(Answers answers) throws IOException {
    Home home = Home.in(Files.createTempDirectory(folder, "home"), "hold");
    answers.putSet(home);
    Home.shell("sync -f " + folder);
    return home;
  }

  @Override
  public void close() {
    unmount(folder, "");
    Runtime.getRuntime().removeShutdownHook(atTheEnd);
  }
}
