package leanto.traces;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import leanto.text.Shell;

/// Commands with which a person can see for themself what this program says of its files (E07).
/// Each can be pasted into a shell as it is.
public final class Check {

  /// What [#isThere] prints of a file that is not there.
  public static final String NOT_THERE = "not there";

  private static final String LINES = " -printf '%M %u %p\\n'";
  private static final String SORTED = " | LC_ALL=C sort";

  private Check() {}

  /// Prints the lines of a place. A name that would act on a terminal is made harmless there by
  /// `find`, as long as the lines are not sorted.
  public static String lines(Place place) {
    boolean seen = place.traces().stream().map(Trace::path).allMatch(Shell::isSeen);
    return find(place) + LINES + (seen ? SORTED : "");
  }

  /// Prints the line of one file or folder.
  public static String line(Path path) {
    return Shell.isSeen(path)
        ? "stat -c '%A %U %n' " + Shell.word(path)
        : "find " + Shell.word(path) + " -maxdepth 0" + LINES;
  }

  /// Prints the lines of folders of one place, by what their names begin with.
  public static String beginning(Path place, String name) {
    return "find "
        + Shell.word(place)
        + " -maxdepth 1 -name '"
        + name
        + "*' -exec find {}"
        + LINES
        + " \\;"
        + SORTED;
  }

  /// Prints where a link leads.
  public static String target(Path link) {
    return "readlink -f " + Shell.word(link);
  }

  /// Prints that a file or folder is not there.
  public static String isThere(Path path) {
    return "test -e " + Shell.word(path) + " || echo " + NOT_THERE;
  }

  /// Prints what in a folder somebody other than its owner and an administrator could change.
  public static String changeable(Trace folder) {
    List<String> others =
        List.of("-perm", "/022", "-o", "-not", "-user", folder.owner(), "-not", "-user", "root");
    return "find "
        + Shell.word(folder.path())
        + " -not -type l \\( "
        + String.join(" ", others)
        + " \\)"
        + LINES
        + SORTED;
  }

  /// The same, of a folder that was looked at: what the command prints.
  public static List<Trace> changeable(Place place, Trace folder) {
    List<Trace> changeable = new ArrayList<>();
    for (Trace trace : place.traces()) {
      boolean others = trace.mode().charAt(5) == 'w' || trace.mode().charAt(8) == 'w';
      boolean foreign = !trace.owner().equals(folder.owner()) && !trace.owner().equals("root");
      if (!trace.kind().equals("link") && (others || foreign)) {
        changeable.add(trace);
      }
    }
    return changeable;
  }

  /// Prints one sum for all files of a place, the same as long as none of them changes.
  public static String sum(Place place) {
    return find(place) + " -type f -exec sha256sum {} +" + SORTED + " | sha256sum";
  }

  /// Runs the program, and then prints each connection that it made to an internet address: none.
  public static String network(Path program) {
    return "calls=$(mktemp) && strace -f -e trace=connect -o \"$calls\" "
        + Shell.word(program)
        + "; grep AF_INET \"$calls\"; rm \"$calls\"";
  }

  /// Runs the program where there is no network.
  public static String withoutNetwork(Path program) {
    return "unshare -rn " + Shell.word(program);
  }

  /// Runs the program in private mode, and then prints what has changed meanwhile.
  public static String unchanged(Path program, Path home) {
    return "mark=$(mktemp) && "
        + Shell.word(program)
        + " --private; find "
        + Shell.word(home)
        + " -xdev -newer \"$mark\"; rm \"$mark\"";
  }

  /// Prints the files that hold some words.
  public static String words(Path home) {
    return "grep -rlsF 'words that were typed' " + Shell.word(home);
  }

  private static String find(Place place) {
    return "find "
        + Shell.word(place.root())
        + place.closed().stream()
            .map(folder -> " -not -path " + Shell.inside(folder))
            .collect(Collectors.joining());
  }
}
