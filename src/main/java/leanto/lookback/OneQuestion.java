package leanto.lookback;

import java.util.ArrayList;
import java.util.List;
import leanto.entry.Entry;
import leanto.entry.Exchange;

/// One question through time, each answer below the wording of its day.
///
/// @param set the set's id
/// @param id the question's id in it; an id that two sets of a sitting share is kept as `set.id`
///   (`design.md` 7)
public record OneQuestion(String set, String id) implements Look {

  @Override
  public List<Item> in(Entry entry) {
    List<Item> items = new ArrayList<>();
    for (Exchange exchange : entry.exchanges()) {
      if (entry.sets().contains(set) && isIt(exchange)) {
        String words = InWords.of(exchange.answer());
        items.add(new Item(List.of(new Item.Part(exchange.ask(), words, exchange))));
      }
    }
    return items;
  }

  private boolean isIt(Exchange exchange) {
    return !exchange.isFree() && (exchange.id().equals(id) || exchange.id().equals(set + "." + id));
  }
}
