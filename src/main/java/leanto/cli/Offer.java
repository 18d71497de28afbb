package leanto.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import leanto.library.Found;
import leanto.prompt.PromptSet;
import leanto.session.Preview;
import leanto.yaml.Refused;

/// The sets in the menu: by weight and then by title, or those that a person has settled, in their
/// order.
///
/// @param sets the sets, as this person is to see them
/// @param notes what is to be said of the others, a line each
record Offer(List<PromptSet> sets, List<String> notes) {

  static Offer of(House house) throws Stopped, Refused, IOException {
    List<PromptSet> sets = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    for (Found found : house.shelf().all()) {
      try {
        house.ownSay().over(found.read()).ifPresent(sets::add);
      } catch (Refused _) {
        notes.add("A set is left out, which cannot be read: leanto sets.");
      }
    }
    sets.sort(Comparator.comparing(PromptSet::weight).thenComparing(PromptSet::title));
    Optional<List<String>> menu = house.settings().menu();
    List<PromptSet> shown = menu.isPresent() ? settled(sets, menu.get(), notes) : sets;
    return new Offer(shown, notes.stream().distinct().toList());
  }

  private static List<PromptSet> settled(
      List<PromptSet> sets, List<String> ids, List<String> notes) {
    List<PromptSet> some = new ArrayList<>();
    for (String id : ids) {
      Optional<PromptSet> named = sets.stream().filter(set -> set.id().equals(id)).findFirst();
      named.ifPresentOrElse(
          some::add,
          () -> notes.add("The settings name " + id + " for the menu. No such set is shown."));
    }
    return some;
  }

  /// What each is, for a person who only wants to read.
  List<String> titles() {
    List<String> lines = new ArrayList<>();
    for (PromptSet set : sets) {
      lines.add(set.title() + ". " + Preview.size(set));
      set.about().ifPresent(lines::add);
    }
    return lines;
  }
}
