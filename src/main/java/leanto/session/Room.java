package leanto.session;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import leanto.prompt.Part;
import leanto.prompt.PromptSet;
import leanto.prompt.Question;
import leanto.prompt.Weight;

/// A set for the room that there is today: fewer of its questions, in their order. It arrives and
/// closes all the same, and what comes last leads back to something steady, as in the whole set.
public final class Room {

  private Room() {}

  /// Takes a set and how many of its questions there is room for, at least one; gives the shorter
  /// set.
  public static PromptSet of(PromptSet set, int room) {
    Set<Question> chosen = chosen(set, room);
    List<Question> kept = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Question question : set.questions()) {
      boolean has = chosen.contains(question) || !isAsked(question);
      if (has && ids.containsAll(question.asking().when().picks().keySet())) {
        kept.add(question);
        ids.add(question.id());
      }
    }
    return set.with(kept, minutes(set, kept));
  }

  // The share that is left of an honest upper guess.
  private static OptionalInt minutes(PromptSet set, List<Question> kept) {
    long all = set.questions().stream().filter(Room::isAsked).count();
    long left = kept.stream().filter(Room::isAsked).count();
    return set.minutes().isEmpty() || all == 0
        ? set.minutes()
        : OptionalInt.of((int) Math.max(1, Math.ceilDiv(set.minutes().getAsInt() * left, all)));
  }

  // With room for two or more, the last of them is what the set comes back to. A tender set has
  // that
  // one even where there is room for one alone: it never ends on what it explores (`care.md` 3.5).
  private static Set<Question> chosen(PromptSet set, int room) {
    List<Question> asked = set.questions().stream().filter(Room::isAsked).toList();
    Optional<Question> last =
        asked.stream().filter(it -> it.asking().part() == Part.RESOURCE).reduce((_, it) -> it);
    Set<Question> chosen = new HashSet<>();
    if (room > 1 || set.weight() == Weight.TENDER) {
      last.ifPresent(chosen::add);
    }
    Set<String> ids = new HashSet<>();
    for (Question question : asked) {
      boolean follows = ids.containsAll(question.asking().when().picks().keySet());
      if (chosen.size() < room && follows) {
        chosen.add(question);
        ids.add(question.id());
      }
    }
    return chosen;
  }

  private static boolean isAsked(Question question) {
    Part part = question.asking().part();
    return !(question instanceof Question.Read) && part != Part.ARRIVE && part != Part.CLOSE;
  }
}
