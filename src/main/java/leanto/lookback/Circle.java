package leanto.lookback;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Who and what a person has placed around themself: people, animals, places, the dead, books. They
/// are where the person put them, in the order of their file (`care.md` 5.1, `essay-map.md` E39).
///
/// @param rings the names of the rings, from the inside out; at least one
/// @param items what was placed, in order; there may be nothing
public record Circle(List<String> rings, List<Item> items) {

  /// The rings where a person has named none.
  public static final List<String> USUAL_RINGS =
      List.of("close by", "nearer", "further", "not now");

  /// Something that was placed.
  ///
  /// @param name a name, a letter, a word, on one line
  /// @param ring the name of one of the rings, or of none
  /// @param note the person's own words about it
  public record Item(String name, Optional<String> ring, Optional<String> note) {
    public Item {
      if (name.isBlank() || name.indexOf('\n') >= 0) {
        throw new IllegalArgumentException("a name is one line of words: \"" + name + "\"");
      }
      Objects.requireNonNull(ring);
      Objects.requireNonNull(note);
    }
  }

  public Circle {
    rings = List.copyOf(rings);
    items = List.copyOf(items);
    if (rings.isEmpty()) {
      throw new IllegalArgumentException("a circle has a ring");
    }
    List<String> names = rings;
    for (Item item : items) {
      if (item.ring().filter(ring -> !names.contains(ring)).isPresent()) {
        throw new IllegalArgumentException("there is no ring " + item.ring().get());
      }
    }
  }

  /// The usual rings, with nothing placed.
  public static Circle usual() {
    return new Circle(USUAL_RINGS, List.of());
  }

  /// What is in one ring, in order.
  public List<Item> in(String ring) {
    return items.stream().filter(item -> item.ring().equals(Optional.of(ring))).toList();
  }

  /// What is in no ring, in order.
  public List<Item> outside() {
    return items.stream().filter(item -> item.ring().isEmpty()).toList();
  }

  /// The same with one more, at the end.
  public Circle with(Item item) {
    List<Item> more = new ArrayList<>(items);
    more.add(item);
    return new Circle(rings, more);
  }

  /// The same without the one at an index.
  public Circle without(int index) {
    List<Item> rest = new ArrayList<>(items);
    rest.remove(index);
    return new Circle(rings, rest);
  }
}
