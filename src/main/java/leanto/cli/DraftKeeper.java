package leanto.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import leanto.entry.Exchange;
import leanto.journal.Draft;
import leanto.session.Conversation;
import leanto.session.Progress;
import leanto.yaml.Refused;

/// Joins a sitting and its draft, where the person chose that one is held.
///
/// A whole answer is on the disk before the next question is asked. What is half typed is written
/// beside the typing, so that a slow disk does not stop it.
///
/// When the draft cannot be written the sitting goes on in memory, the person is told once, on the
/// next screen, and what is missing is tried again with everything that follows (`faults.md` 4).
final class DraftKeeper implements Consumer<Progress> {

  // A disk that takes longer is not waited for by who leaves.
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

  // What is not on the disk yet, by question, in order; guarded by itself.
  private final Map<String, Progress> missing = new LinkedHashMap<>();
  // Held by the one thread that writes.
  private final ReentrantLock writing = new ReentrantLock();
  private volatile Optional<Draft> draft = Optional.empty();
  private volatile String trouble = "";
  private boolean told;
  private boolean over;

  /// Begins a draft.
  interface Beginning {
    Optional<Draft> draft() throws Stopped, Refused, IOException;
  }

  /// Begins the draft, unless it was over before: a signal that comes meanwhile waits, so that it
  /// can remove what there is by then.
  void begin(Beginning beginning) throws Stopped, Refused, IOException {
    writing.lock();
    try {
      if (!over) {
        draft = beginning.draft();
      }
    } finally {
      writing.unlock();
    }
  }

  /// Whether every answer is in a draft on disk. What is not there yet is written first.
  boolean holdsAll() {
    if (draft.isEmpty() || !hasWriting()) {
      return false;
    }
    try {
      return write();
    } finally {
      writing.unlock();
    }
  }

  Optional<Draft> draft() {
    return draft;
  }

  @Override
  public void accept(Progress news) {
    if (draft.isEmpty()) {
      return;
    }
    synchronized (missing) {
      missing.remove(id(news));
      missing.put(id(news), news);
    }
    if (news instanceof Progress.Half) {
      // One that writes already takes this along, or the next that is started does.
      Thread.ofPlatform().daemon().start(this::writeUnlessBusy);
    } else {
      writing.lock();
      try {
        write();
      } finally {
        writing.unlock();
      }
    }
  }

  private void writeUnlessBusy() {
    while (next().isPresent() && writing.tryLock()) {
      try {
        if (!write()) {
          return;
        }
      } finally {
        writing.unlock();
      }
    }
  }

  // Gives whether all of it went through.
  private boolean write() {
    try {
      for (Optional<Progress> news = next(); news.isPresent(); news = next()) {
        Draft to = draft.orElseThrow();
        switch (news.get()) {
          case Progress.Said(Exchange exchange) -> to.said(exchange);
          case Progress.Half(Exchange exchange) -> to.half(exchange);
          case Progress.Unsaid(String id) -> to.gone(id);
        }
        written(news.get());
      }
      return true;
    } catch (IOException reason) {
      trouble = reason.getMessage();
      return false;
    }
  }

  private Optional<Progress> next() {
    synchronized (missing) {
      return missing.values().stream().findFirst();
    }
  }

  // Newer words for the same question may have come meanwhile, and are still to be written.
  private void written(Progress news) {
    synchronized (missing) {
      missing.remove(id(news), news);
    }
  }

  private static String id(Progress news) {
    return switch (news) {
      case Progress.Said(Exchange exchange) -> exchange.id();
      case Progress.Half(Exchange exchange) -> exchange.id();
      case Progress.Unsaid(String id) -> id;
    };
  }

  /// The same person, told once where the draft could not be written.
  Conversation telling(Conversation person) {
    return (turn, halfTyped) -> {
      if (told || trouble.isEmpty() || holdsAll()) {
        return person.ask(turn, halfTyped);
      }
      told = true;
      return person.ask(turn.noting(trouble + " It is held in memory."), halfTyped);
    };
  }

  /// Ends the draft and leaves it waiting, where there is something in it. Waits for a disk that is
  /// slow, but not for ever.
  ///
  /// @return whether a draft waits now
  boolean leave() {
    if (!hasWriting()) {
      return draft.isPresent();
    }
    try {
      over = true;
      if (draft.isPresent()) {
        write();
        if (draft.get().isBlank() && next().isEmpty()) {
          discard();
          return false;
        }
        draft.get().close();
      }
    } catch (IOException _) {
      // Every word that was acknowledged is on the disk already.
    } finally {
      writing.unlock();
    }
    return draft.isPresent();
  }

  // Whoever ends the process may be interrupted, and still has words to write.
  private boolean hasWriting() {
    boolean interrupted = Thread.interrupted();
    try {
      return writing.tryLock(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException _) {
      interrupted = true;
      return writing.tryLock();
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /// Ends the draft and removes it.
  void discard() {
    synchronized (missing) {
      missing.clear();
    }
    try {
      if (draft.isPresent()) {
        draft.get().delete();
      }
    } catch (IOException _) {
      // A draft that outlives its entry is harmless: it is recognised by its bytes (`faults.md`
      // 5.5).
    }
  }
}
