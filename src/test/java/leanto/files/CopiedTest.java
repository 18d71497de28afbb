package leanto.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CopiedTest {

  @TempDir private Path folder;

  private List<String> by(Path path) {
    return Copied.of(path).stream().map(Copied::by).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "Dropbox/Journal, Dropbox",
    "Dropbox (Work)/Journal, Dropbox",
    "OneDrive - Work/a/b/Journal, OneDrive",
    "Library/Mobile Documents/Journal, iCloud",
    "GoogleDrive-ana/Journal, Google Drive",
    "Nextcloud/Journal, Nextcloud",
    "MEGAsync/Journal, MEGA",
    "Dropboxes/Journal, ''",
    "my Dropbox/Journal, ''",
    "Journal, ''"
  })
  void aFolderIsKnownByTheNameOfOneAboveItWhetherItIsThereOrNot(String path, String by)
      throws IOException {
    List<String> expected = by.isEmpty() ? List.of() : List.of(by);
    assertEquals(expected, by(folder.resolve(path)));
    assertEquals(expected, by(Files.createDirectories(folder.resolve(path))));
  }

  @ParameterizedTest
  @CsvSource({
    ".git, git",
    ".hg, Mercurial",
    ".stfolder, Syncthing",
    ".dropbox.cache, Dropbox",
    ".nextcloudsync.log, Nextcloud",
    ".gitignore, ''"
  })
  void aFolderIsKnownByWhatLiesInItOrAbove(String mark, String by) throws IOException {
    Path root = Files.createDirectory(folder.resolve("notes"));
    Files.createFile(root.resolve(mark));
    List<Copied> found = Copied.of(root.resolve("Journal"));
    assertEquals(by.isEmpty() ? List.of() : List.of(by), found.stream().map(Copied::by).toList());
    assertEquals(found, Copied.of(root));
    Path marked = root.toRealPath().resolve(mark);
    found.forEach(it -> assertEquals(marked, it.mark()));
  }

  @Test
  void aLinkCountsForWhatItLeadsTo() throws IOException {
    Path there = Files.createDirectories(folder.resolve("Dropbox/notes"));
    Path link = Files.createSymbolicLink(folder.resolve("Journal"), there);
    assertEquals(List.of("Dropbox"), by(link));
    assertEquals(List.of("Dropbox"), by(link.resolve("2026")));
  }
}
