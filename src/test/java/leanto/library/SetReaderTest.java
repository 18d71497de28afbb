package leanto.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import leanto.prompt.Asking;
import leanto.prompt.Condition;
import leanto.prompt.Option;
import leanto.prompt.Part;
import leanto.prompt.PromptSet;
import leanto.prompt.Question;
import leanto.prompt.TimeOfDay;
import leanto.prompt.Weight;
import org.junit.jupiter.api.Test;

class SetReaderTest {

  @Test
  void aTitleAndALineAreASet() throws Exception {
    PromptSet set = good("a-title-and-a-question");
    assertEquals("a-title-and-a-question", set.id());
    assertEquals("Evening", set.title());
    assertEquals(Weight.LIGHT, set.weight());
    assertEquals(List.of(new Question.Text(plain("q1", "What went well?"))), set.questions());
  }

  @Test
  void everyKeyOfASetIsRead() throws Exception {
    assertEquals(
        new PromptSet(
            "own-id",
            "Evening",
            Optional.of("A few quiet minutes."),
            OptionalInt.of(5),
            Weight.TENDER,
            Optional.of("It asks about nights."),
            Optional.of("morning-pages"),
            Optional.of("de-CH"),
            Optional.of("One line.\n\nAnd another."),
            Optional.of("Good night."),
            List.of("evening", "quiet/hour"),
            List.of(new Question.Text(plain("q1", "What went well?")))),
        good("every-key-of-a-set"));
  }

  @Test
  void everyKindOfQuestionIsRead() throws Exception {
    assertEquals(
        List.of(
            new Question.Read(plain("q1", "Words to read.")),
            new Question.Line(plain("q2", "A word?")),
            new Question.Text(plain("q3", "Any words?")),
            new Question.One(plain("q4", "Which one?"), options("tea", "water"), true),
            new Question.Any(plain("q5", "Which of them?"), options("work", "family"), false),
            new Question.Pair(plain("q6", "Both sides?"), "What it gave", "What it cost"),
            new Question.Sort(plain("q7", "Which pile?"), List.of("mine", "shared", "can wait")),
            new Question.Day(plain("q8", "A day?")),
            new Question.Amount(
                plain("q9", "How many hours?"),
                Optional.of(BigDecimal.ZERO),
                Optional.of(new BigDecimal("24.5")),
                Optional.of("hours")),
            new Question.Amount(
                plain("q10", "How cold?"),
                Optional.of(new BigDecimal("-40")),
                Optional.empty(),
                Optional.empty())),
        good("every-kind-of-question").questions());
  }

  @Test
  void everyKeyOfAQuestionIsRead() throws Exception {
    List<Question> questions = good("every-key-of-a-question").questions();
    assertEquals(
        new Asking(
            "first",
            "Which?",
            Part.ARRIVE,
            List.of("outward"),
            Optional.of("One line.\nAnother."),
            Condition.ALWAYS),
        questions.get(0).asking());
    assertEquals(
        new Asking(
            "second",
            "And?",
            Part.RESOURCE,
            List.of("gave", "cost"),
            Optional.empty(),
            new Condition(
                Map.of("first", Set.of("tea")), Set.of(TimeOfDay.EVENING, TimeOfDay.NIGHT))),
        questions.get(1).asking());
    assertEquals(
        new Condition(Map.of("first", Set.of("tea", "water")), Set.of()),
        questions.get(3).asking().when());
  }

  @Test
  void followUpsGetTheIdOfTheirOptionAndANumber() throws Exception {
    assertEquals(
        List.of("q1", "work-1", "work-2", "the-start-1", "home-1", "q2"),
        ids(good("follow-ups-two-levels-deep").questions()));
  }

  @Test
  void anIdThatALongOptionMakesIsCut() throws Exception {
    String option = "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffff";
    assertEquals(
        List.of("q1", option.substring(0, 58) + "-1"),
        ids(good("a-follow-up-id-that-would-be-too-long").questions()));
  }

  @Test
  void anOptionWhoseWordsMakeNoFreeIdGetsItsNumber() throws Exception {
    List<Question> questions = good("options-whose-words-make-no-id").questions();
    assertEquals(List.of("o1", "o2", "work", "o4", "o5", "o6"), optionIds(questions.get(0)));
    assertEquals(List.of("o1", "sleep"), optionIds(questions.get(1)));
  }

  @Test
  void whateverIsWrittenPlainlyIsWords() throws Exception {
    PromptSet set = good("numbers-and-yes-or-no-are-words");
    assertEquals("1984", set.title());
    assertEquals(
        List.of("true", "010", "12:30:00", "1_000", "3.14"),
        set.questions().stream().map(Question::ask).toList());
    assertEquals("7", set.questions().getLast().id());
  }

  @Test
  void aQuestionOverSeveralLinesBecomesOne() throws Exception {
    PromptSet set = good("a-long-question-over-several-lines");
    assertEquals("Evening pages", set.title());
    assertEquals(
        List.of("What went well, and where?", "What else?", "One more?"),
        set.questions().stream().map(Question::ask).toList());
  }

  private static PromptSet good(String name) throws Exception {
    return Found.of(SetFolder.GOOD.folder().resolve(name + ".yaml")).read();
  }

  private static Asking plain(String id, String ask) {
    return new Asking(id, ask, Part.EXPLORE, List.of(), Optional.empty(), Condition.ALWAYS);
  }

  private static List<Option> options(String first, String second) {
    return List.of(new Option(first, first, List.of()), new Option(second, second, List.of()));
  }

  private static List<String> optionIds(Question question) {
    return ((Question.Choice) question).options().stream().map(Option::id).toList();
  }

  private static List<String> ids(List<Question> questions) {
    List<String> ids = new ArrayList<>();
    for (Question question : questions) {
      ids.add(question.id());
      if (question instanceof Question.Choice choice) {
        choice.options().forEach(option -> ids.addAll(ids(option.then())));
      }
    }
    return ids;
  }
}
