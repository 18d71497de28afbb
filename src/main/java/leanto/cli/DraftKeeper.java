package leanto.cli;

import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import leanto.entry.Exchange;
import leanto.journal.Draft;
import leanto.session.Conversation;
import leanto.session.Progress;
import leanto.yaml.Refused;

/// Joins a sitting and its draft, where the person chose that one is held.
///
/// When the draft cannot be written the sitting goes on in memory, the person is told once, on the
/// next screen, and what is missing is tried again with everything that follows (`faults.md` 4).
final class DraftKeeper implements Consumer<Progress> {

  private Optional<Draft> draft = Optional.empty();
  // What is not on the disk yet, by question, in order.
  private final Map<String, Progress> missing = new LinkedHashMap<>();
  private String trouble = "";
  private boolean told;
  private boolean over;

  /// Begins a draft.
  interface Beginning {
    Optional<Draft> draft() throws Stopped, Refused, IOException;
  }

  /// Begins the draft, unless it was over before: a signal that comes meanwhile waits, so that it
  /// can remove what there is by then.
  synchronized void begin(Beginning beginning) throws Stopped, Refused, IOException {
    if (!over) {
      draft = beginning.draft();
    }
  }

  /// Whether every answer is in a draft on disk.
  synchronized boolean holdsAll() {
    return draft.isPresent() && missing.isEmpty();
  }

  synchronized Optional<Draft> draft() {
    return draft;
  }

  @Override
  public synchronized void accept(Progress news) {
    if (draft.isPresent()) {
      missing.remove(id(news));
      missing.put(id(news), news);
      write(draft.get());
    }
  }

  private void write(Draft draft) {
    Iterator<Progress> news = missing.values().iterator();
    try {
      while (news.hasNext()) {
        switch (news.next()) {
          case Progress.Said(Exchange exchange) -> draft.said(exchange);
          case Progress.Half(Exchange exchange) -> draft.half(exchange);
          case Progress.Unsaid(String id) -> draft.gone(id);
        }
        news.remove();
      }
    } catch (IOException reason) {
      trouble = reason.getMessage();
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
      if (told || draft.isEmpty() || holdsAll()) {
        return person.ask(turn, halfTyped);
      }
      told = true;
      return person.ask(turn.noting(trouble + " It is held in memory."), halfTyped);
    };
  }

  /// Ends the draft and leaves it waiting, where there is something in it.
  ///
  /// @return whether a draft waits now
  synchronized boolean leave() {
    over = true;
    try {
      if (draft.isPresent()) {
        write(draft.get());
        if (draft.get().isBlank() && missing.isEmpty()) {
          discard();
          return false;
        }
        draft.get().close();
      }
    } catch (IOException _) {
      // Every word that was acknowledged is on the disk already.
    }
    return draft.isPresent();
  }

  /// Ends the draft and removes it.
  synchronized void discard() {
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
