package leanto.image;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.concurrent.TimeUnit;

/// Waits for words to come into the draft of a sitting that goes on.
public final class DraftWatch {

  private static final Path DRAFTS = Path.of(".local/state/leanto/drafts");

  private final Home home;

  public DraftWatch(Home home) {
    this.home = home;
  }

  public void awaitWords(String words) {
    Path drafts = home.path().resolve(DRAFTS);
    try (WatchService watch = drafts.getFileSystem().newWatchService()) {
      drafts.register(watch, StandardWatchEventKinds.ENTRY_MODIFY);
      while (home.filesWith(words).isEmpty()) {
        WatchKey change = watch.poll(Heard.PATIENCE.toSeconds(), TimeUnit.SECONDS);
        assertNotNull(change, () -> "\"" + words + "\" never came into a draft: " + home.tree());
        change.reset();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
