package leanto.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import leanto.library.Found;
import leanto.lookback.EveryQuestion;
import leanto.prompt.PromptSet;
import leanto.session.Doorstep;
import leanto.session.Reply;
import leanto.session.Turn;
import leanto.yaml.Refused;

/// One question through time, chosen on two pages: a set that was sat with, then one of its
/// questions.
///
/// @param house the house
/// @param seat where the person sits
/// @param gate what stands before a tender set
/// @param writes whether something can be removed
record LookThread(House house, Seat seat, Gate gate, boolean writes) {

  static final String TITLE = "One question";

  private static final String BACK = "g";

  /// Shows the pages.
  ///
  /// @param reading the journal
  /// @param sets as [#sets] gives them
  /// @return what ends every screen; nothing where the person goes back
  Optional<Reply> over(Reading reading, Map<String, String> sets)
      throws Stopped, Refused, IOException {
    Reply picked = pick(sets.values());
    Optional<String> set = picked(sets, picked);
    if (set.isEmpty()) {
      return end(picked);
    }
    if (gate.stands(List.of(set.get()))) {
      Reply reply = gate.ask(seat, List.of(set.get()), sets.get(set.get()), Optional.empty());
      if (!reply.equals(new Reply.Typed(Gate.SHOW))) {
        return end(reply);
      }
    }
    return questions(reading, new EveryQuestion(set.get()));
  }

  private Optional<Reply> questions(Reading reading, EveryQuestion every)
      throws Stopped, Refused, IOException {
    List<Kept> items = Kept.in(reading, Filters.none().ofSet(every.set()), every);
    Map<String, String> asks = new LinkedHashMap<>();
    items.forEach(it -> asks.put(every.idOf(it.item()), it.item().exchanges().getFirst().ask()));
    Reply picked = pick(asks.values());
    Optional<String> id = picked(asks, picked);
    if (id.isEmpty()) {
      return end(picked);
    }
    List<Kept> one = items.stream().filter(it -> every.idOf(it.item()).equals(id.get())).toList();
    LookPages.Manner manner = new LookPages.Manner(TITLE, writes, false, Optional.empty());
    return new LookPages(house, seat, gate, manner, one).show().end();
  }

  /// Gives the sets that were sat with, by id, the first one first, with the title that each has
  /// now, or its id where it is on no shelf.
  Map<String, String> sets(Reading reading) throws Stopped, Refused, IOException {
    Set<String> ids = new LinkedHashSet<>();
    reading.each(
        Filters.none(),
        glance -> {
          for (String id : glance.listed().orElseThrow().sets()) {
            ids.remove(id);
            ids.add(id);
          }
          return true;
        });
    Map<String, String> titles = new LinkedHashMap<>();
    for (String id : List.copyOf(ids).reversed()) {
      Optional<Found> found = house.shelf().find(id);
      Optional<PromptSet> shown =
          found.isEmpty() ? Optional.empty() : Sets.shown(house, found.get());
      titles.put(id, shown.map(PromptSet::title).orElse(id));
    }
    return titles;
  }

  private Reply pick(Collection<String> says) throws Refused, IOException {
    List<Turn.Choice> choices = new ArrayList<>();
    for (String say : says) {
      choices.add(new Turn.Choice(Integer.toString(choices.size() + 1), say));
    }
    choices.add(new Turn.Choice(BACK, "go back"));
    Turn.Screen screen = new Turn.Screen(TITLE, List.of(), choices, false, Optional.empty());
    return Doorstep.choose(seat.person(), screen, house.doors());
  }

  private static Optional<String> picked(Map<String, String> says, Reply reply) {
    return reply instanceof Reply.Typed(String key) && !key.equals(BACK)
        ? Optional.of(List.copyOf(says.keySet()).get(Integer.parseInt(key) - 1))
        : Optional.empty();
  }

  private static Optional<Reply> end(Reply reply) {
    return reply instanceof Reply.Typed ? Optional.empty() : Optional.of(reply);
  }
}
