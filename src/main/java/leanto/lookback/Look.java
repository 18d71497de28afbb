package leanto.lookback;

import java.util.List;
import leanto.entry.Entry;

/// One thing to look back by (`care.md` 5.1).
public sealed interface Look permits Asks, EveryQuestion, OneQuestion, Tagged {

  /// Takes an entry and gives what of it is shown, in the order in which it was asked; mostly
  /// nothing.
  List<Item> in(Entry entry);
}
