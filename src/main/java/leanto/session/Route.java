package leanto.session;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import leanto.entry.Answer;
import leanto.prompt.Option;
import leanto.prompt.Part;
import leanto.prompt.PromptSet;
import leanto.prompt.Question;
import leanto.prompt.Weight;

/// The questions of a sitting in the order in which they are asked, as far as the answers say.
///
/// It is worked out anew after each answer, so that going back and picking something else switches
/// a branch on or off and loses nothing (`design.md` 7, *Branches*).
final class Route {

  private final Sitting sitting;
  private final Set<String> shared;
  private final Map<String, Answer> given;
  private final List<Step> steps = new ArrayList<>();

  private Route(Sitting sitting, Map<String, Answer> given) {
    this.sitting = sitting;
    this.shared = sitting.shared();
    this.given = given;
  }

  /// Takes a sitting and the answers so far, by step key; gives the steps.
  static List<Step> of(Sitting sitting, Map<String, Answer> given) {
    Route route = new Route(sitting, given);
    for (PromptSet set : sitting.whole()) {
      note(set).ifPresent(words -> route.read(set, words, Part.ARRIVE));
      set.opening().ifPresent(words -> route.read(set, words, Part.ARRIVE));
      route.follow(set, set.questions());
      set.closing().ifPresent(words -> route.read(set, words, Part.CLOSE));
    }
    return List.copyOf(route.steps);
  }

  /// The content note of a set, where it is not told among the choices before a tender one.
  static Optional<String> note(PromptSet set) {
    return set.weight() == Weight.TENDER ? Optional.empty() : set.note();
  }

  private void read(PromptSet set, String words, Part part) {
    steps.add(new Step("", set, Frame.words(words, part)));
  }

  private void follow(PromptSet set, List<Question> questions) {
    for (Question question : questions) {
      if (question.asking().when().holds(id -> picked(key(set, id)), sitting.time())) {
        String key = key(set, question.id());
        steps.add(new Step(key, set, question));
        if (question instanceof Question.Choice choice) {
          Set<String> picked = picked(key);
          for (Option option : choice.options()) {
            if (picked.contains(option.id())) {
              follow(set, option.then());
            }
          }
        }
      }
    }
  }

  private String key(PromptSet set, String id) {
    return shared.contains(id) ? set.id() + "." + id : id;
  }

  private Set<String> picked(String key) {
    Set<String> ids = new HashSet<>();
    Picking.picks(Optional.ofNullable(given.get(key))).forEach(pick -> ids.add(pick.id()));
    return ids;
  }
}
