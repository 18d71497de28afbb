package leanto.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import leanto.journal.Drafts;
import leanto.journal.Journal;
import leanto.library.Shelf;
import leanto.settings.Folders;
import leanto.settings.Settings;
import leanto.settings.SettingsFile;
import leanto.yaml.Refused;

/// Opens the rooms that a command asks for, with what the person has said of them. Nothing is read
/// before it is asked for.
final class House {

  private final World world;
  private final Globals globals;
  private final Folders folders;
  private Settings settings;

  House(World world, Globals globals, Folders folders) {
    this.world = world;
    this.globals = globals;
    this.folders = folders;
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

  PrintStream out() {
    return world.out();
  }

  /// One line on the error stream.
  void note(String words) {
    world.err().println(leanto.text.Visible.shown(words));
  }

  Settings settings() throws Refused, IOException {
    if (settings == null) {
      settings = settingsFile().read();
    }
    return settings;
  }

  SettingsFile settingsFile() {
    return new SettingsFile(folders.settings());
  }

  /// Settles one thing, in the file and for this run.
  void settle(String key, String value) throws Refused, IOException {
    settingsFile().set(key, value);
    settings = null;
  }

  /// The journal folder and what named it.
  JournalFolder journalFolder() throws Refused, IOException, Stopped {
    if (globals.journal().isPresent()) {
      Path named = world.here().resolve(Cli.path(globals.journal().get())).normalize();
      return new JournalFolder(named, "--journal", true);
    }
    String variable = world.env("LEANTO_JOURNAL");
    if (!variable.isEmpty()) {
      return new JournalFolder(folders.named(variable), "LEANTO_JOURNAL", true);
    }
    if (settings().journal().isPresent()) {
      return new JournalFolder(
          folders.named(settings().journal().get()), folders.shown(folders.settings()), true);
    }
    return new JournalFolder(folders.home().resolve("Journal"), "not settled", false);
  }

  Journal journal() throws Refused, IOException, Stopped {
    return journal(journalFolder().path());
  }

  Journal journal(Path folder) {
    return new Journal(folder, world.clock().getZone(), world.random());
  }

  Drafts drafts() {
    return new Drafts(folders.drafts(), world.random());
  }

  /// The prompt sets, the nearer folder first: the journal's own, the person's own, those that
  /// ship.
  Shelf shelf() throws Refused, IOException, Stopped {
    return new Shelf(List.of(journalFolder().path().resolve("prompts"), folders.prompts()));
  }

  /// The instant, with the person's offset.
  OffsetDateTime now() {
    return OffsetDateTime.now(world.clock());
  }

  /// The day it is for this person: a day may end later than midnight (`design.md` 7, *day-ends*).
  LocalDate today() throws Refused, IOException {
    return now().toLocalDateTime().minusNanos(settings().dayEnds().toNanoOfDay()).toLocalDate();
  }

  /// The journal folder, what named it, and whether a person did.
  record JournalFolder(Path path, String from, boolean named) {}
}
