package leanto.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import leanto.journal.Journal;
import leanto.journal.Published;
import leanto.lookback.NamedDays;
import leanto.yaml.Refused;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// Changes an entry: its file in the editor, a note beneath it, or its tags.
final class EditCommand implements Command {

  @Override
  public String name() {
    return "edit";
  }

  @Override
  public CommandSpec spec() {
    return Specs.command(
            name(),
            "Open an entry in your editor, put a note beneath it, or change its tags.",
            "leanto edit",
            "leanto edit 3 --note",
            "leanto edit last friday --note --edit",
            "leanto edit last --note - < words.txt",
            "leanto edit last --tag garden --untag work")
        .addPositional(
            Specs.word("ENTRY", "0..1", "a file, a day, last, or a number from leanto list"))
        .addPositional(Specs.rest())
        .addOption(Specs.flag("a note of today beneath it; with -, from standard input", "--note"))
        .addOption(Specs.flag("the note begins in your editor", "--edit"))
        .addOption(Specs.values("--tag", "TAG", "add a tag; can be given more than once"))
        .addOption(Specs.values("--untag", "TAG", "take a tag away, likewise"));
  }

  @Override
  public boolean mayChange() {
    return true;
  }

  @Override
  public int run(House house, ParseResult parsed) throws Stopped, Refused, IOException {
    boolean piped =
        parsed.matchedPositionals().stream()
            .anyMatch(it -> it.originalStringValues().contains(Specs.STANDARD_INPUT));
    return piped && parsed.hasMatchedOption("--note")
        ? Piped.orPrinted(house, () -> changed(house, parsed))
        : changed(house, parsed);
  }

  private static int changed(House house, ParseResult parsed) throws Stopped, Refused, IOException {
    house.writes("leanto edit");
    List<String> words = new ArrayList<>();
    parsed.matchedPositionals().forEach(it -> words.addAll(it.originalStringValues()));
    boolean piped = words.remove(Specs.STANDARD_INPUT);
    joinDay(words, house.today());
    boolean note = parsed.hasMatchedOption("--note");
    boolean inEditor = parsed.hasMatchedOption("--edit");
    List<String> more = Tag.all(parsed.matchedOptionValue("--tag", new String[0]));
    List<String> less = Tag.all(parsed.matchedOptionValue("--untag", new String[0]));
    boolean tags = !more.isEmpty() || !less.isEmpty();
    check(words, house.today(), piped, note, inEditor, tags);
    Tag.apart(more, less);
    if (!note && !tags && !house.world().terminal().getAsBoolean()) {
      throw new Stopped(
          Exit.USAGE,
          "leanto edit opens an editor, and there is no terminal here. --note - and --tag do"
              + " without one.");
    }
    Optional<Path> path = Entries.named(house, words.isEmpty() ? "last" : words.getFirst());
    if (path.isEmpty()) {
      return Exit.NOTHING;
    }
    readable(house, path.get());
    if (tags) {
      return tag(house, path.get(), more, less);
    }
    if (note) {
      Beneath beneath = Beneath.today(house, path.get());
      return piped ? beneath.keepIncoming() : beneath.write(inEditor);
    }
    return new FileEdit(house, path.get()).run();
  }

  /// Prints the path of a file that has what was asked for.
  static int done(House house, Path path) {
    FreshFile.print(house, path);
    return Exit.DONE;
  }

  private static void check(
      List<String> words,
      LocalDate today,
      boolean piped,
      boolean note,
      boolean inEditor,
      boolean tags)
      throws Stopped {
    boolean sentence = words.stream().anyMatch(it -> isSentence(it, today));
    if (words.size() > 1 || sentence) {
      throw new Stopped(
          Exit.USAGE,
          "Words on a command line stay in the history of the shell, so none are taken there."
              + " leanto edit ENTRY --note opens a page, and with - it reads standard input.");
    }
    if (note && tags) {
      throw new Stopped(Exit.USAGE, "--note and --tag are for one at a time.");
    }
    if (piped && inEditor) {
      throw new Stopped(
          Exit.USAGE, "--edit opens an editor, and - reads standard input: not both.");
    }
    if (!note && (piped || inEditor)) {
      throw new Stopped(
          Exit.USAGE,
          (piped ? "-" : "--edit") + " goes with --note, as in leanto edit last --note.");
    }
  }

  // As it is typed without quotes: last friday.
  private static void joinDay(List<String> words, LocalDate today) {
    String joined = String.join(" ", words);
    if (words.size() > 1 && NamedDays.of(joined, today).isPresent()) {
      words.clear();
      words.add(joined);
    }
  }

  // A day may have several words: 5 January 2026.
  private static boolean isSentence(String word, LocalDate today) {
    return !Entries.isPath(word)
        && word.chars().anyMatch(Character::isWhitespace)
        && NamedDays.of(word, today).isEmpty();
  }

  // Whatever is done with it, it is a file of text by then.
  private static void readable(House house, Path path) throws Stopped, Refused, IOException {
    if (!Journal.isMarkdown(path)) {
      throw new Stopped(Exit.USAGE, path + " is not a Markdown file (.md), and is not changed.");
    }
    try {
      house.journal().text(path);
    } catch (IOException unread) {
      throw new Stopped(Exit.REFUSED, unread.getMessage());
    }
  }

  private static int tag(House house, Path path, List<String> more, List<String> less)
      throws Stopped, Refused, IOException {
    Journal journal = house.journal();
    journal.replaceable(path).forEach(house::note);
    Published published = journal.tag(path, more, less);
    published.notes().forEach(house::note);
    return done(house, published.path());
  }
}
