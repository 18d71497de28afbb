package leanto.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import leanto.entry.Entry;
import leanto.prompt.Weight;

/// The keep screen: the path, then keep all, choose, keep nothing (`care.md` R18).
record KeepScreen() implements Stage {

  @Override
  public Turn turn(Session session) {
    boolean free = session.sitting().isFree();
    List<String> text = new ArrayList<>();
    text.add(free ? "This would be kept at" : "That is the last one. This would be kept at");
    text.addAll(where(session));
    List<Turn.Choice> choices = new ArrayList<>();
    choices.add(new Turn.Choice("k", free ? "keep" : "keep all"));
    if (!free) {
      choices.add(new Turn.Choice("c", "choose"));
    }
    choices.add(new Turn.Choice("n", "keep nothing"));
    if (isTender(session)) {
      choices.add(new Turn.Choice("d", "doors"));
    }
    if (session.place().first()) {
      choices.add(new Turn.Choice("f", "another folder"));
    }
    return new Turn.Screen(session.sitting().title(), text, choices, false, session.note());
  }

  // After every tender set, whatever was written (`care.md` 3.10).
  private static boolean isTender(Session session) {
    return session.sitting().sets().stream().anyMatch(set -> set.weight() == Weight.TENDER);
  }

  /// The path, who could read it, and before a first file how to remove it.
  static List<String> where(Session session) {
    Destination place = session.place();
    List<String> text = new ArrayList<>();
    text.add(place.path());
    if (session.leavesOut()) {
      text.add("What was marked is not in it.");
    }
    text.add("");
    text.add("Your login and an administrator of this computer can open it.");
    text.addAll(place.copies().apply(place.folder()));
    if (place.first()) {
      text.add("It is a plain file. Deleting it removes it, copies and backups aside.");
    }
    return text;
  }

  @Override
  public Session typed(Session session, String words) {
    return switch (words) {
      case "k" -> all(session);
      case "c" -> session.sitting().isFree() ? session : Choosing.from(session);
      case "n" -> nothing(session);
      case "d" ->
          isTender(session)
              ? session.under(new Aside.DoorsPage(session.sitting().doors(), Optional.empty()))
              : session;
      case "f" -> session.place().first() ? session.at(new Elsewhere(this)) : session;
      default -> session;
    };
  }

  @Override
  public Session back(Session session) {
    return session.at(new Asked(session.steps().size() - 1, 0));
  }

  static Session all(Session session) {
    return kept(session, session.entry());
  }

  static Session kept(Session session, Entry entry) {
    Optional<String> folder =
        session.place().first() ? Optional.of(session.place().folder()) : Optional.empty();
    return session.at(new Over(new Ending.Keep(entry, folder)));
  }

  static Session nothing(Session session) {
    return session.at(new Over(new Ending.KeepNothing()));
  }

  static Session some(Session session, Set<String> leftOut) {
    Entry all = session.entry();
    var kept = all.exchanges().stream().filter(said -> !leftOut.contains(said.id())).toList();
    return kept.isEmpty() ? nothing(session) : kept(session, all.with(kept));
  }
}
