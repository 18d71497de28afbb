package leanto.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import leanto.session.Preview;
import leanto.session.Reply;
import leanto.session.Turn;
import leanto.session.Writing;
import leanto.text.Visible;
import leanto.yaml.Refused;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// Writes freely: on a page at the terminal, in the editor, or from standard input.
final class WriteCommand implements Command {

  @Override
  public String name() {
    return "write";
  }

  @Override
  public CommandSpec spec() {
    return Specs.command(
            name(),
            "Open an empty page, for writing freely.",
            "leanto write",
            "leanto write --edit --tag work",
            "leanto write --on yesterday",
            "leanto write - < words.txt")
        .addPositional(Specs.word("-", "0..1", "- keeps what comes on standard input, at once"))
        .addPositional(Specs.rest())
        .addOption(
            Specs.flag(
                "in your editor: setting editor, VISUAL or EDITOR; it may keep copies", "--edit"))
        .addOption(
            Specs.value("--title", "TITLE", "its title in the list; - reads it as the first line"))
        .addOption(Specs.values("--tag", "TAG", "a tag; can be given more than once"))
        .addOption(Specs.value("--on", "DAY", "for that day: 2026-03-01, today, yesterday"));
  }

  @Override
  public boolean mayChange() {
    return true;
  }

  @Override
  public int run(House house, ParseResult parsed) throws Stopped, Refused, IOException {
    Optional<String> title = title(parsed.matchedOptionValue("--title", null));
    List<String> tags = tags(parsed.matchedOptionValue("--tag", new String[0]));
    boolean inEditor = parsed.hasMatchedOption("--edit");
    if (piped(parsed, inEditor, house)) {
      Piped incoming = new Piped(house, title, tags);
      return Piped.orPrinted(house, () -> incoming.keep(day(house, parsed)));
    }
    Optional<LocalDate> day = day(house, parsed);
    Writing writing = new Writing(title.orElse(Writing.TITLE), tags);
    return Visit.to(
        house,
        visit -> open(house, visit, writing, day, inEditor),
        () -> Preview.of(writing.sitting(house.now(), false, List.of())),
        Visit.WORDS);
  }

  private static Optional<LocalDate> day(House house, ParseResult parsed)
      throws Stopped, Refused, IOException {
    LocalDate today = house.today();
    return Filters.day(house, parsed, "--on").filter(it -> !it.equals(today));
  }

  private static int open(
      House house, Visit visit, Writing writing, Optional<LocalDate> day, boolean inEditor)
      throws Stopped, Refused, IOException {
    if (!writing.title().equals(Specs.STANDARD_INPUT)) {
      return visit.sitter().write(writing, day, inEditor);
    }
    Reply reply =
        visit.choose(
            new Turn.Field(
                "Write",
                List.of("Which title would you like for it?"),
                List.of(),
                false,
                "",
                Optional.empty()));
    if (!(reply instanceof Reply.Typed(String words))) {
      return visit.left(reply);
    }
    String title = words.isBlank() ? Writing.TITLE : Visible.stored(words);
    return visit.sitter().write(new Writing(title, writing.tags()), day, inEditor);
  }

  private static boolean piped(ParseResult parsed, boolean inEditor, House house) throws Stopped {
    String word = parsed.matchedPositionalValue(0, null);
    boolean piped = Specs.STANDARD_INPUT.equals(word);
    boolean keepNothing = house.globals().keepNothing();
    if (word != null && !piped || parsed.hasMatchedPositional(1)) {
      throw new Stopped(
          Exit.USAGE,
          "Words on a command line stay in the history of the shell, so none are taken there."
              + " leanto write opens a page, and leanto write - reads standard input.");
    }
    if (piped && inEditor) {
      throw new Stopped(
          Exit.USAGE, "--edit opens an editor, and - reads standard input: not both.");
    }
    if (piped && keepNothing) {
      throw new Stopped(Exit.USAGE, "--private keeps nothing, and - keeps at once.");
    }
    if (inEditor && keepNothing) {
      throw new Stopped(Exit.USAGE, "--private writes nothing, and an editor works on a file.");
    }
    return piped;
  }

  private static Optional<String> title(String given) throws Stopped {
    if (given != null && given.indexOf('\n') >= 0) {
      throw new Stopped(Exit.USAGE, "--title takes one line.");
    }
    return Optional.ofNullable(given).filter(title -> !title.isBlank()).map(Visible::stored);
  }

  private static List<String> tags(String[] given) throws Stopped {
    List<String> tags = new ArrayList<>();
    for (String each : given) {
      String tag = each.startsWith("#") ? each.substring(1) : each;
      if (tag.isEmpty() || tag.chars().anyMatch(c -> Character.isWhitespace(c) || c == ',')) {
        throw new Stopped(Exit.USAGE, "--tag takes one word, such as --tag work.");
      }
      tags.add(tag);
    }
    return tags.stream().distinct().toList();
  }
}
