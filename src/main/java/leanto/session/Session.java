package leanto.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import leanto.entry.Answer;
import leanto.entry.Entry;
import leanto.entry.Exchange;
import leanto.prompt.Asking;

/// A sitting at one moment: what was said, and which screen stands there. It never changes; each
/// reply gives another. Text that a person types never decides what is shown next (`care.md` R8).
///
/// @param sitting what is sat with
/// @param place where it would be kept
/// @param given the answers, by step key; some may lie on a branch that is switched off by now
/// @param half words that stand in a field and were not sent, by [Asked#field]
/// @param marked the step keys of the questions whose answers are not to be kept
/// @param apart exchanges of a sitting that was cut off, whose questions are not asked any more
/// @param stage the screen
/// @param aside the pause or the help over it, if one is open
/// @param note a flat line for the next screen
public record Session(
    Sitting sitting,
    Destination place,
    Map<String, Answer> given,
    Map<String, String> half,
    Set<String> marked,
    List<Exchange> apart,
    Stage stage,
    Optional<Aside> aside,
    Optional<String> note) {

  // Marks a question at whose help the names of the circle stand.
  private static final String CIRCLE = "circle";

  public Session {
    given = Map.copyOf(given);
    half = Map.copyOf(half);
    marked = Set.copyOf(marked);
    apart = List.copyOf(apart);
  }

  /// Begins a sitting: with the choices before a tender set where there is one, else with arriving.
  public static Session begin(Sitting sitting, Destination place) {
    return new Session(
            sitting,
            place,
            Map.of(),
            Map.of(),
            Set.of(),
            List.of(),
            new Asked(0, 0),
            Optional.empty(),
            Optional.empty())
        .at(Opening.before(sitting, 0));
  }

  /// Goes on with a sitting that was cut off: after the last answer, or at the one that was half
  /// typed. What was said to a question that is not asked like that any more stays as it was said.
  ///
  /// @param said what a draft holds, in order
  /// @param half the step key of the answer that was half typed
  public static Session resume(
      Sitting sitting, Destination place, List<Exchange> said, Optional<String> half) {
    Resuming resuming = Resuming.of(sitting, said);
    Session session = begin(sitting, place).with(resuming.given(), Map.of());
    session = session.with(resuming.apart());
    List<Step> steps = session.steps();
    int next = 0;
    for (int i = 0; i < steps.size(); i++) {
      String key = steps.get(i).key();
      if (resuming.given().containsKey(key)) {
        if (half.filter(key::equals).isPresent()) {
          return session.at(new Asked(i, 0));
        }
        next = i + 1;
      }
    }
    return session.at(Asked.orClose(session, next));
  }

  /// What is shown now.
  public Turn turn() {
    return aside.map(Aside::turn).orElseGet(() -> stage.turn(this));
  }

  /// How it ended, once it has.
  public Optional<Ending> ending() {
    return stage instanceof Over(Ending ending) ? Optional.of(ending) : Optional.empty();
  }

  /// Takes what the person did and gives the sitting after it.
  public Session after(Reply reply) {
    Session quiet = noting(Optional.empty());
    if (aside.isPresent()) {
      return quiet.after(aside.get().after(reply));
    }
    return switch (reply) {
      case Reply.Typed(String words) -> stage.typed(quiet, words);
      case Reply.Pressed(Reply.Key key, String words) -> quiet.holding(words).pressed(key);
      case Reply.Gave(Answer answer) ->
          stage instanceof Asked asked ? asked.answered(quiet, Optional.of(answer)) : quiet;
    };
  }

  /// KeepScreen met with trouble: asks what to do about it.
  ///
  /// @param reason what happened and where, as one sentence
  public Session couldNotKeep(String reason) {
    return stage instanceof Over(Ending.Keep(Entry entry, Optional<String> folder))
        ? at(new Trouble(entry, folder, reason))
        : this;
  }

  /// It cannot go on: ends it with the words to be shown.
  ///
  /// @param reason what happened, as one sentence
  public Session brokenOff(String reason) {
    return at(new Over(new Ending.NotKept(entry(), reason)));
  }

  /// What would be kept: everything said on the way as it stands, half-typed words included.
  public Entry entry() {
    return new Entry(
        sitting.began(), sitting.title(), sitting.ids(), sitting.tags(), Said.exchanges(this));
  }

  /// Takes the words that stand in the field and gives the exchange they would make, if they would.
  public Optional<Exchange> halfTyped(String words) {
    return stage instanceof Asked asked ? Said.half(this, asked, words) : Optional.empty();
  }

  private Session after(Aside.Next next) {
    return switch (next) {
      case Aside.Stay(Aside other) -> with(Optional.of(other));
      case Aside.Return _ -> with(Optional.<Aside>empty());
      case Aside.Press(Reply.Key key) -> with(Optional.<Aside>empty()).pressed(key);
      case Aside.Helped _ -> with(Optional.of(new Aside.Help(help())));
      case Aside.Mark _ -> stage.marked(with(Optional.<Aside>empty()));
    };
  }

  private Session pressed(Reply.Key key) {
    return switch (key) {
      case LEAVE -> at(new Over(new Ending.Left()));
      case END -> stage.inputEnded(this);
      case PAUSE -> with(Optional.of(new Aside.Pause(sitting.doors(), stage.mark(this))));
      case HELP -> with(Optional.of(new Aside.Help(help())));
      case BACK -> stage.back(this);
      case STOP -> stage.stop(this);
    };
  }

  // Names of the person's circle are read and shown here and nowhere else (`care.md` R14).
  private Optional<String> help() {
    if (!(stage instanceof Asked asked)) {
      return Optional.empty();
    }
    Asking asking = asked.step(this).question().asking();
    List<String> names =
        asking.tags().contains(CIRCLE) ? sitting.circle().get() : List.<String>of();
    List<String> lines = new ArrayList<>(asking.help().stream().toList());
    if (!names.isEmpty()) {
      lines.add("In your circle: " + String.join(" · ", names));
    }
    return lines.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", lines));
  }

  // Words in a field stay there when the person turns to something else.
  private Session holding(String words) {
    return stage instanceof Asked asked ? with(given, asked.holding(this, words)) : this;
  }

  /// Opens something over this screen.
  Session under(Aside over) {
    return with(Optional.of(over));
  }

  List<Spoken> spoken() {
    return Said.spoken(this);
  }

  // Whether an answer to it may be kept (`care.md` R18).
  boolean keeps(Step step) {
    return step.kept() && !marked.contains(step.key());
  }

  // Whether something was said that is marked as not to be kept.
  boolean leavesOut() {
    return steps().stream()
        .anyMatch(step -> marked.contains(step.key()) && Said.answer(this, step).isPresent());
  }

  List<Step> steps() {
    return Route.of(sitting, given);
  }

  Session at(Stage other) {
    return new Session(sitting, place, given, half, marked, apart, other, aside, note);
  }

  Session at(Destination other) {
    return new Session(sitting, other, given, half, marked, apart, stage, aside, note);
  }

  Session noting(Optional<String> other) {
    return new Session(sitting, place, given, half, marked, apart, stage, aside, other);
  }

  Session with(Map<String, Answer> others, Map<String, String> halves) {
    return new Session(sitting, place, others, halves, marked, apart, stage, aside, note);
  }

  Session marking(Set<String> keys) {
    return new Session(sitting, place, given, half, keys, apart, stage, aside, note);
  }

  private Session with(List<Exchange> others) {
    return new Session(sitting, place, given, half, marked, others, stage, aside, note);
  }

  private Session with(Optional<Aside> other) {
    return new Session(sitting, place, given, half, marked, apart, stage, other, note);
  }
}
