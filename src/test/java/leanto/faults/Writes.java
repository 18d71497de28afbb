package leanto.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a traced program has opened for writing, made, renamed or removed.
final class Writes {

  /// What `strace` is to watch, and where it says it; a command follows.
  static final String WATCHED =
      "strace -f -qq --seccomp-bpf -s 4096 -o \"$HOME\".calls -e trace=%file ";

  private static final Pattern WRITES =
      Pattern.compile(
          "^\\d+ +(?:openat?\\(.*\\bO_(?:WRONLY|RDWR|CREAT|TRUNC)|(?:creat|mkdir|mknod|link|symlink"
              + "|rename|unlink|rmdir|truncate|chmod|fchmod|chown|utime|setxattr)\\w*\\().*");
  private static final Pattern PATH = Pattern.compile("\"([^\"]*)\"");
  private static final List<String> NOWHERE =
      List.of("/dev/null", "/dev/tty", "/dev/pts/", "/proc/self/");

  private Writes() {}

  /// The paths, in the order of the calls, but for those that lead to no file.
  static List<String> of(Path home) throws IOException {
    return Files.readAllLines(home.resolveSibling(home.getFileName() + ".calls")).stream()
        .filter(line -> WRITES.matcher(line).matches())
        .map(Writes::path)
        .filter(path -> NOWHERE.stream().noneMatch(path::startsWith))
        .toList();
  }

  private static String path(String call) {
    Matcher path = PATH.matcher(call);
    return path.find() ? path.group(1) : call;
  }
}
