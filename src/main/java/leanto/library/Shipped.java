package leanto.library;

import java.util.List;

/// The sets that ship with the program: the files of `prompts/`, which are its resources too. They
/// are named here so that no archive is searched at start-up; a test compares the two.
final class Shipped {

  static final List<String> IDS =
      List.of(
          "after-the-ask",
          "hidden-cost",
          "letter-to-the-protector",
          "mine-ours-theirs",
          "my-terms",
          "one-small-ask",
          "only-person",
          "questions-i-deserved",
          "safe-enough",
          "three-messages",
          "today-i-carried",
          "what-they-praised",
          "when-i-reached-out",
          "where-it-learned");

  private Shipped() {}
}
