package leanto.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/// What a person said, by kind. An answer is never empty: a question that was passed by has none.
public sealed interface Answer {

  /// Words, byte for byte as they were typed, without the newline that ended them.
  record Words(String text) implements Answer {
    public Words {
      notEmpty(text);
    }
  }

  /// One thing picked from a list.
  record One(Pick pick) implements Answer {
    public One {
      Objects.requireNonNull(pick);
    }
  }

  /// Things picked from a list, in the order of the list.
  record Any(List<Pick> picks) implements Answer {
    public Any {
      picks = List.copyOf(picks);
      notEmpty(picks);
    }
  }

  /// The filled sides of a pair, in order: one or two.
  record Sides(List<Side> sides) implements Answer {
    public Sides {
      sides = List.copyOf(sides);
      notEmpty(sides);
    }
  }

  /// The piles that hold something, in order.
  record Piles(List<Pile> piles) implements Answer {
    public Piles {
      piles = List.copyOf(piles);
      notEmpty(piles);
    }
  }

  /// A day.
  record Day(LocalDate date) implements Answer {
    public Day {
      Objects.requireNonNull(date);
    }
  }

  /// A number with its unit; the unit is empty where there is none.
  record Amount(BigDecimal value, String unit) implements Answer {
    public Amount {
      Objects.requireNonNull(value);
      oneLine(unit);
    }
  }

  /// Something picked: the option's id, and the words of the option, or the person's own on one
  /// line.
  record Pick(String id, String say) {
    public Pick {
      notEmpty(id);
      notEmpty(say);
      oneLine(say);
    }
  }

  /// One side of a pair: its label, and what was said to it.
  record Side(String label, String text) {
    public Side {
      notEmpty(label);
      oneLine(label);
      notEmpty(text);
    }
  }

  /// One pile: its label, and the things in it, each on one line.
  record Pile(String label, List<String> items) {
    public Pile {
      notEmpty(label);
      oneLine(label);
      items = List.copyOf(items);
      notEmpty(items);
      items.forEach(Answer::notEmpty);
      items.forEach(Answer::oneLine);
    }
  }

  private static void notEmpty(String text) {
    if (text.isEmpty()) {
      throw new IllegalArgumentException("nothing at all is not an answer");
    }
  }

  private static void notEmpty(List<?> things) {
    if (things.isEmpty()) {
      throw new IllegalArgumentException("nothing at all is not an answer");
    }
  }

  private static void oneLine(String text) {
    if (text.indexOf('\n') >= 0) {
      throw new IllegalArgumentException("one line of words: \"" + text + "\"");
    }
  }
}
