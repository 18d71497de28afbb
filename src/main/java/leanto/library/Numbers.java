package leanto.library;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import leanto.yaml.Node;
import leanto.yaml.Quoted;

/// Numbers and yes-or-no in a set: written without quotes, in plain digits, so that `1e999999999`
/// costs nothing (`faults.md` 42).
final class Numbers {

  private static final int DIGITS = 15;

  private Numbers() {}

  /// Gives a whole number from 1 to 999.
  static OptionalInt minutes(Fields fields) {
    Optional<String> text = plain(fields, "minutes", "Use a whole number, such as 5.");
    if (text.isEmpty()) {
      return OptionalInt.empty();
    }
    if (text.get().length() <= 3 && digits(text.get()) && Integer.parseInt(text.get()) > 0) {
      return OptionalInt.of(Integer.parseInt(text.get()));
    }
    fields
        .problems()
        .add(
            fields.placeOfValue("minutes"),
            Quoted.of(text.get()) + " is no number of minutes.",
            "Use a whole number from 1 to 999.");
    return OptionalInt.empty();
  }

  /// Gives a number with up to 15 digits before and behind its point.
  static Optional<BigDecimal> decimal(Fields fields, String key) {
    Optional<String> text = plain(fields, key, "Use a number, such as 10.");
    if (text.isEmpty() || isDecimal(text.get())) {
      return text.map(BigDecimal::new);
    }
    fields
        .problems()
        .add(
            fields.placeOfValue(key),
            Quoted.of(text.get()) + " is no number in plain digits.",
            "Use 10 or 2.5, with up to " + DIGITS + " digits on each side of the point.");
    return Optional.empty();
  }

  /// Gives true or false, or `otherwise` where the key is not there.
  static boolean flag(Fields fields, String key, boolean otherwise) {
    Optional<String> text = plain(fields, key, "Use true or false.");
    if (text.isPresent() && !text.get().equals("true") && !text.get().equals("false")) {
      fields
          .problems()
          .add(
              fields.placeOfValue(key),
              Quoted.of(text.get()) + " is neither true nor false.",
              "Use true or false.");
      return otherwise;
    }
    return text.map("true"::equals).orElse(otherwise);
  }

  private static Optional<String> plain(Fields fields, String key, String next) {
    Optional<Node> value = fields.value(key);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    if (value.get() instanceof Node.Scalar scalar && !scalar.quoted()) {
      return Optional.of(scalar.text());
    }
    boolean quoted = value.get() instanceof Node.Scalar;
    fields
        .problems()
        .add(
            value.get().place(),
            '"' + key + "\" takes no " + (quoted ? "quotes." : "list and no keys."),
            quoted ? "Leave the quotes out." : next);
    return Optional.empty();
  }

  private static boolean isDecimal(String text) {
    String number = text.startsWith("-") ? text.substring(1) : text;
    int point = number.indexOf('.');
    return point < 0
        ? someDigits(number)
        : someDigits(number.substring(0, point)) && someDigits(number.substring(point + 1));
  }

  private static boolean someDigits(String text) {
    return text.length() <= DIGITS && digits(text);
  }

  private static boolean digits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty();
  }
}
