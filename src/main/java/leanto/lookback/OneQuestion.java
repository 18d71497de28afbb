package leanto.lookback;

import java.util.List;
import leanto.entry.Entry;

/// One question through time, each answer below the wording of its day.
///
/// @param set the set's id
/// @param id the question's id in it; an id that two sets of a sitting share is kept as `set.id`
///   (`design.md` 7)
public record OneQuestion(String set, String id) implements Look {

  @Override
  public List<Item> in(Entry entry) {
    EveryQuestion every = new EveryQuestion(set);
    return every.in(entry).stream().filter(item -> every.idOf(item).equals(id)).toList();
  }
}
