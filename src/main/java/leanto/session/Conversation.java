package leanto.session;

import java.util.function.Consumer;

/// The one port: whoever answers. A terminal, plain lines, and a file of answers stand behind it.
public interface Conversation {

  /// Shows a turn and waits for what the person does.
  ///
  /// @param turn what to show
  /// @param halfTyped takes the words that stand in the field from time to time while they are
  ///   typed, from any thread, and once more when the process is ended by a signal (`faults.md`
  ///   5.3)
  Reply ask(Turn turn, Consumer<String> halfTyped);
}
