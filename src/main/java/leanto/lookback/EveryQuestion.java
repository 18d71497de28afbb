package leanto.lookback;

import java.util.ArrayList;
import java.util.List;
import leanto.entry.Entry;
import leanto.entry.Exchange;

/// Every question of a set that was answered, each answer below the wording of its day.
///
/// @param set the set's id
public record EveryQuestion(String set) implements Look {

  @Override
  public List<Item> in(Entry entry) {
    List<Item> items = new ArrayList<>();
    for (Exchange exchange : entry.exchanges()) {
      if (entry.sets().contains(set) && !exchange.isFree() && !isOfAnother(entry, exchange.id())) {
        String words = InWords.of(exchange.answer());
        items.add(new Item(List.of(new Item.Part(exchange.ask(), words, exchange))));
      }
    }
    return items;
  }

  /// The id that a question has in its set, whether or not a sitting had another of the same id.
  public String idOf(Item item) {
    String id = item.exchanges().getFirst().id();
    return id.startsWith(set + ".") ? id.substring(set.length() + 1) : id;
  }

  private boolean isOfAnother(Entry entry, String id) {
    return entry.sets().stream().anyMatch(it -> !it.equals(set) && id.startsWith(it + "."));
  }
}
