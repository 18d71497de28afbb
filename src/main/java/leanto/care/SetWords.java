package leanto.care;

import java.util.ArrayList;
import java.util.List;
import leanto.prompt.Option;
import leanto.prompt.PromptSet;
import leanto.prompt.Question;

/// What a person reads of a set.
final class SetWords {

  private SetWords() {}

  /// Everything, in order, follow-ups included.
  static List<String> all(PromptSet set) {
    List<String> all = new ArrayList<>();
    all.add(set.title());
    set.about().ifPresent(all::add);
    set.note().ifPresent(all::add);
    set.opening().ifPresent(all::add);
    everyQuestion(set).forEach(question -> all.addAll(screen(question)));
    set.closing().ifPresent(all::add);
    return all;
  }

  /// What stands on the screen of one question, and in its help.
  static List<String> screen(Question question) {
    List<String> words = new ArrayList<>();
    words.add(question.ask());
    question.asking().help().ifPresent(words::add);
    words.addAll(
        switch (question) {
          case Question.Choice choice -> choice.options().stream().map(Option::say).toList();
          case Question.Pair pair -> List.of(pair.first(), pair.second());
          case Question.Sort sort -> sort.piles();
          case Question.Read _, Question.Line _, Question.Text _ -> List.<String>of();
          case Question.Day _, Question.Amount _ -> List.<String>of();
        });
    return words;
  }

  /// Every question that could be asked, follow-ups behind what opens them.
  static List<Question> everyQuestion(PromptSet set) {
    List<Question> all = new ArrayList<>();
    collect(set.questions(), all);
    return all;
  }

  private static void collect(List<Question> questions, List<Question> all) {
    for (Question question : questions) {
      all.add(question);
      if (question instanceof Question.Choice choice) {
        choice.options().forEach(option -> collect(option.then(), all));
      }
    }
  }
}
