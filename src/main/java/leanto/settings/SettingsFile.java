package leanto.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import leanto.files.FileLocks;
import leanto.files.PrivateFile;
import leanto.yaml.FlatYaml;
import leanto.yaml.Intake;
import leanto.yaml.Limits;
import leanto.yaml.Refused;
import leanto.yaml.Source;
import leanto.yaml.Yaml;

/// The settings as a file that a person can read and edit. Setting one thing leaves every other
/// line as it stands, comments included.
public final class SettingsFile {

  private final Path file;
  private final FileLocks locks;

  /// Takes the path, at which there need not be a file.
  ///
  /// @param locks of these, the one of its folder is held while it is changed
  public SettingsFile(Path file, FileLocks locks) {
    this.file = file;
    this.locks = locks;
  }

  /// Reads the settings; none where there is no file.
  ///
  /// @throws Refused where the file cannot be read as settings, with every problem and its place
  /// @throws IOException where the file is there and cannot be opened
  public Settings read() throws Refused, IOException {
    return missing() ? Settings.NONE : settings(Intake.file(file, Limits.SETTINGS));
  }

  /// Reads what can be read of them: a key that is not known, or has no value that can be, is left
  /// out.
  ///
  /// @param left is given what was left out
  /// @throws Refused where that may be what says where entries are kept, or nothing can be read
  /// @throws IOException as above
  public Settings readPartly(Consumer<Refused> left) throws Refused, IOException {
    if (missing()) {
      return Settings.NONE;
    }
    Source source = Intake.file(file, Limits.SETTINGS);
    return SettingsReader.readPartly(source, Yaml.read(source, Limits.SETTINGS), left);
  }

  /// Settles one thing, in a folder of mode 0700 and a file of mode 0600.
  ///
  /// @param key one of [Settings#KEYS]
  /// @param value one line
  /// @throws IOException where it cannot be written
  public void set(String key, String value) throws IOException {
    setLine(key, FlatYaml.text(FlatYaml.key(new StringBuilder(), key), value).toString());
  }

  /// The same for a list.
  ///
  /// @throws IOException as above
  public void set(String key, List<String> values) throws IOException {
    setLine(key, FlatYaml.list(FlatYaml.key(new StringBuilder(), key), values).toString());
  }

  /// Waits until no other process of this program changes the settings, or a file beside them, and
  /// keeps it so until what is given is closed.
  public FileLocks.Held lock() {
    return locks.lock(file.getParent());
  }

  private void setLine(String key, String line) throws IOException {
    try (var _ = lock()) {
      setLineLocked(key, line);
    }
  }

  private void setLineLocked(String key, String line) throws IOException {
    List<String> lines = new ArrayList<>();
    if (!missing()) {
      lines.addAll(Files.readAllLines(file));
    }
    int at = find(lines, key);
    if (at < 0) {
      lines.add(line);
    } else {
      lines.set(at, line);
    }
    String text = String.join("\n", lines) + "\n";
    try {
      settings(new Source(file.toString(), text));
    } catch (Refused refused) {
      throw new IOException(
          file
              + " is written in a way that does not take \""
              + line
              + "\" as one more line."
              + " It is left as it is.");
    }
    PrivateFile.replace(file, text);
  }

  /// Begins the file, with every key that there is in a comment.
  ///
  /// @throws IOException where it cannot be written
  public void begin() throws IOException {
    PrivateFile.replace(
        file,
        """
        # Settings. Every line may be left out.
        #
        # journal: ~/Journal        where entries are kept
        # drafts: hold              hold or none: what happens when a sitting ends suddenly
        # day-ends: 04:00           when the day ends, for today and --daily
        # editor: nano              before VISUAL and EDITOR
        # word: going it alone      your own words for "doing things alone"
        # leave-out: [holidays]     what names one of these is not shown
        # history: keep             git keeps what changes; by-hand if left out
        # history-hooks: no         whether git runs hooks and commands of the repository
        # menu: [evening]           the sets in the menu, in this order; all of them if left out
        # pager: less -R            before PAGER
        # color: never              auto, always or never
        # file-names: YYYY/YYYY-MM-DD-HHmm   how new entries are named
        # journals: {work: ~/Work/journal}   more journals, for --journal work
        """);
  }

  private static Settings settings(Source source) throws Refused {
    return SettingsReader.read(source, Yaml.read(source, Limits.SETTINGS));
  }

  // A file that cannot be looked at, or a link that leads nowhere, is not a missing one: taking it
  // for that would keep words where nobody looks for them.
  private boolean missing() {
    return Files.notExists(file, LinkOption.NOFOLLOW_LINKS);
  }

  private static int find(List<String> lines, String key) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(key + ":")) {
        return i;
      }
    }
    return -1;
  }
}
