package leanto.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HelpTest {

  @Test
  void everyCommandShowsAnExampleOfItself() {
    List<String> keys = Help.all().keySet().stream().filter(it -> it.endsWith("--help")).toList();
    assertTrue(keys.size() > Commands.names().size(), keys::toString);
    for (String key : keys) {
      List<String> words = List.of(key.split("\0"));
      List<String> path = words.subList(0, words.size() - 1);
      String command = String.join(" ", Stream.concat(Stream.of("leanto"), path.stream()).toList());
      String[] parts = Help.of(path).split("\nFor example:\n");
      assertTrue(
          parts.length == 2
              && parts[1].lines().anyMatch(line -> (line + " ").contains(command + " ")),
          () -> command + ": " + Help.of(path));
    }
  }
}
