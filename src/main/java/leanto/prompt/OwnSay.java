package leanto.prompt;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a person has a say in, over every set: their own words for doing things alone, and topics
/// that they are not to be asked about (`essay-map.md` E04, E32).
///
/// @param word their own words for it, in place of [#DEFAULT_WORD] in anything that a set says
/// @param leaveOut topics; what names one of them is never shown
public record OwnSay(Optional<String> word, List<String> leaveOut) {

  /// What the sets that ship call it.
  public static final String DEFAULT_WORD = "doing things alone";

  /// Nothing was said.
  public static final OwnSay NONE = new OwnSay(Optional.empty(), List.of());

  private static final Pattern WORD =
      Pattern.compile("\\b" + DEFAULT_WORD + "\\b", Pattern.CASE_INSENSITIVE);

  public OwnSay {
    leaveOut = List.copyOf(leaveOut);
  }

  /// Whether nothing was said.
  public boolean isNothing() {
    return word.isEmpty() && leaveOut.isEmpty();
  }

  /// Takes a set and gives it as this person is to see it; nothing where all of it is left out.
  public Optional<PromptSet> over(PromptSet set) {
    if (isNothing()) {
      return Optional.of(set);
    }
    List<String> named = new ArrayList<>(set.tags());
    named.add(set.title());
    named.add(set.id().replace('-', ' '));
    set.about().ifPresent(named::add);
    // What a set touches on stands in its note.
    set.note().ifPresent(named::add);
    List<Question> questions = Askable.of(questions(set.questions()));
    if (touchesAny(named) || questions.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new PromptSet(
            set.id(),
            reworded(set.title()),
            set.about().map(this::reworded),
            set.minutes(),
            set.weight(),
            set.note().map(this::reworded),
            set.lighter(),
            set.language(),
            shown(set.opening()),
            shown(set.closing()),
            set.tags(),
            questions));
  }

  private Optional<String> shown(Optional<String> words) {
    return words.filter(it -> !touchesAny(List.of(it))).map(this::reworded);
  }

  /// Takes words of a set and gives them with the person's own in their place; a capital stays one.
  public String reworded(String words) {
    return word.map(own -> WORD.matcher(words).replaceAll(found -> cased(found.group(), own)))
        .orElse(words);
  }

  private static String cased(String found, String own) {
    String first = own.substring(0, 1);
    boolean capital = Character.isUpperCase(found.charAt(0));
    return Matcher.quoteReplacement(
        capital ? first.toUpperCase(Locale.ROOT) + own.substring(1) : own);
  }

  private List<Question> questions(List<Question> questions) {
    List<Question> kept = new ArrayList<>();
    for (Question question : questions) {
      question(question).ifPresent(kept::add);
    }
    return kept;
  }

  private Optional<Question> question(Question question) {
    Asking asking = question.asking();
    List<String> words = new ArrayList<>(asking.tags());
    words.add(asking.ask());
    asking.help().ifPresent(words::add);
    if (question instanceof Question.Pair pair) {
      words.addAll(List.of(pair.first(), pair.second()));
    }
    if (question instanceof Question.Sort sort) {
      words.addAll(sort.piles());
    }
    return touchesAny(words) ? Optional.empty() : reworded(question, asking(asking));
  }

  private Asking asking(Asking asking) {
    return new Asking(
        asking.id(),
        reworded(asking.ask()),
        asking.part(),
        asking.tags(),
        asking.help().map(this::reworded),
        asking.when());
  }

  private Optional<Question> reworded(Question question, Asking asking) {
    UnaryOperator<String> own = this::reworded;
    return switch (question) {
      case Question.Read _ -> Optional.of(new Question.Read(asking));
      case Question.Line _ -> Optional.of(new Question.Line(asking));
      case Question.Text _ -> Optional.of(new Question.Text(asking));
      case Question.Day _ -> Optional.of(new Question.Day(asking));
      case Question.Amount amount ->
          Optional.of(new Question.Amount(asking, amount.min(), amount.max(), amount.unit()));
      case Question.Pair pair ->
          Optional.of(new Question.Pair(asking, own.apply(pair.first()), own.apply(pair.second())));
      case Question.Sort sort ->
          Optional.of(new Question.Sort(asking, sort.piles().stream().map(own).toList()));
      case Question.One one ->
          options(one).map(options -> new Question.One(asking, options, one.standing()));
      case Question.Any any ->
          options(any).map(options -> new Question.Any(asking, options, any.standing()));
    };
  }

  // Nothing where there were options and all of them are left out.
  private Optional<List<Option>> options(Question.Choice choice) {
    List<Option> kept = new ArrayList<>();
    for (Option option : choice.options()) {
      if (!touchesAny(List.of(option.say()))) {
        kept.add(new Option(option.id(), reworded(option.say()), questions(option.then())));
      }
    }
    boolean gone = kept.isEmpty() && !choice.options().isEmpty();
    return gone ? Optional.empty() : Optional.of(kept);
  }

  private boolean touchesAny(List<String> words) {
    return leaveOut.stream().map(Topic::of).anyMatch(it -> words.stream().anyMatch(it::isNamedIn));
  }
}
