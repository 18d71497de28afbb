package leanto.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import leanto.entry.Answer;
import leanto.entry.Answer.Pick;
import leanto.prompt.Question;
import leanto.prompt.Standing;

/// Reads picks from a list: by number, by id, by words; anything else is the person's own words.
final class Picking {

  private Picking() {}

  /// Takes a question with a list, its answer so far, and what was typed; gives what it means.
  static Heard of(Question.Choice choice, Optional<Answer> sofar, String words) {
    if (words.isBlank()) {
      return Heard.nothing();
    }
    List<Pickable> lines = Pickable.of(choice);
    List<Pickable> picked = picked(lines, words);
    if (picked.isEmpty()) {
      return otherWords(choice, lines, words);
    }
    if (choice instanceof Question.One && picked.size() > 1) {
      return Heard.unclear(words, "One of them, by its number or its words.");
    }
    if (picked.size() > 1 && (has(picked, Standing.NONE) || has(picked, Standing.NOT_TODAY))) {
      return Heard.unclear(
          words,
          "\"" + Standing.NONE.say() + "\" and \"" + Standing.NOT_TODAY.say() + "\" stand alone.");
    }
    if (has(picked, Standing.NOT_TODAY)) {
      return Heard.nothing();
    }
    boolean own = picked.removeIf(line -> line.id().equals(Standing.OWN.id()));
    List<Pick> picks = new ArrayList<>();
    picked.forEach(line -> picks.add(new Pick(line.id(), line.say())));
    if (!own) {
      return new Heard.As(answer(choice, picks));
    }
    // Own words that were typed before stay in their field.
    own(sofar).ifPresent(picks::add);
    return new Heard.OwnWordsNext(answer(choice, picks));
  }

  private static boolean has(List<Pickable> picked, Standing standing) {
    return picked.stream().anyMatch(line -> line.id().equals(standing.id()));
  }

  /// Takes the picks so far and own words; gives the answer with both.
  static Optional<Answer> withOwn(Question.Choice choice, Optional<Answer> sofar, String words) {
    List<Pick> picks = new ArrayList<>(picks(sofar));
    picks.removeIf(pick -> pick.id().equals(Standing.OWN.id()));
    if (!words.isEmpty()) {
      picks.add(new Pick(Standing.OWN.id(), words.replace('\n', ' ')));
    }
    return answer(choice, picks);
  }

  /// The picks of an answer; none where there is no such answer.
  static List<Pick> picks(Optional<Answer> answer) {
    return answer.map(answered -> picks(answered)).orElse(List.of());
  }

  private static List<Pick> picks(Answer answer) {
    return switch (answer) {
      case Answer.One one -> List.of(one.pick());
      case Answer.Any any -> any.picks();
      case Answer.Words _, Answer.Sides _, Answer.Piles _, Answer.Day _, Answer.Amount _ ->
          List.of();
    };
  }

  /// The person's own words among the picks.
  static Optional<Pick> own(Optional<Answer> answer) {
    return picks(answer).stream().filter(pick -> pick.id().equals(Standing.OWN.id())).findFirst();
  }

  private static Optional<Answer> answer(Question.Choice choice, List<Pick> picks) {
    if (picks.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        choice instanceof Question.One ? new Answer.One(picks.getLast()) : new Answer.Any(picks));
  }

  private static Heard otherWords(Question.Choice choice, List<Pickable> lines, String words) {
    String word = words.strip();
    boolean number = word.chars().allMatch(c -> c >= '0' && c <= '9' || c == ' ' || c == ',');
    if (number || !choice.standing()) {
      return Heard.unclear(words, "The numbers here go from 1 to " + lines.size() + ".");
    }
    return new Heard.As(
        answer(choice, List.of(new Pick(Standing.OWN.id(), words.replace('\n', ' ')))));
  }

  // Either one thing as a whole, or several divided by commas, or several numbers divided by
  // spaces.
  // Where any part is not in the list the whole is not a pick: a sentence with a comma stays whole.
  private static List<Pickable> picked(List<Pickable> lines, String words) {
    Optional<Pickable> whole = Pickable.named(lines, words);
    if (whole.isPresent()) {
      return new ArrayList<>(List.of(whole.get()));
    }
    List<Pickable> picked = new ArrayList<>();
    for (String word : words.strip().split(words.indexOf(',') >= 0 ? "\\s*,\\s*" : "\\s+")) {
      Optional<Pickable> line = Pickable.named(lines, word);
      if (line.isEmpty()) {
        return new ArrayList<>();
      }
      if (!picked.contains(line.get())) {
        picked.add(line.get());
      }
    }
    picked.sort(Comparator.comparingInt(Pickable::number));
    return picked;
  }
}
