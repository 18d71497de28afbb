package leanto.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// The files of a journal, newest first. A file is opened when it is asked for: where its name says
/// its day, its place is known before.
public final class Catalogue {

  // So many are gone through before others help: that is done sooner than they are there.
  private static final int SOON = 100;
  // What came of so many waits in memory at a time.
  private static final int BLOCK = 64;
  private static final int LIGHT = 256;

  private final List<Leaf> leaves;
  private final List<Note> notes;
  private final Supplier<ZoneId> zone;

  private Catalogue(List<Leaf> leaves, List<Note> notes, Supplier<ZoneId> zone) {
    this.leaves = leaves;
    this.notes = notes;
    this.zone = zone;
  }

  /// A journal that is not there.
  static Catalogue none(Supplier<ZoneId> zone) {
    return new Catalogue(List.of(), List.of(), zone);
  }

  /// Takes the real folder of a journal, and the zone of dates that name none.
  static Catalogue of(Path root, Supplier<ZoneId> zone) throws IOException {
    Walk walk = Walk.of(root);
    return new Catalogue(Order.of(walk, zone), walk.notes(), zone);
  }

  /// The same without the notes on some paths.
  Catalogue without(Predicate<Path> paths) {
    List<Note> rest = notes.stream().filter(note -> !paths.test(note.path())).toList();
    return rest.size() == notes.size() ? this : new Catalogue(leaves, rest, zone);
  }

  /// How many files there are, which is the highest number.
  public int size() {
    return leaves.size();
  }

  /// What could not be gone into, a sentence each.
  public List<Note> notes() {
    return List.copyOf(notes);
  }

  /// Gives the file of a number, counted from the newest, which is 1 (`design.md` 7).
  public Optional<Path> path(int number) {
    return number >= 1 && number <= leaves.size()
        ? Optional.of(leaves.get(number - 1).path())
        : Optional.empty();
  }

  /// Gives the numbers of what belongs to some days, in order. Of a file whose name says its day,
  /// that day counts.
  public List<Integer> numbers(Predicate<LocalDate> days) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < leaves.size(); i++) {
      if (days.test(LocalDate.ofEpochDay(leaves.get(i).day()))) {
        numbers.add(i + 1);
      }
    }
    return numbers;
  }

  /// Looks at files in this order, without reading all of each, until the taker has enough.
  ///
  /// @param numbers which
  /// @param first how many are likely to do
  /// @param taker gives whether it wants the next
  public void glance(List<Integer> numbers, int first, Predicate<Glance> taker) {
    InOrder.each(numbers, first, BLOCK, this::glancing, taker);
  }

  /// Looks at every file.
  Listing list() {
    List<Listed> entries = new ArrayList<>();
    List<Note> all = new ArrayList<>(notes);
    glance(
        all(),
        SOON,
        glance -> {
          glance.listed().ifPresent(entries::add);
          all.addAll(glance.notes());
          return true;
        });
    all.sort(Comparator.comparing(Note::path));
    return new Listing(entries, all);
  }

  /// Every number, in order.
  public List<Integer> all() {
    return new Numbers(leaves.size());
  }

  /// Goes through all of each file in this order, until the taker has enough.
  ///
  /// @param numbers which
  /// @param sieve takes from a file what is wanted of it
  /// @param taker is given what came of each file; gives whether it wants the next
  public <T> void sift(List<Integer> numbers, Sieve<T> sieve, Predicate<Sifted<T>> taker) {
    InOrder.each(numbers, SOON, sieve.isLight() ? LIGHT : BLOCK, () -> sifting(sieve), taker);
  }

  private Function<Integer, Glance> glancing() {
    Heads heads = new Heads(zone);
    return number -> heads.glance(number, leaves.get(number - 1).path());
  }

  private <T> Function<Integer, Sifted<T>> sifting(Sieve<T> sieve) {
    Whole whole = new Whole(zone);
    return number -> {
      try {
        whole.read(number, leaves.get(number - 1).path());
        return Sifted.of(sieve.in(whole));
      } catch (IOException notUnderstood) {
        return Sifted.note(notUnderstood.getMessage());
      }
    };
  }
}
