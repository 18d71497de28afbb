package leanto.journal;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/// Puts the files of a journal in order.
///
/// A name that says a day decides on the day. What a name does not say is looked for in the file:
/// all of it, or the time, where another file is of the same day.
final class Order {

  private Order() {}

  /// Takes what was found and gives it newest first.
  static List<Leaf> of(Walk walk, Supplier<ZoneId> zone) {
    List<Leaf> leaves = walk.leaves();
    look(walk.unnamed(), zone, leaves);
    if (!walk.isInOrder() || !walk.unnamed().isEmpty()) {
      leaves.sort(Leaf.NEWEST);
    }
    List<Leaf> open = walk.isOpen() ? takeShared(leaves) : List.of();
    if (!open.isEmpty()) {
      look(open.stream().map(Leaf::path).toList(), zone, leaves);
      leaves.sort(Leaf.NEWEST);
    }
    return leaves;
  }

  private static void look(List<Path> files, Supplier<ZoneId> zone, List<Leaf> leaves) {
    InOrder.each(files, 100, 128, () -> looking(zone), leaves::add);
  }

  private static Function<Path, Leaf> looking(Supplier<ZoneId> zone) {
    Heads heads = new Heads(zone);
    return path -> Leaf.at(path, heads.moment(path));
  }

  // Out of leaves in order, those without a time that share their day.
  private static List<Leaf> takeShared(List<Leaf> leaves) {
    List<Leaf> shared = new ArrayList<>();
    for (int i = 0; i < leaves.size(); i++) {
      Leaf leaf = leaves.get(i);
      boolean alone =
          (i == 0 || leaves.get(i - 1).day() != leaf.day())
              && (i == leaves.size() - 1 || leaves.get(i + 1).day() != leaf.day());
      if (leaf.open() && !alone) {
        shared.add(leaf);
      }
    }
    leaves.removeAll(new HashSet<>(shared));
    return shared;
  }
}
