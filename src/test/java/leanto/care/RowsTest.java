package leanto.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import leanto.library.Shelf;
import leanto.prompt.Option;
import leanto.prompt.PromptSet;
import leanto.prompt.Question;
import org.junit.jupiter.api.Test;

/// Each row of the essay's map is carried by something that is there (`essay-map.md`).
class RowsTest {

  @Test
  void everyRowIsCarried() throws Exception {
    Set<String> rows = new TreeSet<>();
    List<String> missing = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of("src/test/resources/care/rows.txt"))) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] row = line.split(" :: ");
        rows.add(row[0]);
        for (String carrier : row[1].split(", ")) {
          if (!isThere(carrier.split(" ", 3))) {
            missing.add(row[0] + ": " + carrier);
          }
        }
      }
    }
    assertEquals(List.of(), missing);
    List<String> all = IntStream.rangeClosed(1, 68).mapToObj("E%02d"::formatted).toList();
    assertEquals(all, List.copyOf(rows));
  }

  private static boolean isThere(String[] carrier) throws Exception {
    return switch (carrier[0]) {
      case "question" -> question(carrier[1]).isPresent();
      case "option" -> {
        int last = carrier[1].lastIndexOf('/');
        yield question(carrier[1].substring(0, last))
            .filter(it -> ids((Question.Choice) it).contains(carrier[1].substring(last + 1)))
            .isPresent();
      }
      case "tag" ->
          question(carrier[1]).filter(it -> it.asking().tags().contains(carrier[2])).isPresent();
      case "rule" -> WordRules.ALL.stream().anyMatch(rule -> rule.group().equals(carrier[1]));
      case "shape" -> source("main", "leanto.care.Shape").contains("\"" + carrier[1] + "\"");
      case "key" -> Class.forName(carrier[1]) != null;
      case "test" -> isTest(Class.forName(carrier[1]), carrier[2]);
      case "later" -> true;
      default -> false;
    };
  }

  private static boolean isTest(Class<?> type, String method) {
    return Stream.of(type.getDeclaredMethods())
        .map(Method::getName)
        .anyMatch(name -> method.equals("*") || name.equals(method));
  }

  private static String source(String tree, String type) throws IOException {
    return Files.readString(Path.of("src/" + tree + "/java/" + type.replace('.', '/') + ".java"));
  }

  @Test
  void whatLooksAfterAPersonIsAskedBeforeTheWordsOfAnAsk() throws Exception {
    List<String> ids =
        SetWords.everyQuestion(set("one-small-ask")).stream().map(Question::id).toList();
    assertTrue(ids.indexOf("otherwise") < ids.indexOf("words"));
    assertTrue(ids.indexOf("otherwise") > ids.indexOf("terms"));
  }

  @Test
  void aChildhoodIsNamedInOneSetOnly() throws Exception {
    List<String> named = new ArrayList<>();
    for (PromptSet set : ShippedCareTest.sets().toList()) {
      String words = String.join("\n", SetWords.all(set));
      if (words.matches("(?si).*\\b(child\\w*|growing up|grown up|parents?|school)\\b.*")) {
        named.add(set.id());
      }
    }
    assertEquals(List.of("where-it-learned"), named);
  }

  @Test
  void eachOfTheSixAsksWhatItWasLookingAfter() throws Exception {
    Question.Choice six = (Question.Choice) question("today-i-carried/showed-up").orElseThrow();
    assertEquals(6, six.options().size());
    for (Option option : six.options()) {
      assertEquals(
          List.of(List.of("looking-after"), List.of("easier")),
          option.then().stream().map(it -> it.asking().tags()).toList());
    }
  }

  @Test
  void noSetLeadsIntoTheOnlyOne() throws Exception {
    for (PromptSet set : ShippedCareTest.sets().toList()) {
      assertTrue(set.lighter().filter("only-person"::equals).isEmpty(), set.id());
      if (set.lighter().isPresent()) {
        assertTrue(set(set.lighter().get()).weight().compareTo(set.weight()) < 0, set.id());
      }
    }
  }

  private static List<String> ids(Question.Choice choice) {
    return choice.options().stream().map(Option::id).toList();
  }

  private static Optional<Question> question(String path) throws Exception {
    String[] parts = path.split("/");
    return SetWords.everyQuestion(set(parts[0])).stream()
        .filter(it -> it.id().equals(parts[1]))
        .findFirst();
  }

  private static PromptSet set(String id) throws Exception {
    return new Shelf(List.of()).find(id).orElseThrow().read();
  }
}
