package leanto.terminal;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/// The person's editor, as a terminal knows it: words go out, and words come back. What is behind
/// it is joined in `cli`.
///
/// @param closed why no words go out now, as one sentence; empty where they can
/// @param editing takes words, and what is to be done twice a second meanwhile; comes back when the
///   editor has ended
/// @param out the words as the editor has left them so far, from the moment they go out until they
///   are taken back; for any thread
/// @param ending ends an editor that is open, because a signal came; from any thread
public record Desk(
    Supplier<Optional<String>> closed,
    BiFunction<String, Runnable, Edited> editing,
    Supplier<Optional<String>> out,
    Runnable ending) {

  /// A terminal without an editor.
  ///
  /// @param why one sentence
  public static Desk closed(String why) {
    return new Desk(
        () -> Optional.of(why),
        (words, _) -> new Edited(words, Optional.empty(), () -> {}),
        Optional::empty,
        () -> {});
  }
}
