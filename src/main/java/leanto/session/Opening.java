package leanto.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import leanto.prompt.PromptSet;
import leanto.prompt.Weight;

/// The four choices before a tender set (`care.md` R5): begin, see the questions, something
/// lighter, not now.
///
/// @param index which set of the sitting
record Opening(int index) implements Stage {

  /// Takes a sitting and the first set to look at; gives the choices before the next tender one, or
  /// the first question.
  static Stage before(Sitting sitting, int from) {
    for (int i = from; i < sitting.sets().size(); i++) {
      if (sitting.sets().get(i).weight() == Weight.TENDER) {
        return new Opening(i);
      }
    }
    return new Asked(0, 0);
  }

  @Override
  public Turn turn(Session session) {
    PromptSet set = set(session);
    List<String> text = new ArrayList<>();
    text.add(Preview.size(set));
    set.note().ifPresent(text::add);
    text.add("Stop at any time. Some people do one of these and then something ordinary.");
    List<Turn.Choice> choices = new ArrayList<>();
    choices.add(new Turn.Choice("b", "begin"));
    choices.add(new Turn.Choice("s", "see the questions"));
    lighter(session)
        .ifPresent(it -> choices.add(new Turn.Choice("l", "something lighter: " + it.title())));
    choices.add(new Turn.Choice("n", "not now"));
    return new Turn.Screen(set.title(), text, choices, false, session.note());
  }

  @Override
  public Session typed(Session session, String words) {
    return switch (words) {
      case "b" -> session.at(before(session.sitting(), index + 1));
      case "s" -> session.at(new Looking(index, 0));
      case "l" ->
          lighter(session)
              .map(it -> session.at(new Over(new Ending.Lighter(it.id()))))
              .orElse(session);
      case "n" -> stop(session);
      default -> session.noting(Optional.empty());
    };
  }

  @Override
  public Session stop(Session session) {
    return session.at(new Over(new Ending.NotNow()));
  }

  private Optional<Lighter> lighter(Session session) {
    return Optional.ofNullable(session.sitting().lighter().get(set(session).id()));
  }

  private PromptSet set(Session session) {
    return session.sitting().sets().get(index);
  }
}
