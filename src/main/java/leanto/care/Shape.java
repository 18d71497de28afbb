package leanto.care;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import leanto.prompt.Part;
import leanto.prompt.PromptSet;
import leanto.prompt.Question;
import leanto.prompt.Weight;

/// The shape of a set: it arrives, explores, comes to what is steady, and closes; it is short, and
/// asks for no number (`care.md` 3.2, 3.5, 3.6, R11, R15). Arriving and closing are added by the
/// program where a set has none.
public final class Shape {

  private static final int MOST_QUESTIONS = 7;
  private static final int MOST_NOTE_WORDS = 25;
  private static final int MOST_SENTENCE_WORDS = 20;
  private static final double HIGHEST_GRADE = 6.0;
  private static final int ENOUGH_WORDS = 100;
  private static final Map<Weight, Integer> MOST_MINUTES =
      Map.of(Weight.LIGHT, 7, Weight.MEDIUM, 10, Weight.TENDER, 12);

  private final PromptSet set;
  private final List<Remark> remarks = new ArrayList<>();

  private Shape(PromptSet set) {
    this.set = set;
  }

  /// Takes a set and gives what could be otherwise; nothing for a set in shape.
  public static List<Remark> of(PromptSet set) {
    Shape shape = new Shape(set);
    shape.size();
    shape.end();
    shape.weight();
    SetWords.everyQuestion(set).forEach(shape::question);
    shape.reading();
    return List.copyOf(shape.remarks);
  }

  private void size() {
    long asked = set.questions().stream().filter(Shape::isAnswered).count();
    if (asked > MOST_QUESTIONS) {
      add(
          "size",
          "There are " + asked + " questions.",
          MOST_QUESTIONS + " or fewer leave room to stop.");
    }
    int most = MOST_MINUTES.get(set.weight());
    if (set.minutes().orElse(0) > most) {
      add(
          "minutes",
          "It takes more than " + most + " minutes.",
          "Two sets, or fewer questions, leave room to stop.");
    }
  }

  private static boolean isAnswered(Question question) {
    Part part = question.asking().part();
    boolean within = part == Part.EXPLORE || part == Part.RESOURCE;
    return within && !(question instanceof Question.Read);
  }

  private void end() {
    List<Question> answered = set.questions().stream().filter(Shape::isAnswered).toList();
    boolean open = answered.isEmpty() || answered.getLast().asking().part() != Part.RESOURCE;
    if (open) {
      add(
          "end",
          "It ends on what it explores.",
          "A last question with \"part: resource\" leads back to something steady.");
    }
  }

  private void weight() {
    if (set.weight() == Weight.LIGHT) {
      return;
    }
    if (set.lighter().isEmpty()) {
      add(
          "lighter",
          "Nothing lighter stands beside it.",
          "\"lighter:\" names a set for a day when this one is too much.");
    }
    if (set.weight() == Weight.TENDER) {
      tender();
    }
  }

  private void tender() {
    if (set.note().isEmpty()) {
      add("note", "A tender set has no note.", "\"note:\" says in plain words what it touches.");
    } else if (ReadingLevel.words(set.note().get()).size() > MOST_NOTE_WORDS) {
      add("note", "The note is long.", MOST_NOTE_WORDS + " words say what it touches.");
    }
    long resources =
        set.questions().stream().filter(it -> it.asking().part() == Part.RESOURCE).count();
    if (resources < 2) {
      add(
          "resource",
          "A tender set comes back to less than two steady things.",
          "Two questions with \"part: resource\" lead back from it.");
    }
  }

  private void question(Question question) {
    String id = "\"" + question.id() + "\" ";
    if (question instanceof Question.Amount) {
      add(
          "number",
          id + "asks for a number, and a number can be taken for a mark.",
          "Words leave more room.");
    }
    if (question instanceof Question.Choice choice && !choice.standing()) {
      add(
          "standing",
          id + "has no way past its list.",
          "Without \"standing: false\" there are: my own words, none of these, not today.");
    }
    List<String> tags = question.asking().tags();
    if (tags.contains("cost") && !(question instanceof Question.Pair && tags.contains("gave"))) {
      add(
          "cost",
          id + "asks what it cost, and not what it gave.",
          "A pair holds both, with the tags gave and cost.");
    }
  }

  // The formulas are made for English.
  private void reading() {
    if (!set.language().map(it -> it.toLowerCase(Locale.ROOT)).orElse("en").startsWith("en")) {
      return;
    }
    ReadingLevel level = ReadingLevel.of(SetWords.all(set));
    if (level.words() >= ENOUGH_WORDS && level.grade() > HIGHEST_GRADE) {
      add(
          "reading",
          "It reads at school grade %.1f.".formatted(level.grade()),
          "Shorter words and sentences help late at night.");
    }
    if (level.longestWords() > MOST_SENTENCE_WORDS) {
      add(
          "sentence",
          "A sentence has " + level.longestWords() + " words: \"" + level.longest() + "\"",
          "Two sentences in its place help late at night.");
    }
  }

  private void add(String rule, String what, String next) {
    remarks.add(new Remark(Remark.Level.ERROR, rule, what, next));
  }
}
