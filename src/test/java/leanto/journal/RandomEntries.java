package leanto.journal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import leanto.entry.Answer;
import leanto.entry.Entry;
import leanto.entry.Exchange;

/// Entries that no person would write, and some that one would: everything that Markdown, YAML or a
/// terminal might take for something else.
final class RandomEntries {

  /// What text is put together from.
  static final List<String> PIECES =
      List.of(
          "a",
          "I said no.",
          " ",
          "  ",
          "\t",
          "\n",
          "\n\n",
          "\n\n\n",
          "\r",
          "\r\n",
          "# ",
          "## ",
          "### ",
          "##",
          "## What?\n",
          "\n## What?\n\n",
          "\n\n## Note, 2026-03-01\n\n",
          "\n### him\n\n",
          "```",
          "```text\n",
          "````",
          "\n```\n",
          "~~~",
          "\n~~~\n",
          "   ```",
          "    ```",
          "`",
          "---",
          "---\n",
          "\n---\n",
          "- ",
          "\n- ",
          "  - ",
          "\n  - x",
          "* ",
          "1. ",
          "> ",
          "date: 2026-01-01\n",
          "title: x",
          ": ",
          " #",
          "[a, b]",
          "{",
          "}",
          "[[link]]",
          "%",
          "%s %n",
          "\\",
          "\\n",
          "\"",
          "'",
          "<!-- ",
          " -->",
          "<!-- leanto-draft 1 answer 3 00000000 -->\n",
          "é",
          "e\u0301",
          "日本語",
          "ไทย",
          "שלום",
          "مرحبا",
          "😀",
          "👨‍👩‍👧",
          "🇫🇷",
          "\u200d",
          "\u00a0",
          "\u2028",
          "\u2029",
          "\u0085",
          "\u000b",
          "\f",
          "\ufeff",
          "\u202e",
          "\u2066",
          "\u200b",
          "\ufffd",
          "\uffff",
          "yes",
          "no",
          "null",
          "~",
          "1e9",
          "0x1F",
          "12:30",
          "2026-03-01",
          "=",
          "==\n",
          "&a",
          "*a",
          "!t",
          "|",
          ">");

  private final RandomGenerator random;

  RandomEntries(RandomGenerator random) {
    this.random = random;
  }

  Entry next() {
    List<Exchange> exchanges = new ArrayList<>();
    for (int i = random.nextInt(7); i > 0; i--) {
      exchanges.add(exchange("q" + exchanges.size()));
    }
    if (exchanges.size() == 6) {
      exchanges = List.of(Exchange.free(text()));
    }
    return new Entry(date(), line(0), texts(3, this::id), texts(4, () -> line(1)), exchanges);
  }

  Exchange exchange(String start) {
    String id = random.nextInt(3) == 0 ? start + "." + id() : start;
    String ask = "x" + line(0);
    return new Exchange(
        id, random.nextBoolean() ? ask : ask.substring(1) + "?", texts(2, this::id), answer());
  }

  Answer answer() {
    return switch (random.nextInt(9)) {
      case 0 -> new Answer.One(pick());
      case 1 -> new Answer.Any(some(this::pick));
      case 2 -> new Answer.Sides(some(() -> new Answer.Side(line(1), text())));
      case 3 -> new Answer.Piles(some(() -> new Answer.Pile(line(1), some(() -> line(1)))));
      case 4 -> new Answer.Day(day());
      case 5 -> new Answer.Amount(number(), random.nextBoolean() ? "" : line(0));
      default -> new Answer.Words(text());
    };
  }

  /// Any text but none.
  String text() {
    int most = random.nextInt(100) == 0 ? 300 : 12;
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(most) + 1; i > 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  /// Any text on one line.
  String line(int least) {
    String line = text().replace("\n", "");
    return line.length() < least || random.nextInt(10) == 0 && least == 0
        ? "-".repeat(least)
        : line;
  }

  private Answer.Pick pick() {
    return new Answer.Pick(random.nextInt(5) == 0 ? line(1) : id(), line(1));
  }

  private String id() {
    return List.of(
            "own", "none", "no", "y", "on", "null", "7", "2026-03-01", "1e9", "a-b", "set.q1", "-")
        .get(random.nextInt(12));
  }

  private OffsetDateTime date() {
    return day()
        .atTime(random.nextInt(24), random.nextInt(60), random.nextInt(60))
        .atOffset(ZoneOffset.ofTotalSeconds(60 * (random.nextInt(28 * 60) - 14 * 60)));
  }

  private LocalDate day() {
    return switch (random.nextInt(12)) {
      case 0 -> LocalDate.of(2028, 2, 29);
      case 1 -> LocalDate.of(10_000 + random.nextInt(1_000_000), 1, 1);
      case 2 -> LocalDate.of(-1 - random.nextInt(9999), 12, 31);
      case 3 -> LocalDate.of(random.nextInt(10), 6, 7);
      default -> LocalDate.ofEpochDay(random.nextInt(40_000));
    };
  }

  private BigDecimal number() {
    return switch (random.nextInt(6)) {
      case 0 -> new BigDecimal("1e999999999");
      case 1 -> new BigDecimal("-0.00");
      case 2 -> new BigDecimal(new BigInteger(300, new java.util.Random(random.nextLong())));
      case 3 -> new BigDecimal("1E-20").multiply(BigDecimal.valueOf(random.nextLong()));
      default -> BigDecimal.valueOf(random.nextInt(200) - 100, random.nextInt(4));
    };
  }

  private <T> List<T> texts(int most, Supplier<T> one) {
    List<T> texts = new ArrayList<>();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      texts.add(one.get());
    }
    return texts;
  }

  private <T> List<T> some(Supplier<T> one) {
    List<T> some = texts(2, one);
    some.add(one.get());
    return some;
  }
}
