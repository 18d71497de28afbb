package leanto.session;

import java.util.ArrayList;
import java.util.List;
import leanto.prompt.Condition;
import leanto.prompt.Option;
import leanto.prompt.Part;
import leanto.prompt.PromptSet;
import leanto.prompt.Question;
import leanto.prompt.TimeOfDay;

/// Everything a sitting can ask, word for word, branches and follow-ups included (`care.md` R6).
public final class Preview {

  /// How many lines stand on one page: it fits 24 rows at 40 columns, where a line may take two.
  public static final int PAGE = 8;

  private final List<String> lines = new ArrayList<>();

  private Preview() {}

  /// Takes a sitting and gives its lines, indented by branch: arriving, the sets, the close.
  public static List<String> of(Sitting sitting) {
    Preview preview = new Preview();
    sitting.whole().forEach(preview::set);
    return List.copyOf(preview.lines);
  }

  /// The lines of one set.
  static List<String> of(PromptSet set) {
    Preview preview = new Preview();
    preview.set(set);
    return List.copyOf(preview.lines);
  }

  /// How long a set is: `About 10 minutes. 7 questions.`
  public static String size(PromptSet set) {
    long questions =
        set.questions().stream()
            .filter(question -> !(question instanceof Question.Read))
            .filter(question -> question.asking().part() != Part.ARRIVE)
            .count();
    String asked = questions == 1 ? "1 question." : questions + " questions.";
    return set.minutes().isPresent()
        ? "About " + set.minutes().getAsInt() + " minutes. " + asked
        : asked;
  }

  private void set(PromptSet set) {
    Route.note(set).ifPresent(words -> line("", words));
    set.opening().ifPresent(words -> line("", words));
    questions(set.questions(), "");
    set.closing().ifPresent(words -> line("", words));
  }

  private void questions(List<Question> questions, String indent) {
    for (Question question : questions) {
      line(indent, question.ask() + when(question.asking().when()));
      switch (question) {
        case Question.Choice choice -> options(choice, indent + "  ");
        case Question.Pair pair -> {
          line(indent + "  ", "- " + pair.first());
          line(indent + "  ", "- " + pair.second());
        }
        case Question.Sort sort -> sort.piles().forEach(pile -> line(indent + "  ", "- " + pile));
        case Question.Read _,
            Question.Line _,
            Question.Text _,
            Question.Day _,
            Question.Amount _ -> {}
      }
    }
  }

  private void options(Question.Choice choice, String indent) {
    for (Option option : choice.offered()) {
      line(indent, "- " + option.say());
      questions(option.then(), indent + "    ");
    }
  }

  // In words: ids are for scripts, which read the file.
  private static String when(Condition when) {
    List<String> parts = new ArrayList<>();
    if (!when.picks().isEmpty()) {
      parts.add("after some of the answers above");
    }
    if (!when.times().isEmpty()) {
      parts.add(
          "in the " + String.join(" or ", when.times().stream().map(TimeOfDay::word).toList()));
    }
    return parts.isEmpty() ? "" : "  (" + String.join(", ", parts) + ")";
  }

  private void line(String indent, String words) {
    lines.add(indent + words);
  }
}
