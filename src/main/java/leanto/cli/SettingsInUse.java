package leanto.cli;

import java.io.IOException;
import java.util.function.Consumer;
import leanto.files.FileTrust;
import leanto.settings.Folders;
import leanto.settings.Settings;
import leanto.settings.SettingsFile;
import leanto.yaml.Refused;

/// The settings of this run, read when they are first asked for.
///
/// Where another account can change the file, what it says about programs is left out: it would be
/// that account's programs that are run.
final class SettingsInUse {

  private final Folders folders;
  private final SettingsFile file;
  private final Consumer<String> note;
  private final Consumer<Refused> left;
  private Settings settings;
  private boolean partly;
  private boolean noted;

  /// Takes the file.
  ///
  /// @param note takes a sentence for the person
  /// @param left takes what could not be read, where it is left out
  SettingsInUse(Folders folders, SettingsFile file, Consumer<String> note, Consumer<Refused> left) {
    this.folders = folders;
    this.file = file;
    this.note = note;
    this.left = left;
  }

  /// Gives the settings.
  ///
  /// @throws Refused where the file cannot be read as settings
  /// @throws IOException where it cannot be opened
  Settings get() throws Refused, IOException {
    if (settings == null) {
      settings = trusted(partly ? file.readPartly(left) : file.read());
    }
    return settings;
  }

  /// Lets the file be read again when it is asked for next.
  void forget() {
    settings = null;
  }

  /// From here on, what cannot be read is told and left out, where that is safe.
  void partly() {
    partly = true;
  }

  private Settings trusted(Settings read) throws IOException {
    if (!read.runsPrograms()) {
      return read;
    }
    FileTrust trust = FileTrust.of(folders.settings(), folders.shown(folders.settings()));
    if (!noted) {
      noted = true;
      trust.refused().map(why -> why + ". No program that it names is run.").ifPresent(note);
      trust.note().ifPresent(note);
    }
    return trust.refused().isPresent() ? read.withoutPrograms() : read;
  }
}
