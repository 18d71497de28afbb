package leanto.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import leanto.journal.Catalogue;
import leanto.journal.Glance;
import leanto.journal.Listed;
import leanto.journal.Sieve;
import leanto.yaml.Refused;

/// Reads in the journal for a command, and names on the error stream what in it could not be read:
/// nothing is passed over in silence (`faults.md` 27).
final class Reading {

  private final House house;
  private final Catalogue catalogue;
  private final String folder;
  private final boolean behind;
  private boolean noted;
  private boolean understood;
  private boolean left;

  private Reading(House house, boolean behind) throws Stopped, Refused, IOException {
    this.house = house;
    this.behind = behind;
    this.folder = house.folders().shown(house.journalFolder().path());
    this.catalogue = house.journal().catalogue();
    catalogue.notes().forEach(note -> note(note.what()));
    this.left = !catalogue.notes().isEmpty();
  }

  /// Opens the journal.
  ///
  /// @throws Stopped (5) where the folder itself cannot be listed
  static Reading of(House house) throws Stopped, Refused, IOException {
    try {
      return new Reading(house, false);
    } catch (IOException unread) {
      throw new Stopped(Exit.REFUSED, unread.getMessage());
    }
  }

  /// Opens it behind a screen, on which nothing is to be said meanwhile.
  ///
  /// @throws IOException with one plain sentence, where the folder itself cannot be listed
  static Reading behind(House house) throws Stopped, Refused, IOException {
    return new Reading(house, true);
  }

  /// Whether something could not be read.
  boolean isNoted() {
    return noted;
  }

  /// Whether there is something of which nothing at all could be read.
  boolean isLeft() {
    return left;
  }

  Catalogue catalogue() {
    return catalogue;
  }

  /// Gives what the filters mean, one after another, with its number.
  ///
  /// @param taker gives whether it wants the next
  void each(Filters filters, Predicate<Glance> taker) {
    List<Integer> numbers = filters.numbers(catalogue);
    Progress progress = progress(numbers.size());
    int[] left = {filters.limit()};
    int first = filters.isOfDays() ? Math.min(filters.limit(), 100) : 100;
    catalogue.glance(
        numbers,
        first,
        glance -> {
          progress.step();
          look(glance, progress);
          if (glance.listed().filter(it -> filters.matches(it)).isEmpty()) {
            return house.output().isHeard();
          }
          progress.clear();
          return taker.test(glance) && --left[0] > 0 && house.output().isHeard();
        });
    progress.clear();
  }

  /// Goes through the whole of what the filters mean.
  ///
  /// @param sieve takes from a file what is wanted of it
  /// @param taker is given that; gives whether it was one of those that the limit counts
  <T> void sift(Filters filters, Sieve<T> sieve, Predicate<T> taker) {
    List<Integer> numbers = filters.numbers(catalogue);
    Progress progress = progress(numbers.size());
    int[] left = {filters.limit()};
    catalogue.sift(
        numbers,
        filters.over(sieve),
        sifted -> {
          progress.step();
          understood |= sifted.note().isEmpty();
          if (sifted.isNothing()) {
            return house.output().isHeard();
          }
          progress.clear();
          sifted.note().ifPresent(this::note);
          boolean counts = sifted.found().filter(taker).isPresent();
          return (!counts || --left[0] > 0) && house.output().isHeard();
        });
    progress.clear();
  }

  /// Gives the first that the filters mean.
  Optional<Listed> first(Filters filters) {
    Listed[] found = new Listed[1];
    each(
        filters,
        glance -> {
          found[0] = glance.listed().orElseThrow();
          return false;
        });
    return Optional.ofNullable(found[0]);
  }

  /// Says that nothing in the journal is meant by the words of a command line.
  int nothing() {
    if (understood || !noted && catalogue.size() > 0) {
      house.note("Nothing in " + folder + " matches.");
    } else if (!noted) {
      house.note("There is no entry in " + folder + ".");
    } else {
      house.note("Nothing in " + folder + " could be read as an entry.");
    }
    return Exit.NOTHING;
  }

  private Progress progress(int steps) {
    return behind ? Progress.NONE : new Progress(house, steps);
  }

  private void look(Glance glance, Progress progress) {
    understood |= glance.listed().isPresent();
    left |= glance.listed().isEmpty();
    if (!glance.notes().isEmpty()) {
      progress.clear();
      glance.notes().forEach(note -> note(note.what()));
    }
  }

  private void note(String what) {
    noted = true;
    if (!behind) {
      house.note(what);
      house.world().err().flush(); // what was asked for comes after it, next to the prompt
    }
  }
}
