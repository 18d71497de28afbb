package leanto.lookback;

import java.util.ArrayList;
import java.util.List;
import leanto.entry.Entry;
import leanto.entry.Exchange;

/// Answers to questions with a tag, each for itself and without its question: patterns in a
/// person's own words, wordings of a message, lines, what was set down.
///
/// Wordings stand in the order in which they were kept, and none is the one before or after (E24).
///
/// @param tag by which such a question is known
public record Tagged(String tag) implements Look {

  @Override
  public List<Item> in(Entry entry) {
    List<Item> items = new ArrayList<>();
    for (Exchange exchange : entry.exchanges()) {
      String words = exchange.tags().contains(tag) ? InWords.withoutNone(exchange.answer()) : "";
      if (!words.isEmpty()) {
        items.add(new Item(List.of(new Item.Part("", words, exchange))));
      }
    }
    return items;
  }
}
