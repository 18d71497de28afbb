package leanto.exchange;

import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import leanto.yaml.ByteRange;
import leanto.yaml.JsonObjects;
import leanto.yaml.LargeFile;
import leanto.yaml.Limits;
import leanto.yaml.Node;
import leanto.yaml.Place;
import leanto.yaml.Places;
import leanto.yaml.Problem;
import leanto.yaml.Refused;
import leanto.yaml.Source;
import leanto.yaml.Yaml;

/// Reads a file of JSON with a list of entries, one entry after another.
final class JsonForms {

  /// How a program keeps an entry in an object.
  interface Form {
    /// What it is, as a person calls it.
    String name();

    /// The keys of an entry that are taken, or spoken of one by one.
    Set<String> taken();

    /// Whether an object looks like an entry of this program.
    boolean knows(JsonObject object);

    /// Takes an entry.
    ///
    /// @param aside takes a sentence for each part of it that stays behind
    /// @throws NoEntry where it cannot be taken
    Written read(JsonObject entry, List<String> aside) throws NoEntry;
  }

  /// An object that is no entry, with what is missing.
  static final class NoEntry extends Exception {
    private static final long serialVersionUID = 1;

    NoEntry(String what) {
      super(what);
    }
  }

  private final LargeFile file;
  private final List<Form> forms;
  private final Places places;
  private final List<Arrival> arrivals = new ArrayList<>();
  private final List<String> left = new ArrayList<>();
  private final List<String> aside = new ArrayList<>();
  private final Set<String> untaken = new TreeSet<>();

  /// Takes the file, and the zone of dates that name none.
  JsonForms(LargeFile file, ZoneId zone) {
    this.file = file;
    this.forms = List.of(new DayOne(), new JrnlJson(zone));
    this.places = new Places(file);
  }

  /// Reads all of it.
  ///
  /// @throws Refused where it is no JSON, or has no entries that are known here
  /// @throws IOException where it cannot be read
  Found read() throws Refused, IOException {
    List<ByteRange> objects = JsonObjects.of(file, "entries").objects();
    Form form = form(objects);
    for (ByteRange each : objects) {
      entry(form, each);
    }
    untaken.removeAll(form.taken());
    if (!untaken.isEmpty()) {
      aside.add(file.name() + ": not taken of any entry: " + String.join(", ", untaken) + ".");
    }
    return new Found(form.name(), arrivals, left, aside);
  }

  // The form of the first entry that is known.
  private Form form(List<ByteRange> objects) throws Refused, IOException {
    Optional<Refused> unread = Optional.empty();
    for (ByteRange each : objects) {
      try {
        JsonObject object = object(each, Place.START);
        for (Form form : forms) {
          if (form.knows(object)) {
            return form;
          }
        }
      } catch (Refused refused) {
        Problem problem = refused.problems().getFirst();
        if (unread.isEmpty()) {
          unread = Optional.of(places.refused(each.from(), problem.what(), problem.next()));
        }
      }
    }
    if (unread.isPresent()) {
      throw unread.get();
    }
    throw places.refused(
        0,
        "There are no entries in it as jrnl, Day One or leanto export --as jsonl write them.",
        "A folder of Markdown can be brought in too.");
  }

  private void entry(Form form, ByteRange span) throws IOException {
    Place place = places.of(span.from());
    try {
      JsonObject entry = object(span, place);
      untaken.addAll(entry.names());
      Written written = read(form, entry);
      arrivals.add(written.arrival(() -> again(form, span)));
    } catch (NoEntry none) {
      left.add(JsonObject.at(file.name(), place, Place.START) + none.getMessage());
    } catch (Refused refused) {
      Problem problem = refused.problems().getFirst();
      left.add(
          JsonObject.at(file.name(), place, problem.place())
              + problem.what()
              + " "
              + problem.next());
    }
  }

  private Written read(Form form, JsonObject entry) throws NoEntry {
    Written written = form.read(entry, aside);
    if (written.isBlank()) {
      throw new NoEntry("this entry has no words.");
    }
    String unreadable = Unreadable.inVisible(written.words()).orElse("");
    if (!unreadable.isEmpty()) {
      throw new NoEntry(unreadable);
    }
    return written;
  }

  private Written again(Form form, ByteRange span) throws IOException {
    try {
      return form.read(object(span, Place.START), new ArrayList<>());
    } catch (NoEntry | Refused changed) {
      throw new IOException(file.name() + " has changed while it was read.", changed);
    }
  }

  private JsonObject object(ByteRange span, Place place) throws IOException, Refused {
    if (span.to() - span.from() > Limits.IMPORT.bytes()) {
      throw new Refused(
          new Source(file.name(), ""),
          Place.START,
          "This entry is larger than 128 MiB.",
          "Make it smaller, or split it in two.");
    }
    // By this name it is read as JSON, whatever the file is called.
    Node node = Yaml.read(new Source("entry.json", file.text(span)), Limits.IMPORT);
    if (node instanceof Node.Keys keys) {
      return new JsonObject(file.name(), place, keys);
    }
    throw new IOException(file.name() + " has changed while it was read.");
  }
}
