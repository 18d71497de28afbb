package leanto.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CompletionTest {

  @Test
  void everyCommandIsCompleted() {
    String script = CompletionCommand.bash(Commands.whole());
    for (String name : Commands.names()) {
      assertTrue(script.contains("function _picocli_leanto_" + name + "("), name);
    }
  }
}
