package leanto.lookback;

import java.util.List;
import java.util.stream.Collectors;
import leanto.entry.Answer;
import leanto.entry.Exchange;

/// One thing that is shown again: mostly one answer, or answers that belong together.
///
/// @param parts in the order in which they are shown, not none
public record Item(List<Part> parts) {

  public Item {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("an item shows something");
    }
  }

  /// One answer in it.
  ///
  /// @param label what stands over or before the words: the question as it was worded, a word or
  ///   two for what it is, or nothing
  /// @param words the words, as they are kept
  /// @param exchange where they stand
  public record Part(String label, String words, Exchange exchange) {

    /// The label and the words. A short label and words on one line share it.
    public String text() {
      if (label.isEmpty()) {
        return words;
      }
      if (label.equals(exchange.ask())) {
        return label + "\n" + words;
      }
      boolean labelled = exchange.answer() instanceof Answer.Sides;
      return labelled ? label + ":\n" + words : InWords.labelled(label, words);
    }
  }

  /// All of it, a part below the other.
  public String text() {
    return parts.stream().map(Part::text).collect(Collectors.joining("\n"));
  }

  /// What was asked and answered in it.
  public List<Exchange> exchanges() {
    return parts.stream().map(Part::exchange).toList();
  }
}
