package leanto.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import leanto.answers.FileAnswers;
import leanto.answers.Sheet;
import leanto.entry.Entry;
import leanto.journal.EntryMarkdown;
import leanto.journal.Journal;
import leanto.journal.Published;
import leanto.prompt.PromptSet;
import leanto.session.Destination;
import leanto.session.Ending;
import leanto.session.Session;
import leanto.session.Sit;
import leanto.session.Sitting;
import leanto.text.Visible;
import leanto.yaml.Intake;
import leanto.yaml.Limits;
import leanto.yaml.Place;
import leanto.yaml.Refused;
import leanto.yaml.Source;
import leanto.yaml.Yaml;

/// A sitting answered from a file: no terminal, kept at once, the path printed.
final class Scripted {

  private final House house;
  private final List<PromptSet> sets;
  private final String answers;

  /// @param answers a file, or `-` for standard input
  Scripted(House house, List<PromptSet> sets, String answers) {
    this.house = house;
    this.sets = sets;
    this.answers = answers;
  }

  /// Sits and keeps; where `dry`, prints the Markdown and writes nothing.
  int run(boolean dry) throws Stopped, Refused, IOException {
    if (house.globals().keepNothing() && !dry) {
      throw new Stopped(
          Exit.USAGE,
          "--private keeps nothing, and --answers keeps at once. With --dry-run it is printed.");
    }
    Sitting sitting = new Sitting(sets, house.now(), false);
    Source source = source();
    Sheet sheet = Sheet.of(source, Yaml.read(source, Limits.ANSWERS), sitting);
    if (sheet.madeVisible()) {
      house.note(Visible.TOLD);
    }
    FileAnswers from = new FileAnswers(sheet);
    Journal journal = house.journal();
    if (!dry) {
      journal.prepare(sitting.began()).forEach(house::note);
      Journals.copies(house, house.journalFolder().path()).forEach(house::note);
    }
    Session end =
        Sit.through(Session.begin(sitting, new Destination("", "", false)), from, _ -> {}, _ -> {});
    unasked(source, from.unasked());
    Entry entry = ((Ending.Keep) end.ending().orElseThrow()).entry();
    if (dry) {
      house.print(EntryMarkdown.write(entry));
      return Exit.DONE;
    }
    return publish(house, journal, entry);
  }

  /// Keeps an entry at once and prints its path; where it cannot be kept, prints its words.
  static int publish(House house, Journal journal, Entry entry) {
    try {
      Published published = journal.publish(entry);
      published.notes().forEach(house::note);
      OwnLists.keep(house, entry).forEach(house::note);
      house.print(published.path());
      return Exit.DONE;
    } catch (IOException trouble) {
      return house.lastResort(trouble.getMessage(), entry);
    }
  }

  private Source source() throws Stopped, Refused, IOException {
    if (answers.equals(Specs.STANDARD_INPUT)) {
      return Intake.stream("standard input", house.input(), Limits.ANSWERS);
    }
    return Intake.file(answers, house.file(answers), Limits.ANSWERS);
  }

  // Nothing that was given is passed over in silence.
  private void unasked(Source source, Map<String, Place> unasked) {
    unasked.forEach((id, place) ->
        house.note(
            source.name()
                + ":"
                + place.line()
                + ":"
                + place.column()
                + ": \""
                + id
                + "\" was not asked this time, so it is not in the entry."));
  }
}
