package leanto.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import leanto.image.Home;

/// What somebody says in a sitting, one answer a question; no two are alike, and none is part of
/// another.
///
/// @param all the answers, in order
record Answers(List<String> all) {

  /// The set that asks for them.
  static final String SET = "faults";

  private static final String SET_DOWN = "Is there something to set down";
  private static final int WIDE = 70;

  /// Draws answers of some characters each.
  static Answers drawn(int many, int length, RandomGenerator chance) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      StringBuilder answer =
          new StringBuilder("Entrée 🌱 ").append(Long.toHexString(chance.nextLong()));
      while (answer.length() < length) {
        boolean full = answer.length() - answer.lastIndexOf("\n") > WIDE;
        answer.append(full ? '\n' : ' ').append(Long.toString(chance.nextLong(1L << 40), 36));
      }
      all.add(answer.toString());
    }
    return new Answers(List.copyOf(all));
  }

  /// Puts the set into a home.
  void putSet(Home home) {
    StringBuilder set = new StringBuilder("title: Faults\nquestions:\n");
    IntStream.range(0, all.size()).forEach(i -> set.append("  - ").append(ask(i)).append('\n'));
    home.put(".config/leanto/prompts/" + SET + ".yaml", set.toString());
  }

  /// What is typed on plain lines from the arrival to the keep screen.
  String typed() {
    return "\n" + String.join("\n\n", all) + "\n\n" + "\n";
  }

  /// How many are acknowledged on a screen: an answer is, once what comes after it is shown.
  int acknowledged(String screen) {
    if (screen.contains(SET_DOWN)) {
      return all.size();
    }
    int asked = all.size();
    while (asked > 0 && !screen.contains(ask(asked - 1))) {
      asked--;
    }
    return Math.max(0, asked - 1);
  }

  private static String ask(int index) {
    return String.format(Locale.ROOT, "What was there, %03d?", index + 1);
  }

  /// How many of the first ones stand nowhere in some texts, whole.
  long lost(int first, List<String> texts) {
    return all.subList(0, first).stream()
        .filter(answer -> texts.stream().noneMatch(text -> text.contains("\n" + answer + "\n")))
        .count();
  }

  /// Whether every one stands in some texts, whole.
  boolean areIn(List<String> texts) {
    return lost(all.size(), texts) == 0;
  }
}
