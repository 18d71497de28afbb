package leanto.cli;

import java.nio.file.Path;
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
    return in(reading, filters.unlimited(), Kept::isAsked, opened -> all(opened, look));
  }

  /// The same where a limit counts entries that Lean-to wrote, from the newest, and something is
  /// made of each.
  static <T> List<T> each(Reading reading, Filters filters, Look look, Function<Kept, T> making) {
    return each(reading, filters, opened -> all(opened, look).stream().map(making).toList());
  }

  /// Takes something from each entry that Lean-to wrote, in the order in which they were kept. A
  /// limit counts from the newest.
  static <T> List<T> each(Reading reading, Filters filters, Function<Opened, List<T>> taking) {
    return in(reading, filters, (_, _, _) -> Sieve.Grain.MAYBE, taking);
  }

  private static <T> List<T> in(
      Reading reading, Filters filters, Sieve sieve, Function<Opened, List<T>> taking) {
    List<List<T>> newestFirst = new ArrayList<>();
    reading.sift(
        filters,
        sieve,
        sifted -> {
          Opened opened = sifted.opened().orElseThrow();
          return opened.entry().isPresent() && newestFirst.add(taking.apply(opened));
        });
    return newestFirst.reversed().stream().flatMap(List::stream).toList();
  }

  private static List<Kept> all(Opened opened, Look look) {
    return look.in(opened.entry().orElseThrow()).stream()
        .map(item -> new Kept(opened.listed(), item))
        .toList();
  }

  private static Sieve.Grain isAsked(Path path, byte[] bytes, int length) {
    return ASKED.in(bytes, 0, length) == Sought.NOT ? Sieve.Grain.NOT : Sieve.Grain.MAYBE;
  }
}
