package leanto.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import leanto.journal.Listed;
import leanto.journal.Opened;
import leanto.journal.Sieve;
import leanto.journal.Whole;
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
    Sieve<List<Kept>> asked =
        file ->
            ASKED.in(file.bytes(), 0, file.length()) == Sought.NOT
                ? Optional.empty()
                : entry(file).map(entry -> all(entry, look));
    return in(reading, filters.unlimited(), asked).stream().flatMap(List::stream).toList();
  }

  /// The same where a limit counts entries that Lean-to wrote, from the newest.
  static List<Kept> each(Reading reading, Filters filters, Look look) {
    return each(reading, filters, opened -> all(opened, look)).stream()
        .flatMap(List::stream)
        .toList();
  }

  /// Takes something from each entry that Lean-to wrote, in the order in which they were kept. A
  /// limit counts from the newest.
  ///
  /// @param taking is asked for several entries at a time
  static <T> List<T> each(Reading reading, Filters filters, Function<Opened, T> taking) {
    return in(reading, filters, file -> entry(file).map(taking));
  }

  private static <T> List<T> in(Reading reading, Filters filters, Sieve<T> sieve) {
    List<T> newestFirst = new ArrayList<>();
    reading.sift(filters, sieve, newestFirst::add);
    return newestFirst.reversed();
  }

  private static Optional<Opened> entry(Whole file) throws IOException {
    Opened opened = file.opened();
    return opened.entry().isPresent() ? Optional.of(opened) : Optional.empty();
  }

  private static List<Kept> all(Opened opened, Look look) {
    return look.in(opened.entry().orElseThrow()).stream()
        .map(item -> new Kept(opened.listed(), item))
        .toList();
  }
}
