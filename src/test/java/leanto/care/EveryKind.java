package leanto.care;

import java.util.List;
import java.util.function.Function;
import leanto.journal.EntryMarkdown;
import leanto.library.SetReader;
import leanto.prompt.PromptSet;
import leanto.session.Turn;
import leanto.yaml.Source;

/// A set with every kind of question, a person who answers all of it, and what the file then holds.
final class EveryKind {

  static final String KINDS =
      """
      title: Every kind
      questions:
        - {id: words, ask: These are only to read., kind: read}
        - {id: short, ask: One line?, kind: line}
        - {id: long, ask: Any length?}
        - {id: pick, ask: Which one?, kind: one, options: [Tea, Coffee]}
        - {id: picks, ask: Which of them?, kind: any, options: [{id: rest, say: A rest, then: [How long?]}]}
        - {id: both, ask: What about both?, kind: pair, sides: [What it gave, What it cost]}
        - {id: piles, ask: Whose is it?, kind: sort, piles: [Mine, Shared]}
        - {id: day, ask: Which day?, kind: date}
        - {id: far, ask: How far?, kind: number, unit: km}
      """;

  static final List<String> LINES =
      Texts.apart(
          """
          plain¦  spaces at both ends  ¦\ttab\t¦ ¦# a heading¦## One line?¦### x¦---¦```¦~~~~¦\
          ```text¦- item¦* item¦1. item¦> quote¦| a | b |¦[a](b) [[c]] ![d](e)¦'"¦…—“”¦\
          *a* _b_ `c` \\d &amp; <b>¦key: value # not a comment¦two  spaces¦no\u00a0break¦\
          e\u0301 is not \u00e9¦👩‍👩‍👧 😀 👍🏽¦שלום, עולם¦مرحبا بالعالم¦\u202Eoverride\u202C¦\
          \uFEFFmark¦zero\u200Bwidth¦死にたい\
          """);

  static final List<String> LONGER =
      Texts.apart(
          """
          one\n\n\ntwo¦\n\nblank lines at both ends\n\n¦trailing  \nspaces \t\nin lines ¦\
          # One\n## Two\n### Three\n#### Four¦## Any length?\n\nnot the question¦a\n\n## b\n\nc¦\
          ```\nopen¦```\n## in a fence\n```¦```text\nfenced\n```¦````text\n```\n````¦\
          ~~~\nopen\n\n### What it cost\n\nx¦---\ntitle: x\n---\n¦\n¦ \n ¦```text\na\n```\nb¦\
          - a\n  - b\n\n- c¦שלום\n\n## עולם\n¦😀\n\n  indented\n\n\ttabbed\n\n¦a\r\nb\
          """);

  private EveryKind() {}

  static PromptSet set() throws Exception {
    return SetReader.read(new Source("kinds.yaml", KINDS), "kinds");
  }

  /// A person who writes this in each line and this in each longer field.
  static Function<Turn, String> person(String line, String longer) {
    return turn -> {
      if (turn instanceof Turn.Field(_, List<String> text, var choices, boolean many, _, _, _, _)) {
        return switch (text.getLast()) {
          case "A number, or your own words." -> "3";
          case "Any numbers, such as 1 3, or your own words." -> "1 2";
          case "A day, such as 2026-03-01, or today." -> "2026-03-08";
          case "A number, in km." -> "7.50";
          case "One thing on a line." -> line + "\n" + line;
          default -> many ? longer : choices.isEmpty() ? line : "";
        };
      }
      return Played.offers(turn, "k") ? "k" : "";
    };
  }

  private static final List<String> ASKS =
      List.of(
          "One line?",
          "Any length?",
          "Which one?",
          "Which of them?",
          "How long?",
          "What about both?",
          "Whose is it?",
          "Which day?",
          "How far?",
          "Is there something to set down here for now?");

  static void check(String file, String line, String longer) {
    Blocks kept = new Blocks(file, line.isBlank() ? without("Whose is it?") : ASKS);
    kept.same(line, kept.words("One line?"));
    kept.same(longer, kept.words("Any length?"));
    kept.same(line, kept.words("Which one?"));
    kept.same("A rest\n" + line, String.join("\n", kept.list("Which of them?")));
    kept.same(longer, kept.words("How long?"));
    List<String> sides = kept.sides("What about both?", "What it gave", "What it cost");
    sides.forEach(side -> kept.same(longer, side));
    for (String pile : line.isBlank() ? List.<String>of() : List.of("Mine", "Shared")) {
      kept.same(line + "\n" + line, String.join("\n", kept.pile("Whose is it?", pile)));
    }
    kept.same("8 March 2026", kept.words("Which day?"));
    kept.same("2026-03-08", kept.property("day"));
    kept.same("7.50 km", kept.words("How far?"));
    kept.same("7.50", kept.property("far"));
    kept.same(line, kept.words("Is there something to set down here for now?"));
  }

  // A pile has one thing on a line, and white space alone is none.
  private static List<String> without(String ask) {
    return ASKS.stream().filter(it -> !it.equals(ask)).toList();
  }

  static String file(PromptSet set, String line, String longer) {
    return EntryMarkdown.write(Played.of(set, person(line, longer)).end().entry());
  }
}
