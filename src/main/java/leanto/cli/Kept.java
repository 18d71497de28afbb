package leanto.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import leanto.journal.Listed;
import leanto.journal.Opened;
import leanto.journal.Sieve;
import leanto.lookback.Item;
import leanto.lookback.Look;
import leanto.lookback.Sought;

/// Something in the journal that can be shown again.
///
/// @param entry the entry that it is in
/// @param item what is shown
record Kept(Listed entry, Item item) {

  // What Lean-to asked stands in such a file, and nothing of the kind in any other.
  private static final Sought ASKED = Sought.of("\nasked:", true, false);

  /// Goes through what the filters mean, and gives what was found in the order in which it was
  /// kept. How many are wanted is for whoever chooses among them.
  static List<Kept> in(Reading reading, Filters filters, Look look) {
    List<Kept> items = new ArrayList<>();
    reading.sift(
        filters.unlimited(),
        Kept::isAsked,
        sifted -> {
          Opened opened = sifted.opened().orElseThrow();
          List<Item> found = opened.entry().map(look::in).orElse(List.of());
          found.reversed().forEach(item -> items.add(new Kept(opened.listed(), item)));
          return true;
        });
    return items.reversed();
  }

  /// Takes something from each entry that Lean-to wrote, in the order in which they were kept. A
  /// limit counts from the newest.
  static <T> List<T> each(Reading reading, Filters filters, Function<Opened, List<T>> taking) {
    List<List<T>> newestFirst = new ArrayList<>();
    reading.sift(
        filters,
        (_, _) -> Sieve.Grain.MAYBE,
        sifted -> {
          Opened opened = sifted.opened().orElseThrow();
          return opened.entry().isPresent() && newestFirst.add(taking.apply(opened));
        });
    return newestFirst.reversed().stream().flatMap(List::stream).toList();
  }

  private static Sieve.Grain isAsked(byte[] bytes, int length) {
    return ASKED.in(bytes, 0, length) == Sought.NOT ? Sieve.Grain.NOT : Sieve.Grain.MAYBE;
  }
}
