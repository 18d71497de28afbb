package leanto.traces;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import leanto.files.Reason;

/// A folder, and every file and folder in it. Nothing is opened, and no link is followed.
///
/// @param root the folder itself, without a link on the way
/// @param traces the folder and what is in it, in the order of their lines
/// @param closed hidden folders in it that belong to other programs, such as `.git`: seen, and not
///   gone into
/// @param notes on what could not be looked at, a sentence each
public record Place(Path root, List<Trace> traces, List<Path> closed, List<String> notes) {

  public Place {
    traces = List.copyOf(traces);
    closed = List.copyOf(closed);
    notes = List.copyOf(notes);
  }

  /// Takes a folder that is there, a file, or a link to one of these, and gives all of it.
  public static Place whole(Path root) throws IOException {
    return of(root, false);
  }

  /// The same, without what is in hidden folders.
  public static Place open(Path root) throws IOException {
    return of(root, true);
  }

  /// Looks at one file or folder; at a link itself.
  public static Trace one(Path path) throws IOException {
    return new Look(path, false).trace(path);
  }

  private static Place of(Path root, boolean hiddenStayClosed) throws IOException {
    try {
      Path real = root.toRealPath();
      Look look = new Look(real, hiddenStayClosed);
      Files.walkFileTree(real, look);
      look.closed.sort(null);
      return new Place(real, sorted(look.traces), look.closed, look.notes);
    } catch (IOException stopped) {
      throw Reason.because(root, "could not be looked at", stopped);
    }
  }

  /// Sorts by the lines, byte for byte, as `LC_ALL=C sort` does.
  public static List<Trace> sorted(List<Trace> traces) {
    List<Trace> sorted = new ArrayList<>(traces);
    sorted.sort((one, other) -> Arrays.compareUnsigned(bytes(one), bytes(other)));
    return sorted;
  }

  private static byte[] bytes(Trace trace) {
    return trace.line().getBytes(StandardCharsets.UTF_8);
  }

  private static final class Look extends SimpleFileVisitor<Path> {

    private final Path root;
    private final boolean hiddenStayClosed;
    private final Map<Object, String> owners = new HashMap<>();
    private final List<Trace> traces = new ArrayList<>();
    private final List<Path> closed = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    private Look(Path root, boolean hiddenStayClosed) {
      this.root = root;
      this.hiddenStayClosed = hiddenStayClosed;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
        throws IOException {
      traces.add(trace(folder));
      boolean hidden =
          folder.getFileName() != null && folder.getFileName().toString().startsWith(".");
      if (hidden && hiddenStayClosed && !folder.equals(root)) {
        closed.add(folder);
        return FileVisitResult.SKIP_SUBTREE;
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      traces.add(trace(file));
      return FileVisitResult.CONTINUE;
    }

    // A folder that cannot be gone into is there all the same. A file may have gone meanwhile.
    @Override
    public FileVisitResult visitFileFailed(Path path, IOException stopped) throws IOException {
      if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
        traces.add(trace(path));
        notes.add(Reason.because(path, "could not be opened", stopped).getMessage());
      }
      return FileVisitResult.CONTINUE;
    }

    Trace trace(Path path) throws IOException {
      Map<String, Object> seen =
          Files.readAttributes(path, "unix:mode,uid", LinkOption.NOFOLLOW_LINKS);
      String owner = owners.get(seen.get("uid"));
      if (owner == null) {
        owner = Files.getOwner(path, LinkOption.NOFOLLOW_LINKS).getName();
        owners.put(seen.get("uid"), owner);
      }
      return Trace.of(path, (Integer) seen.get("mode"), owner);
    }
  }
}
