package leanto.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import leanto.prompt.Part;
import leanto.prompt.PromptSet;
import leanto.prompt.Question;
import leanto.session.Room;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every set that ships can be sat with in less room.
class RoomTest {

  static Stream<PromptSet> sets() throws Exception {
    return ShippedCareTest.sets();
  }

  @ParameterizedTest
  @MethodSource("sets")
  void oneIsOneAndThreeComeBackToSomethingSteady(PromptSet set) {
    assertEquals(1, asked(Room.of(set, 1)).size());
    List<Question> three = asked(Room.of(set, 3));
    assertEquals(3, three.size());
    assertEquals(Part.RESOURCE, three.getLast().asking().part());
    assertEquals(asked(set).getFirst(), three.getFirst());
  }

  @ParameterizedTest
  @MethodSource("sets")
  void roomForAllIsTheSetItself(PromptSet set) {
    assertEquals(set, Room.of(set, 100));
  }

  @ParameterizedTest
  @MethodSource("sets")
  void noConditionNamesWhatIsNotAsked(PromptSet set) {
    for (int room = 1; room < 7; room++) {
      Set<String> ids = new HashSet<>();
      for (Question question : Room.of(set, room).questions()) {
        assertTrue(ids.containsAll(question.asking().when().picks().keySet()), question::id);
        ids.add(question.id());
      }
    }
  }

  private static List<Question> asked(PromptSet set) {
    return set.questions().stream().filter(it -> !(it instanceof Question.Read)).toList();
  }
}
