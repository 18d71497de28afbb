package leanto.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import leanto.prompt.Condition;
import leanto.prompt.Option;
import leanto.prompt.Part;
import leanto.prompt.PromptSet;
import leanto.prompt.Question;
import leanto.prompt.TimeOfDay;

/// A prompt set as JSON, with the keys that a set's own file has (`design.md` 3): what comes out is
/// itself a file of that set.
final class SetJson {

  private SetJson() {}

  /// Takes a set and gives it as an object; what is as it is unless given is left out.
  static Map<String, Object> of(PromptSet set) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("id", set.id());
    object.put("title", set.title());
    put(object, "about", set.about());
    set.minutes().ifPresent(minutes -> object.put("minutes", minutes));
    object.put("weight", set.weight().word());
    put(object, "note", set.note());
    put(object, "lighter", set.lighter());
    put(object, "language", set.language());
    put(object, "opening", set.opening());
    put(object, "closing", set.closing());
    put(object, "tags", set.tags());
    object.put("questions", set.questions().stream().map(SetJson::question).toList());
    return object;
  }

  private static Map<String, Object> question(Question question) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("id", question.id());
    object.put("ask", question.ask());
    kind(object, question);
    if (question.asking().part() != Part.EXPLORE) {
      object.put("part", question.asking().part().word());
    }
    put(object, "tags", question.asking().tags());
    put(object, "help", question.asking().help());
    if (!question.asking().when().equals(Condition.ALWAYS)) {
      object.put("when", when(question.asking().when()));
    }
    return object;
  }

  private static void kind(Map<String, Object> object, Question question) {
    switch (question) {
      case Question.Read _ -> object.put("kind", "read");
      case Question.Line _ -> object.put("kind", "line");
      case Question.Text _ -> object.put("kind", "text");
      case Question.One one -> choice(object, "one", one);
      case Question.Any any -> choice(object, "any", any);
      case Question.Pair pair -> {
        object.put("kind", "pair");
        object.put("sides", List.of(pair.first(), pair.second()));
      }
      case Question.Sort sort -> {
        object.put("kind", "sort");
        object.put("piles", sort.piles());
      }
      case Question.Day _ -> object.put("kind", "date");
      case Question.Amount amount -> {
        object.put("kind", "number");
        put(object, "min", amount.min());
        put(object, "max", amount.max());
        put(object, "unit", amount.unit());
      }
    }
  }

  private static void choice(Map<String, Object> object, String kind, Question.Choice choice) {
    object.put("kind", kind);
    object.put("options", choice.options().stream().map(SetJson::option).toList());
    if (!choice.standing()) {
      object.put("standing", false);
    }
  }

  private static Map<String, Object> option(Option option) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("id", option.id());
    object.put("say", option.say());
    put(object, "then", option.then().stream().map(SetJson::question).toList());
    return object;
  }

  private static Map<String, Object> when(Condition when) {
    Map<String, Object> object = new LinkedHashMap<>();
    when.picks().forEach((question, options) -> object.put(question, List.copyOf(options)));
    put(object, "time", when.times().stream().sorted().map(TimeOfDay::word).toList());
    return object;
  }

  private static void put(Map<String, Object> object, String key, Optional<?> value) {
    value.ifPresent(it -> object.put(key, it));
  }

  private static void put(Map<String, Object> object, String key, List<?> values) {
    if (!values.isEmpty()) {
      object.put(key, values);
    }
  }
}
