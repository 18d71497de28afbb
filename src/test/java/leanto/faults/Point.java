package leanto.faults;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One call of a program to the system, on a file of its own.
///
/// @param call the name of the call
/// @param nth how many of that name its thread has made by then, this one included
record Point(String call, int nth) {

  /// All calls that make, write, settle, name or remove a file; and openings, since every file and
  /// folder is opened before anything can be done with it.
  static final String CALLS =
      "openat,open,creat,write,pwrite64,writev,fsync,fdatasync,ftruncate,link,linkat,"
          + "rename,renameat,renameat2,unlink,unlinkat,mkdir,mkdirat";

  // The current folder stands in most lines and tells nothing.
  private static final Pattern ENTERED =
      Pattern.compile("(\\d+) +(\\w+)\\((?:AT_FDCWD<[^>]*>, )?(.*)");

  /// Reads what `strace -f -y` has written.
  ///
  /// @param home the path that is part of every call that matters
  /// @return the calls in order, but for those that another thread comes to as well
  static List<Point> all(List<String> trace, String home) {
    Map<String, Map<String, Integer>> made = new HashMap<>();
    Map<Point, String> threads = new HashMap<>();
    List<Point> points = new ArrayList<>();
    for (String line : trace) {
      Matcher call = ENTERED.matcher(line);
      if (call.matches()) {
        int nth =
            made.computeIfAbsent(call.group(2), _ -> new HashMap<>())
                .merge(call.group(1), 1, Integer::sum);
        if (isIn(line, home)) {
          Point point = new Point(call.group(2), nth);
          points.add(point);
          threads.put(point, call.group(1));
        }
      }
    }
    points.removeIf(point -> isShared(made.get(point.call()), point.nth(), threads.get(point)));
    return points;
  }

  /// The fault that comes to this call, for `strace -e`.
  ///
  /// @param what as in `error=EIO`
  String fault(String what) {
    return "inject=" + call + ":" + what + ":when=" + nth;
  }

  /// Whether a line of the trace tells of a call.
  static boolean isCall(String line) {
    return ENTERED.matcher(line).matches();
  }

  /// Whether a line tells of a call on a file below a folder.
  static boolean isIn(String line, String folder) {
    Matcher call = ENTERED.matcher(line);
    return call.matches() && call.group(3).contains(folder);
  }

  // A fault comes to every thread that makes so many calls.
  private static boolean isShared(Map<String, Integer> made, int nth, String thread) {
    return made.entrySet().stream()
        .anyMatch(other -> !other.getKey().equals(thread) && other.getValue() >= nth);
  }
}
