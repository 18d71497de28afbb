package leanto.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import leanto.journal.Draft;
import leanto.session.Conversation;
import leanto.session.Progress;

/// Joins a sitting and its draft, where the person chose that one is held.
///
/// When the draft cannot be written the sitting goes on in memory, and the person is told once, on
/// the next screen (`faults.md` 4).
final class DraftKeeper implements Consumer<Progress> {

  private final Optional<Draft> draft;
  private volatile Optional<String> trouble = Optional.empty();
  private volatile boolean said;
  private boolean told;

  DraftKeeper(Optional<Draft> draft) {
    this.draft = draft;
  }

  /// Whether every answer is in a draft on disk.
  boolean holdsAll() {
    return draft.isPresent() && trouble.isEmpty();
  }

  Optional<Draft> draft() {
    return draft;
  }

  @Override
  public void accept(Progress news) {
    if (draft.isEmpty()) {
      return;
    }
    said = true;
    try {
      switch (news) {
        case Progress.Said(var exchange) -> draft.get().said(exchange);
        case Progress.Half(var exchange) -> draft.get().half(exchange);
        case Progress.Unsaid(String id) -> draft.get().gone(id);
      }
    } catch (IOException reason) {
      trouble = Optional.of(reason.getMessage());
    }
  }

  /// The same person, told once where the draft could not be written.
  Conversation telling(Conversation person) {
    return (turn, halfTyped) -> {
      if (told || trouble.isEmpty()) {
        return person.ask(turn, halfTyped);
      }
      told = true;
      return person.ask(turn.noting(trouble.get() + " It is held in memory."), halfTyped);
    };
  }

  /// Ends the draft and leaves it waiting, where there is something in it.
  ///
  /// @return whether a draft waits now
  boolean leave() {
    if (!said) {
      discard();
      return false;
    }
    try {
      if (draft.isPresent()) {
        draft.get().close();
      }
    } catch (IOException _) {
      // Every word that was acknowledged is on the disk already.
    }
    return draft.isPresent();
  }

  /// Ends the draft and removes it.
  void discard() {
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
