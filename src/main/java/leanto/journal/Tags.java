package leanto.journal;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import leanto.entry.Entry;
import leanto.entry.Exchange;
import leanto.yaml.FlatYaml;
import leanto.yaml.Node;
import leanto.yaml.Place;
import leanto.yaml.Refused;
import leanto.yaml.Source;

/// Adds tags to the properties of a file, or takes some from them, and changes nothing else.
///
/// The text is read again afterwards: only where it then has the tags that are wanted, and every
/// other property and word as it was, it is given back.
final class Tags {

  private final String text;
  private final Document before;
  private final List<String> were;
  private final List<String> wanted;
  private final List<String> more;

  private Tags(String text, Document before, List<String> add, List<String> remove) {
    this.text = text;
    this.before = before;
    this.were = of(before);
    this.more = add.stream().distinct().filter(tag -> !were.contains(tag)).toList();
    this.wanted = new ArrayList<>(were);
    wanted.removeAll(remove);
    wanted.addAll(more);
  }

  /// Takes the text of a file and gives it with other tags; the same text where nothing is to be
  /// changed.
  ///
  /// @param path the file, for messages
  /// @throws Refused where its properties cannot be read, or are in a form that is left alone
  static String change(Path path, String text, List<String> add, List<String> remove)
      throws Refused {
    Document before = Document.of(path.toString(), text);
    if (before.refused().isPresent()) {
      throw before.refused().get();
    }
    if (before.page().toml()) {
      throw left(path, before, "These properties are TOML, and tags are written in YAML only.");
    }
    Tags tags = new Tags(text, before, add, remove);
    if (tags.wanted.equals(tags.were)) {
      return text;
    }
    Optional<String> written = tags.written();
    if (written.isEmpty()) {
      throw left(path, before, "Tags in this form are left alone.");
    }
    return written.get();
  }

  private static Refused left(Path path, Document document, String what) {
    Source source = new Source(path.toString(), "\n" + document.page().matter());
    Place place = keyed(document, "tags").map(Node.Keyed::key).orElse(new Place(2, 1));
    return new Refused(source, place, what, "The file stays as it is. An editor can change it.");
  }

  private static List<String> of(Document document) {
    return Listed.tags(document.front().texts("tags"));
  }

  private Optional<String> written() {
    Optional<Node.Keyed> tags = keyed(before, "tags");
    if (tags.isEmpty()) {
      return sound(this::begun);
    }
    // As an entry of ours has it: with no tag there is no key.
    boolean gone = wanted.isEmpty() && entry(before).isPresent();
    return (gone ? sound(() -> new TagLine(text, tags.get()).gone()) : Optional.<String>empty())
        .or(() -> sound(() -> changed(tags.get())));
  }

  private static Optional<Node.Keyed> keyed(Document document, String key) {
    return Optional.ofNullable(document.front().keys().get(key));
  }

  private String changed(Node.Keyed tags) {
    String less = new TagLine(text, tags).without(item -> goes(Listed.tags(List.of(item))));
    Optional<Node.Keyed> rest = keyed(Document.of("", less), "tags");
    return more.isEmpty() || rest.isEmpty() ? less : new TagLine(less, rest.get()).with(more);
  }

  private boolean goes(List<String> tags) {
    return !tags.isEmpty() && tags.stream().noneMatch(wanted::contains);
  }

  // There is no such key by now: it gets the place that it has in an entry of ours, else the last.
  private String begun() {
    Optional<Node.Keyed> asked = keyed(before, "asked");
    if (asked.isPresent()) {
      return new TagLine(text, asked.get()).above(more);
    }
    String front = before.page().front();
    String ends = text.startsWith("\r", Math.max(0, text.indexOf('\n') - 1)) ? "\r\n" : "\n";
    String line = "tags: " + FlatYaml.list(new StringBuilder(), more) + ends;
    if (front.isEmpty()) {
      int start = text.startsWith("\uFEFF") ? 1 : 0;
      String rule = "---" + ends;
      String blank = text.length() == start || text.startsWith("\n", start) ? "" : ends;
      return text.substring(0, start) + rule + line + rule + blank + text.substring(start);
    }
    int close = front.lastIndexOf('\n', front.length() - 2) + 1;
    return text.substring(0, close) + line + text.substring(close);
  }

  private Optional<String> sound(Supplier<String> writing) {
    String fresh = writing.get();
    Document after = Document.of("", fresh);
    boolean sound =
        after.refused().isEmpty()
            && of(after).equals(wanted)
            && others(after).equals(others(before))
            && sameBody(after)
            && exchanges(after).equals(exchanges(before));
    return sound ? Optional.of(fresh) : Optional.empty();
  }

  private boolean sameBody(Document after) {
    String body = before.page().body();
    if (!before.page().front().isEmpty()) {
      return after.page().body().equals(body);
    }
    return after.page().body().endsWith(body.startsWith("\uFEFF") ? body.substring(1) : body);
  }

  // Values without their places, which may be others by now.
  private static Map<String, Object> others(Document document) {
    Map<String, Object> others = new LinkedHashMap<>();
    document.front().keys().forEach((key, keyed) -> others.put(key, bare(keyed.value())));
    others.remove("tags");
    return others;
  }

  private static Object bare(Node node) {
    return switch (node) {
      case Node.Scalar it -> List.of(it.text(), it.quoted());
      case Node.Items it -> it.items().stream().map(Tags::bare).toList();
      case Node.Empty _ -> List.of();
      case Node.Keys it -> {
        Map<String, Object> keys = new LinkedHashMap<>();
        it.keys().forEach((key, keyed) -> keys.put(key, bare(keyed.value())));
        yield keys;
      }
    };
  }

  private static Optional<List<Exchange>> exchanges(Document document) {
    return entry(document).map(Entry::exchanges);
  }

  private static Optional<Entry> entry(Document document) {
    Optional<OffsetDateTime> date = Listed.dated(document.front(), () -> ZoneOffset.UTC);
    return date.flatMap(it -> EntryMarkdown.read(document, it));
  }
}
