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
/// @param options the words of `mount` that say what
/// @param atTheEnd takes it away when this process ends before it is closed
record Mount(Path folder, String options, Thread atTheEnd) implements AutoCloseable {

  /// What cannot be mounted here, and why.
  static final class NotHere extends IOException {
    private static final long serialVersionUID = 1;

    NotHere(String why) {
      super(why);
    }
  }

  /// One in memory, with a size as in `64k`.
  static Mount memory(Bench bench, String size) throws IOException {
    return mounted(bench, "-t tmpfs -o size=" + size + ",mode=700 none");
  }

  /// One in a file, which a power cut can come to.
  ///
  /// @param kind `ext4` or `xfs`
  static Mount disk(Bench bench, String kind, String size) throws IOException {
    Path image = bench.newFolder(kind).resolve("image");
    done(bench, "truncate -s " + size + " " + image);
    done(bench, "mkfs." + kind + " -q " + image);
    return mounted(bench, "-t " + kind + " -o loop " + image);
  }

  private static Mount mounted(Bench bench, String options) throws IOException {
    Path folder = bench.newFolder("mount");
    done(bench, "mount " + options + " " + folder);
    Thread atTheEnd = Thread.ofPlatform().unstarted(() -> unmount(folder, "-l"));
    Runtime.getRuntime().addShutdownHook(atTheEnd);
    return new Mount(folder, options, atTheEnd);
  }

  private static void done(Bench bench, String command) throws NotHere {
    Ended ended = new Home(bench.folder(), Map.of("PATH", System.getenv("PATH"))).sh(command);
    if (ended.exit() != 0) {
      throw new NotHere(command.replaceAll(" .*", "") + ": " + ended.err().strip());
    }
  }

  /// Takes the file system away and brings it back, as after the power has come back.
  void again() {
    unmount(folder, "");
    Home.shell("mount " + options + " " + folder);
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
