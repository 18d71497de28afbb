package leanto.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import leanto.circle.CircleFile;
import leanto.editor.Editor;
import leanto.editor.Pager;
import leanto.entry.Entry;
import leanto.files.FileLocks;
import leanto.journal.Drafts;
import leanto.journal.FileNames;
import leanto.journal.Journal;
import leanto.library.Shelf;
import leanto.prompt.OwnSay;
import leanto.settings.Folders;
import leanto.settings.Settings;
import leanto.settings.SettingsFile;
import leanto.yaml.Intake;
import leanto.yaml.Limits;
import leanto.yaml.Refused;
import leanto.yaml.Report;

/// Opens the rooms that a command asks for, with what the person has said of them. Nothing is read
/// before it is asked for.
final class House {

  private final World world;
  private final Globals globals;
  private final Folders folders;
  private final Output output;
  private final SettingsInUse settings;
  private boolean inputTaken;

  House(World world, Globals globals, Folders folders) {
    this.world = world;
    this.globals = globals;
    this.folders = folders;
    this.output = new Output(world, globals);
    this.settings =
        new SettingsInUse(
            folders, settingsFile(), this::note, left -> world.err().print(Report.of(left)));
  }

  World world() {
    return world;
  }

  Globals globals() {
    return globals;
  }

  Folders folders() {
    return folders;
  }

  /// Standard input, which is taken from here on.
  InputStream input() {
    inputTaken = true;
    return world.in();
  }

  boolean isInputTaken() {
    return inputTaken;
  }

  /// Where goes what was asked for, and what is said besides.
  Output output() {
    return output;
  }

  PrintStream out() {
    return output.out();
  }

  /// One line on the error stream, also where the name of a file has a newline in it.
  void note(String words) {
    output.note(words);
  }

  /// Takes a path as it was typed; a relative one starts in the folder one stands in.
  ///
  /// @throws Stopped (2) where no file can have that name
  Path path(String typed) throws Stopped {
    try {
      return world.here().resolve(typed).normalize();
    } catch (InvalidPathException _) {
      throw new Stopped(Exit.USAGE, "\"" + typed + "\" cannot be the name of a file.");
    }
  }

  /// The same for a file that is to be read.
  ///
  /// @throws Stopped (2) where there is none; one that cannot be looked at is not missing
  Path file(String typed) throws Stopped {
    Path file = path(typed);
    if (Files.notExists(file)) {
      throw new Stopped(Exit.USAGE, "There is no file " + typed + ".");
    }
    return file;
  }

  /// Prints text that was read from a file; see [Output#print].
  void print(String text) {
    output.print(text);
  }

  /// Prints a path that was asked for, on a line of its own, in the same way.
  void print(Path path) {
    output.print(path + "\n");
  }

  /// Prints a page of the program's own, folded for a terminal.
  void page(List<String> lines) {
    output.page(lines);
  }

  /// Ends a command that would write in a run that writes nothing.
  ///
  /// @throws Stopped (2) in private mode
  void writes(String command) throws Stopped {
    if (globals.keepNothing()) {
      throw new Stopped(Exit.USAGE, "--private writes nothing, and " + command + " does.");
    }
  }

  /// Prints words that could not be kept anywhere, so that they are not lost (`faults.md` 2).
  int lastResort(String reason, Entry entry) {
    return output.lastResort(reason, entry);
  }

  Settings settings() throws Refused, IOException {
    return settings.get();
  }

  /// From here on, what cannot be read of the settings is told and left out, where that is safe.
  void settingsPartly() {
    settings.partly();
  }

  /// What the person has a say in.
  OwnSay ownSay() throws Refused, IOException {
    return new OwnSay(settings().word(), settings().leaveOut());
  }

  SettingsFile settingsFile() {
    return new SettingsFile(folders.settings(), locks());
  }

  /// Settles one thing, in the file and for this run.
  void settle(String key, String value) throws Refused, IOException {
    settingsFile().set(key, value);
    settings.forget();
  }

  /// The same for a list.
  void settle(String key, List<String> values) throws Refused, IOException {
    settingsFile().set(key, values);
    settings.forget();
  }

  /// The settings as they stand in the file now.
  Settings settingsNow() throws Refused, IOException {
    settings.forget();
    return settings.get();
  }

  /// The person's own lines for the doors page, where they have written some.
  List<String> doors() throws Refused, IOException {
    return Files.exists(folders.doors())
        ? Intake.file(folders.doors(), Limits.SETTINGS).lines()
        : List.of();
  }

  /// The journal folder and what named it.
  JournalFolder journalFolder() throws Refused, IOException, Stopped {
    if (globals.journal().isPresent()) {
      String word = globals.journal().get();
      Optional<Path> named = named(word);
      return new JournalFolder(named.isPresent() ? named.get() : path(word), "--journal", true);
    }
    String variable = world.env("LEANTO_JOURNAL");
    if (!variable.isEmpty()) {
      return new JournalFolder(
          named(variable).orElseGet(() -> folders.named(variable)), "LEANTO_JOURNAL", true);
    }
    if (settings().journal().isPresent()) {
      return new JournalFolder(
          folders.named(settings().journal().get()), folders.shown(folders.settings()), true);
    }
    return new JournalFolder(usualJournal(), SettingsCommand.UNSETTLED, false);
  }

  // One of the settings, by its name. A folder of that name here is meant by `./`.
  private Optional<Path> named(String word) throws Refused, IOException {
    return word.matches("[A-Za-z0-9-]+")
        ? Optional.ofNullable(settings().journals().get(word)).map(folders::named)
        : Optional.empty();
  }

  /// The journal folder where nobody named one.
  Path usualJournal() {
    return folders.home().resolve("Journal");
  }

  Journal journal() throws Refused, IOException, Stopped {
    return journal(journalFolder().path());
  }

  Journal journal(Path folder) {
    FileNames names = ifReadable(Settings::fileNames).orElse(FileNames.USUAL);
    return new Journal(folder, world.clock()::getZone, world.random(), names, locks());
  }

  // What is not worth ending a command for, where the settings cannot be read.
  private <T> Optional<T> ifReadable(Function<Settings, Optional<T>> setting) {
    try {
      return setting.apply(settings());
    } catch (Refused | IOException _) {
      return Optional.empty();
    }
  }

  /// The person's circle, in the journal folder.
  CircleFile circle() throws Refused, IOException, Stopped {
    return new CircleFile(journalFolder().path().resolve(CircleFile.NAME), locks());
  }

  FileLocks locks() {
    return FileLocks.in(folders.locks(), this::note);
  }

  Drafts drafts() {
    return new Drafts(folders.drafts(), world.random());
  }

  /// The prompt sets, the nearer folder first: the journal's own, the person's own, those that
  /// ship.
  Shelf shelf() throws Refused, IOException, Stopped {
    return new Shelf(List.of(journalFolder().path().resolve("prompts"), folders.prompts()));
  }

  /// When words may be dim.
  Globals.Color color() {
    return globals
        .color()
        .or(() -> ifReadable(Settings::color).flatMap(Globals.Color::of))
        .orElse(Globals.Color.AUTO);
  }

  /// The person's pager, as it is called.
  String pager() {
    return Pager.command(ifReadable(Settings::pager), world.env());
  }

  /// The person's editor.
  ///
  /// @param settled the one of the settings
  Editor editor(Optional<String> settled) {
    return Editor.of(settled, world.env(), world.terminal().getAsBoolean());
  }

  /// The instant, with the person's offset.
  OffsetDateTime now() {
    return OffsetDateTime.now(world.clock());
  }

  /// The day it is for this person: a day may end later than midnight (`design.md` 7, *day-ends*).
  LocalDate today() throws Refused, IOException {
    return day(now());
  }

  /// The start of a day, as an instant by which a day is meant and no time; see [#day].
  OffsetDateTime startOf(LocalDate day) {
    LocalDateTime start = day.atStartOfDay();
    return start.atOffset(world.clock().getZone().getRules().getOffset(start));
  }

  /// The day to which an instant belongs for this person. Midnight to the second is a file that has
  /// a day and no time.
  LocalDate day(OffsetDateTime instant) throws Refused, IOException {
    return Day.of(instant, settings().dayEnds());
  }

  /// The journal folder, what named it, and whether a person did.
  record JournalFolder(Path path, String from, boolean named) {}
}
