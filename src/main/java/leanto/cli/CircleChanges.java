package leanto.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import leanto.lookback.Circle;
import leanto.session.Reply;
import leanto.session.Turn;
import leanto.text.Visible;
import leanto.yaml.Refused;

/// Putting something into the circle, and taking something out. Each step can be left, and then
/// nothing has changed.
final class CircleChanges {

  private static final String NO_RING = "n";

  private final House house;
  private final Asker asker;

  /// Shows a turn and gives the reply to it.
  interface Asker {
    Reply ask(Turn turn) throws Refused, IOException;
  }

  CircleChanges(House house, Asker asker) {
    this.house = house;
    this.asker = asker;
  }

  /// Asks who or what, in which ring, and for a note; then it is kept.
  ///
  /// @return the reply with which the person left on the way; empty where it is done, or they had
  ///   nothing to add
  Optional<Reply> add() throws Stopped, Refused, IOException {
    Reply who = asker.ask(field(who(), "", Optional.empty()));
    if (!(who instanceof Reply.Typed(String typed))) {
      return Optional.of(who);
    }
    if (typed.isBlank()) {
      return Optional.empty();
    }
    Circle circle = house.circle().read();
    Reply where = asker.ask(where(circle));
    if (!(where instanceof Reply.Typed(String key))) {
      return Optional.of(where);
    }
    Optional<String> ring =
        key.equals(NO_RING)
            ? Optional.empty()
            : Optional.of(circle.rings().get(Integer.parseInt(key) - 1));
    return noted(Visible.stored(typed), ring);
  }

  // Where it cannot be kept, the words stay in the field.
  private Optional<Reply> noted(String name, Optional<String> ring)
      throws Stopped, Refused, IOException {
    Turn asked =
        field(
            List.of("Is there something to note beside it, in your own words?"),
            "",
            Optional.empty());
    while (true) {
      Reply reply = asker.ask(asked);
      if (!(reply instanceof Reply.Typed(String typed))) {
        return Optional.of(reply);
      }
      Optional<String> note = Optional.of(Visible.stored(typed)).filter(it -> !it.isBlank());
      Optional<String> trouble = keep(new Circle.Item(name, ring, note));
      if (trouble.isEmpty()) {
        return Optional.empty();
      }
      asked = field(List.of(name), typed, trouble);
    }
  }

  private Optional<String> keep(Circle.Item item) throws Stopped {
    try {
      prepare(house);
      house.circle().add(item);
      return Optional.empty();
    } catch (IOException | Refused trouble) {
      return Optional.of(said(house, trouble));
    }
  }

  /// What stood in the way, with the file as a person knows it.
  static String said(House house, Exception trouble) throws Stopped {
    try {
      Path file = house.circle().path();
      return trouble.getMessage().replace(file.toString(), house.folders().shown(file));
    } catch (IOException | Refused _) {
      return trouble.getMessage();
    }
  }

  /// Makes the journal folder where it is missing, as keeping an entry does.
  ///
  /// @throws IOException where it cannot be used
  static void prepare(House house) throws Stopped, Refused, IOException {
    house.journal().prepare(house.now());
    house.journal().make();
  }

  /// Asks which one, and once more before it is taken out.
  ///
  /// @return the reply with which the person left on the way; empty where it is done, or they went
  ///   back
  Optional<Reply> remove() throws Stopped, Refused, IOException {
    List<Circle.Item> items = house.circle().read().items();
    Reply which = asker.ask(which(items));
    if (!(which instanceof Reply.Typed(String key))) {
      return Optional.of(which);
    }
    if (key.equals("g")) {
      return Optional.empty();
    }
    int index = Integer.parseInt(key) - 1;
    Circle.Item item = items.get(index);
    Optional<String> trouble = Optional.empty();
    while (true) {
      Reply reply = asker.ask(gone(item, trouble));
      if (!(reply instanceof Reply.Typed(String word))) {
        return Optional.of(reply);
      }
      trouble = word.equals("x") ? takeOut(index, item) : Optional.empty();
      if (trouble.isEmpty()) {
        return Optional.empty();
      }
    }
  }

  private Optional<String> takeOut(int index, Circle.Item item) throws Stopped {
    try {
      house.circle().remove(index, item);
      return Optional.empty();
    } catch (IOException | Refused trouble) {
      return Optional.of(said(house, trouble));
    }
  }

  // Where it goes, and who could read it, before anything is typed (`care.md` R18).
  private List<String> who() throws Stopped, Refused, IOException {
    List<String> text = new ArrayList<>();
    text.add("Who or what? A name or a letter is enough.");
    text.add("");
    text.add("It would be kept in " + shown() + ".");
    text.add("Your login and an administrator of this computer can open it.");
    text.addAll(Journals.copies(house, house.journalFolder().path()));
    return text;
  }

  private static Turn where(Circle circle) {
    List<Turn.Choice> choices = new ArrayList<>();
    for (String ring : circle.rings()) {
      choices.add(new Turn.Choice(Integer.toString(choices.size() + 1), ring));
    }
    choices.add(new Turn.Choice(NO_RING, "in no ring"));
    return new Turn.Screen(
        CirclePage.TITLE, List.of("In which ring?"), choices, false, Optional.empty());
  }

  private static Turn which(List<Circle.Item> items) {
    List<Turn.Choice> choices = new ArrayList<>();
    for (Circle.Item item : items) {
      choices.add(new Turn.Choice(Integer.toString(choices.size() + 1), item.name()));
    }
    choices.add(new Turn.Choice("g", "go back"));
    return new Turn.Screen(
        CirclePage.TITLE, List.of("Which one?"), choices, false, Optional.empty());
  }

  private Turn gone(Circle.Item item, Optional<String> trouble)
      throws Stopped, Refused, IOException {
    List<String> text = new ArrayList<>();
    text.add("This would be taken out of " + shown() + ", and does not come back:");
    text.add("");
    text.add(item.name());
    item.note().ifPresent(text::add);
    return new Turn.Screen(
        CirclePage.TITLE,
        text,
        List.of(new Turn.Choice("x", "remove it"), new Turn.Choice("g", "go back")),
        false,
        trouble);
  }

  private String shown() throws Stopped, Refused, IOException {
    return house.folders().shown(house.circle().path());
  }

  private static Turn field(List<String> text, String before, Optional<String> note) {
    return new Turn.Field(CirclePage.TITLE, text, List.of(), false, before, note);
  }
}
