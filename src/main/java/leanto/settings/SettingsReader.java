package leanto.settings;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import leanto.journal.FileNames;
import leanto.text.Nearest;
import leanto.yaml.Node;
import leanto.yaml.Place;
import leanto.yaml.Problems;
import leanto.yaml.Quoted;
import leanto.yaml.Refused;
import leanto.yaml.Source;

/// Takes the content of a settings file to settings, noting every problem on the way.
final class SettingsReader {

  // Where entries are kept.
  private static final Set<String> PLACES = Set.of("journal", "journals", "file-names");

  private static final String JOURNALS =
      "Each journal is a name of letters, digits and dashes, with its folder.";
  private static final String SUCH_AS = "Such as journals: {work: ~/Work/journal}.";

  private final Problems problems = new Problems();
  private final Map<String, Node.Keyed> keys;

  private SettingsReader(Map<String, Node.Keyed> keys) {
    this.keys = keys;
  }

  static Settings read(Source source, Node root) throws Refused {
    SettingsReader reader = new SettingsReader(keys(source, root));
    Settings settings = reader.settings();
    reader.problems.orRefuse(source);
    return settings;
  }

  /// Reads what can be read, and leaves out a key that is not known or has no value that can be.
  ///
  /// @param left is given what was left out
  /// @throws Refused where that may be what says where entries are kept
  static Settings readPartly(Source source, Node root, Consumer<Refused> left) throws Refused {
    Map<String, Node.Keyed> keys = keys(source, root);
    try {
      return read(source, root);
    } catch (Refused some) {
      SettingsReader places = new SettingsReader(new LinkedHashMap<>(keys));
      places.keys.keySet().removeIf(key -> !saysWhere(key));
      places.settings();
      if (!places.problems.none()) {
        throw some;
      }
      left.accept(some);
      return new SettingsReader(keys).settings();
    }
  }

  // Also one that was meant to.
  private static boolean saysWhere(String key) {
    return PLACES.contains(key)
        || !Settings.KEYS.contains(key)
            && Nearest.of(key, Settings.KEYS).filter(PLACES::contains).isPresent();
  }

  private static Map<String, Node.Keyed> keys(Source source, Node root) throws Refused {
    if (root instanceof Node.Empty) {
      return Map.of();
    }
    if (root instanceof Node.Keys(Place _, Map<String, Node.Keyed> keys)) {
      return keys;
    }
    throw new Refused(
        source,
        root.place(),
        "Settings are keys and values.",
        "A line looks like \"drafts: hold\".");
  }

  private Settings settings() {
    keys.forEach((key, keyed) -> {
      if (!Settings.KEYS.contains(key)) {
        problems.add(
            keyed.key(),
            "There is no setting " + Quoted.of(key) + ".",
            key,
            Settings.KEYS,
            "There are: " + String.join(", ", Settings.KEYS) + ".");
      }
    });
    return new Settings(
        words("journal"),
        drafts(),
        dayEnds(),
        words("editor"),
        words("word"),
        leaveOut(),
        menu(),
        words("pager"),
        color(),
        fileNames(),
        journals(),
        is("history", "keep", "by-hand", "History is keep or by-hand."),
        is("history-hooks", "yes", "no", "Hooks are yes or no."));
  }

  private Optional<DraftChoice> drafts() {
    Optional<String> word = words("drafts");
    for (DraftChoice choice : DraftChoice.values()) {
      if (word.filter(choice.word()::equals).isPresent()) {
        return Optional.of(choice);
      }
    }
    word.ifPresent(
        _ -> problems.add(value("drafts"), "Drafts are hold or none.", "Keep one of the two."));
    return Optional.empty();
  }

  private boolean is(String key, String word, String otherwise, String what) {
    Optional<String> said = words(key);
    if (said.filter(it -> !it.equals(word) && !it.equals(otherwise)).isPresent()) {
      problems.add(value(key), what, "Keep one of the two.");
    }
    return said.filter(word::equals).isPresent();
  }

  private LocalTime dayEnds() {
    Optional<String> word = words("day-ends");
    try {
      return word.map(LocalTime::parse).orElse(LocalTime.MIDNIGHT);
    } catch (DateTimeException _) {
      problems.add(value("day-ends"), "A time of day is meant here.", "It looks like 04:00.");
      return LocalTime.MIDNIGHT;
    }
  }

  private Optional<String> color() {
    Optional<String> word = words("color");
    if (word.isPresent() && !Settings.COLORS.contains(word.get())) {
      problems.add(
          value("color"), "Color is auto, always or never.", "auto heeds NO_COLOR, as without it.");
    }
    return word.filter(Settings.COLORS::contains);
  }

  private Optional<FileNames> fileNames() {
    Optional<String> pattern = words("file-names");
    Optional<FileNames> names = pattern.flatMap(FileNames::of);
    if (pattern.isPresent() && names.isEmpty()) {
      problems.add(
          value("file-names"),
          "An entry cannot be named by this.",
          "YYYY, MM and DD say its day, HH, mm and ss the time, and it stays in its folder: "
              + FileNames.USUAL.pattern()
              + ".");
    }
    return names;
  }

  private Map<String, String> journals() {
    Map<String, String> folders = new LinkedHashMap<>();
    Node.Keyed keyed = keys.get("journals");
    if (keyed == null || keyed.value() instanceof Node.Empty) {
      return folders;
    }
    if (!(keyed.value() instanceof Node.Keys(Place _, Map<String, Node.Keyed> named))) {
      problems.add(keyed.value().place(), JOURNALS, SUCH_AS);
      return folders;
    }
    named.forEach((name, folder) -> {
      boolean plain = name.matches("[A-Za-z0-9][A-Za-z0-9-]*");
      if (plain && folder.value() instanceof Node.Scalar(Place _, String text, boolean _)) {
        folders.put(name, text);
      } else {
        problems.add(folder.key(), JOURNALS, SUCH_AS);
      }
    });
    return folders;
  }

  private List<String> leaveOut() {
    return list("leave-out", "A topic is one word or a few.", "Such as leave-out: [work, family].")
        .orElse(List.of());
  }

  private Optional<List<String>> menu() {
    return list("menu", "The id of a set is meant here.", "Such as menu: [evening, safe-enough].");
  }

  private Optional<List<String>> list(String key, String what, String next) {
    Node.Keyed keyed = keys.get(key);
    if (keyed == null || keyed.value() instanceof Node.Empty) {
      return Optional.empty();
    }
    List<String> words = new ArrayList<>();
    List<Node> items =
        keyed.value() instanceof Node.Items(Place _, List<Node> some)
            ? some
            : List.of(keyed.value());
    for (Node item : items) {
      if (item instanceof Node.Scalar(Place _, String text, boolean _)) {
        words.add(text);
      } else {
        problems.add(item.place(), what, next);
      }
    }
    return Optional.of(words);
  }

  private Optional<String> words(String key) {
    Node.Keyed keyed = keys.get(key);
    if (keyed == null || keyed.value() instanceof Node.Empty) {
      return Optional.empty();
    }
    if (keyed.value() instanceof Node.Scalar(Place _, String text, boolean _)) {
      return Optional.of(text).filter(it -> !it.isBlank());
    }
    problems.add(
        keyed.value().place(), "One line of words is meant here.", "Such as " + key + ": words.");
    return Optional.empty();
  }

  private Place value(String key) {
    return keys.get(key).value().place();
  }
}
