package leanto.traces;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import leanto.files.Folder;
import leanto.files.PrivateFile;
import leanto.files.Reason;

/// Files that are to go, as they were when a person was told of them: what has become another file
/// meanwhile stays (`faults.md` 25, 28). A link goes as a link, and what it leads to stays.
public final class Removal {

  private record Seen(Object key, long size, FileTime changed) {}

  /// Of no file.
  public static final Removal NOTHING = new Removal();

  private final Map<Path, Seen> files = new LinkedHashMap<>();

  private Removal() {}

  /// Takes files and looks at each; one that is not there is none.
  ///
  /// @throws IOException where one cannot be looked at
  public Removal(List<Path> files) throws IOException {
    for (Path file : files) {
      try {
        this.files.put(file, seen(file));
      } catch (NoSuchFileException gone) {
        // There is nothing to remove, then.
      } catch (IOException stopped) {
        throw Reason.because(file, "could not be looked at", stopped);
      }
    }
  }

  /// The files, in order.
  public List<Path> files() {
    return List.copyOf(files.keySet());
  }

  /// Removes them, and looks whether they are gone. Gives what is left, each with a sentence: none
  /// where all of it went.
  public Map<Path, String> run() {
    Map<Path, String> left = new LinkedHashMap<>();
    Set<Path> folders = new LinkedHashSet<>();
    files.forEach((file, seen) -> {
      try {
        remove(file, seen);
        folders.add(file.getParent());
      } catch (IOException stopped) {
        left.put(file, stopped.getMessage());
      }
    });
    for (Path folder : folders) {
      sync(folder, left);
    }
    return left;
  }

  /// Removes those folders that are empty, and links to a folder that is gone.
  public static void emptied(List<Path> folders) {
    List<Path> deepest = new ArrayList<>(folders);
    deepest.sort(
        Comparator.comparing((Path path) -> Files.isSymbolicLink(path))
            .thenComparing(Comparator.comparingInt(Path::getNameCount).reversed()));
    for (Path folder : deepest) {
      if (!Files.isSymbolicLink(folder) || !Files.exists(folder)) {
        PrivateFile.remove(folder);
      }
    }
  }

  private static void remove(Path file, Seen before) throws IOException {
    try {
      if (!seen(file).equals(before)) {
        throw new IOException(file + " was changed meanwhile, and stays.");
      }
      Files.delete(file);
    } catch (NoSuchFileException gone) {
      return;
    } catch (FileSystemException stopped) {
      throw Reason.because(file, "could not be removed", stopped);
    }
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new IOException(file + " is there again.");
    }
  }

  // Until its folder is on the disk a power cut could bring a file back.
  private static void sync(Path folder, Map<Path, String> left) {
    try {
      Folder.sync(folder);
    } catch (NoSuchFileException gone) {
      // It went with what was in it.
    } catch (IOException unsynced) {
      left.put(folder, "What was in " + folder + " is gone; a power cut now could bring it back.");
    }
  }

  private static Seen seen(Path file) throws IOException {
    BasicFileAttributes attributes =
        Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    return new Seen(attributes.fileKey(), attributes.size(), attributes.lastModifiedTime());
  }
}
