package leanto.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import leanto.files.Folder;
import leanto.session.Doorstep;
import leanto.session.Reply;
import leanto.session.Turn;
import leanto.yaml.Refused;

/// Things that were kept, each on a page of its own (`care.md` 5.2). On it stand the words and what
/// can be done with them; nothing of when, how many, or what else.
final class LookPages {

  private static final String ON = "m";
  private static final String UP = "p";
  private static final String NOTE = "n";
  private static final String REMOVE = "x";
  private static final String CLOSE = "q";

  private final House house;
  private final Seat seat;
  private final Manner manner;
  private final Gate gate;
  private final List<Kept> items;
  private int at;
  private Optional<String> note = Optional.empty();

  /// How pages are shown.
  ///
  /// @param title what is looked back by
  /// @param writes whether something can be removed from them; not in private mode
  /// @param dates whether each says its day
  /// @param mark what is taken off an item by picking it up again; none where nothing is set down
  record Manner(String title, boolean writes, boolean dates, Optional<String> mark) {}

  /// How they were left.
  ///
  /// @param end what ends every screen (stop, leave, the end of the input); nothing where the pages
  ///   were closed or are at their end
  /// @param note what was to be said on the next page, where there is none
  record Left(Optional<Reply> end, Optional<String> note) {}

  private interface Change {
    void run() throws Stopped, Refused, IOException;
  }

  LookPages(House house, Seat seat, Gate gate, Manner manner, List<Kept> items) {
    this.house = house;
    this.seat = seat;
    this.gate = gate;
    this.manner = manner;
    this.items = new ArrayList<>(items);
  }

  /// Shows them.
  Left show() throws Stopped, Refused, IOException {
    while (at < items.size()) {
      Kept one = items.get(at);
      List<String> sets = one.entry().sets();
      boolean closed = gate.stands(sets);
      Reply reply =
          closed
              ? gate.ask(seat, sets, one.entry().title(), note)
              : Doorstep.leaf(seat.person(), page(one), house.doors());
      note = Optional.empty();
      Optional<Reply> end = closed ? opened(sets, reply) : turned(one, reply);
      if (end.isPresent()) {
        return new Left(end, note);
      }
    }
    return new Left(Optional.empty(), note);
  }

  private Turn.Screen page(Kept one) throws Refused, IOException {
    List<String> text = new ArrayList<>();
    if (manner.dates()) {
      text.add(house.day(one.entry().date()).toString());
    }
    text.add(one.item().text());
    List<Turn.Choice> choices = new ArrayList<>();
    if (at + 1 < items.size()) {
      choices.add(new Turn.Choice(ON, "more"));
    }
    if (manner.writes() && manner.mark().isPresent()) {
      choices.add(new Turn.Choice(UP, "pick up again"));
    }
    if (manner.writes()) {
      choices.add(new Turn.Choice(NOTE, "note from today"));
      choices.add(new Turn.Choice(REMOVE, "remove this"));
    }
    choices.add(new Turn.Choice(CLOSE, "close"));
    return new Turn.Screen(manner.title(), text, choices, true, note);
  }

  private Optional<Reply> opened(List<String> sets, Reply reply) {
    if (!(reply instanceof Reply.Typed(String key))) {
      return Optional.of(reply);
    }
    if (!key.equals(Gate.SHOW)) {
      items.removeIf(other -> other.entry().sets().equals(sets));
    }
    return Optional.empty();
  }

  private Optional<Reply> turned(Kept one, Reply reply) throws Stopped, Refused, IOException {
    switch (reply) {
      case Reply.Typed(String key) when key.equals(CLOSE) -> at = items.size();
      case Reply.Typed(String key) when key.equals(NOTE) -> {
        Path file = one.entry().path();
        return noted(new LookNote(house, seat, file, Folder.of(file)).write());
      }
      case Reply.Typed(String key) when key.equals(REMOVE) -> {
        return remove(one);
      }
      case Reply.Typed(String key) when key.equals(UP) ->
          change(
              one.entry().path(),
              "It is picked up again. The words stay in their entry.",
              () ->
                  house
                      .journal()
                      .unmark(
                          one.entry().path(),
                          one.item().exchanges().getFirst(),
                          manner.mark().orElseThrow()));
      case Reply.Typed _ -> at++;
      case Reply.Pressed(Reply.Key key, String _) when key == Reply.Key.BACK ->
          at = Math.max(0, at - 1);
      case Reply.Pressed _, Reply.Gave _ -> {
        return Optional.of(reply);
      }
    }
    return Optional.empty();
  }

  // Going back from the field leads to the page.
  private Optional<Reply> noted(Reply reply) {
    if (reply instanceof Reply.Typed(String words)) {
      note = words.isEmpty() ? Optional.empty() : Optional.of(LookNote.KEPT);
      return Optional.empty();
    }
    return reply instanceof Reply.Pressed(Reply.Key key, String _) && key == Reply.Key.BACK
        ? Optional.empty()
        : Optional.of(reply);
  }

  private Optional<Reply> remove(Kept one) throws Stopped, Refused, IOException {
    Reply said = Removing.ask(house, seat, one);
    if (!(said instanceof Reply.Typed(String key))) {
      return Optional.of(said);
    }
    if (key.equals(Removing.REMOVE)) {
      change(
          one.entry().path(),
          "It is gone.",
          () -> house.journal().remove(one.entry().path(), one.item().exchanges()));
    }
    return Optional.empty();
  }

  // What is done goes from the pages; what could not be done is said, and stays.
  private void change(Path file, String done, Change change) throws Stopped, Refused {
    try {
      change.run();
      note = Optional.of(done);
      items.remove(at);
      at = Math.max(0, Math.min(at, items.size() - 1));
    } catch (IOException stopped) {
      note =
          Optional.of(stopped.getMessage().replace(file.toString(), house.folders().shown(file)));
    }
  }
}
