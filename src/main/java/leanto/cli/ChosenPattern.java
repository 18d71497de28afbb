package leanto.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import leanto.lookback.picture.Pattern;
import leanto.session.Reply;
import leanto.session.Turn;
import leanto.text.Nearest;
import leanto.yaml.Intake;
import leanto.yaml.Limits;
import leanto.yaml.Refused;
import picocli.CommandLine.ParseResult;

/// How the pattern of a quilt is chosen: by its name, or by the first letter of a word. The word
/// comes from the terminal or from standard input, never from the command line, and is not kept.
///
/// @param named the one that was named
/// @param byWord whether a word is to be asked for
record ChosenPattern(Pattern named, boolean byWord) {

  /// Takes the command line.
  ///
  /// @throws Stopped (2) where no pattern has that name, or none can be chosen
  static ChosenPattern of(ParseResult parsed, String what) throws Stopped {
    String name = parsed.matchedOptionValue("--pattern", null);
    boolean byWord = parsed.hasMatchedOption("--word");
    if (!what.equals("quilt") && (byWord || name != null)) {
      throw new Stopped(Exit.USAGE, "--pattern and --word go with a quilt.");
    }
    if (byWord && name != null) {
      throw new Stopped(
          Exit.USAGE, "--pattern names the pattern, and --word chooses it: not both.");
    }
    Optional<Pattern> named = Pattern.named(name == null ? "cabin" : name);
    if (named.isEmpty()) {
      List<String> words = Pattern.words();
      throw new Stopped(
          Exit.USAGE,
          "There is no pattern \""
              + name
              + "\". There are: "
              + String.join(", ", words)
              + "."
              + Nearest.hint(name, words));
    }
    return new ChosenPattern(named.get(), byWord);
  }

  /// Asks for the word where one is wanted; gives the reply, which names no word where none is.
  Reply asked(House house) throws Stopped, Refused, IOException {
    if (!byWord) {
      return new Reply.Typed("");
    }
    if (!house.world().screen().getAsBoolean() || !house.world().terminal().getAsBoolean()) {
      return new Reply.Typed(
          Intake.stream("standard input", house.world().in(), Limits.ANSWERS).text());
    }
    return Seat.choose(house, field());
  }

  /// The pattern, with the word that was given.
  Pattern by(String word) {
    return byWord ? Pattern.chosenBy(word).orElse(named) : named;
  }

  private static Turn field() {
    return new Turn.Field(
        "Picture",
        List.of("Which word may choose the pattern? Its first letter does. It is not kept."),
        List.of(),
        false,
        "",
        Optional.empty());
  }
}
