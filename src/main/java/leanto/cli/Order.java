package leanto.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// The order in which one looks back; it is the person's (`care.md` 5.2).
enum Order {
  OLDEST,
  NEWEST,
  SHUFFLED;

  /// Adds the options to a command.
  static CommandSpec addTo(CommandSpec spec) {
    return spec.addOption(Specs.flag("in the order kept; so without an option", "--oldest"))
        .addOption(Specs.flag("the other way round", "--newest"))
        .addOption(Specs.flag("in any order", "--shuffle"));
  }

  /// Takes the command line as parsed.
  ///
  /// @throws Stopped (2) where it names two orders
  static Order of(ParseResult parsed) throws Stopped {
    List<Order> named = new ArrayList<>();
    for (Order order : values()) {
      if (parsed.hasMatchedOption(order.option())) {
        named.add(order);
      }
    }
    if (named.size() > 1) {
      throw new Stopped(
          Exit.USAGE,
          named.get(0).option() + " and " + named.get(1).option() + " are two orders; one goes.");
    }
    return named.isEmpty() ? OLDEST : named.getFirst();
  }

  /// Takes items, oldest first, and gives at most so many of them in this order.
  <T> List<T> of(List<T> items, int most, RandomGenerator random) {
    List<T> ordered = new ArrayList<>(this == NEWEST ? items.reversed() : items);
    if (this == SHUFFLED) {
      Collections.shuffle(ordered, random);
    }
    return ordered.subList(0, Math.min(most, ordered.size()));
  }

  private String option() {
    return switch (this) {
      case OLDEST -> "--oldest";
      case NEWEST -> "--newest";
      case SHUFFLED -> "--shuffle";
    };
  }
}
