package leanto.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import leanto.journal.Journal;
import leanto.journal.Listed;
import leanto.journal.Listing;
import leanto.lookback.Item;
import leanto.lookback.Look;
import leanto.yaml.Refused;

/// Something in the journal that can be shown again.
///
/// @param entry the entry that it is in
/// @param item what is shown
record Kept(Listed entry, Item item) {

  /// What was found.
  ///
  /// @param items in the order in which they were kept
  /// @param notes a sentence for each file that could not be read
  record All(List<Kept> items, List<String> notes) {}

  /// Which entries are meant.
  interface Meant {
    boolean is(Listed entry) throws Stopped, Refused, IOException;
  }

  /// Goes through a listing, oldest first, and reads the entries that are meant.
  static All in(House house, Listing listing, Look look, Meant meant)
      throws Stopped, Refused, IOException {
    Journal journal = house.journal();
    List<Kept> items = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    for (Listed listed : listing.entries().reversed()) {
      if (meant.is(listed)) {
        try {
          journal
              .read(listed.path())
              .entry()
              .ifPresent(
                  entry -> look.in(entry).forEach(item -> items.add(new Kept(listed, item))));
        } catch (IOException unread) {
          notes.add(unread.getMessage());
        }
      }
    }
    return new All(items, notes);
  }
}
