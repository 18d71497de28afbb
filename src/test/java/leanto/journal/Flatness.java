package leanto.journal;

import static org.junit.jupiter.api.Assertions.fail;

import leanto.yaml.FlatYaml;
import leanto.yaml.Node;

/// Obsidian's rules for properties: text, a list of text, a number, a date; no nesting.
final class Flatness {

  private Flatness() {}

  static void check(Node front) {
    if (!(front instanceof Node.Keys keys)) {
      throw new AssertionError("no properties: " + front);
    }
    keys.keys().forEach((name, keyed) -> checkValue(name, keyed.value()));
  }

  private static void checkValue(String name, Node value) {
    switch (value) {
      case Node.Scalar _ -> {}
      case Node.Items items -> items.items().forEach(item -> checkText(name, item));
      case Node.Empty _, Node.Keys _ -> fail(name + " is not flat: " + value);
    }
  }

  private static void checkText(String name, Node item) {
    if (!(item instanceof Node.Scalar text) || !text.quoted() && FlatYaml.bare(text.text())) {
      fail(name + " is not a list of text: " + item);
    }
  }
}
