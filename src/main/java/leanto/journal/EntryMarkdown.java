package leanto.journal;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import leanto.entry.Answer;
import leanto.entry.Entry;
import leanto.entry.Exchange;
import leanto.yaml.FlatYaml;
import leanto.yaml.Node;

/// An entry as Markdown, and Markdown as an entry (`design.md` 5 and 7).
///
/// Three laws hold: what is written can be read back equal; what is read and written again is
/// byte-identical, for every file written here; and no text whatever makes reading throw.
public final class EntryMarkdown {

  private EntryMarkdown() {}

  // A heading for words that nothing asked for, where they do not stand alone.
  private static final String FREELY = "Written freely";

  /// Takes an entry and gives the whole text of its file: flat front matter in a fixed order, then
  /// each question as a `## ` heading with its answer below; LF, and one newline at the end. What
  /// was written freely stands there without a heading.
  public static String write(Entry entry) {
    return front(entry) + "---\n" + (entry.isFree() ? free(entry) : exchanges(entry.exchanges()));
  }

  /// Takes the whole text of a file, and the zone for a date that names none. Gives the entry where
  /// the text is one of Lean-to's: it has a date, and `asked` names each `## ` heading in order; or
  /// it was written freely, and is as it would be written here.
  ///
  /// Notes beneath it ([NoteMarkdown]), and whatever else a person has put into such a file, are
  /// not part of the entry; they stay in the file.
  public static Optional<Entry> read(String text, ZoneId zone) {
    Document document = Document.of("", text);
    return document
        .front()
        .text("date")
        .flatMap(date -> Dates.parse(date, () -> zone))
        .flatMap(date -> read(document, date));
  }

  /// The same for a file that was taken apart before.
  static Optional<Entry> read(Document document, OffsetDateTime date) {
    FrontMatter front = document.front();
    // Its line ends may have been changed on the way, by git or an editor.
    Page page = NoteMarkdown.above(document.page().unix());
    List<String> ids = front.texts("asked");
    Optional<Entry> free = ids.isEmpty() ? free(front, page, date) : Optional.empty();
    if (free.isPresent()) {
      return free;
    }
    boolean empty = front.value("date").isPresent() && page.preamble().isBlank();
    boolean ours = ids.size() == page.sections().size() && (!ids.isEmpty() || empty);
    if (!ours) {
      return Optional.empty();
    }
    Set<String> owners = owners(ids);
    Map<String, List<String>> marks = marks(front.texts("marks"));
    List<Exchange> exchanges = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      String id = ids.get(i);
      Page.Section section = page.sections().get(i);
      if (id.isBlank() || section.ask().isBlank()) {
        return Optional.empty();
      }
      String body = section.inner();
      if (!body.isEmpty()) {
        Optional<Node> property = owners.contains(id) ? front.value(id) : Optional.empty();
        Answer answer = BodyReader.read(property, body);
        exchanges.add(new Exchange(id, section.ask(), marks.getOrDefault(id, List.of()), answer));
      }
    }
    return Optional.of(entry(front, date, exchanges));
  }

  // Nothing in it says that it is one of Lean-to's, except that every byte is as it would be.
  private static Optional<Entry> free(FrontMatter front, Page page, OffsetDateTime date) {
    String words = Verbatim.read(Page.inner(page.body()));
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Entry entry = entry(front, date, List.of(Exchange.free(words)));
    return write(entry).equals(page.text()) ? Optional.of(entry) : Optional.empty();
  }

  private static Entry entry(FrontMatter front, OffsetDateTime date, List<Exchange> exchanges) {
    String title = front.text("title").orElse("").replace('\n', ' ');
    return new Entry(date, title, front.texts("set"), front.texts("tags"), exchanges);
  }

  /// The front matter without the line that ends it, so that a line can be added.
  static String front(Entry entry) {
    StringBuilder out = new StringBuilder("---\n");
    FlatYaml.key(out, "date").append(Dates.write(entry.date())).append('\n');
    FlatYaml.text(FlatYaml.key(out, "title"), entry.title()).append('\n');
    if (entry.sets().size() == 1) {
      FlatYaml.text(FlatYaml.key(out, "set"), entry.sets().getFirst()).append('\n');
    } else {
      list(out, "set", entry.sets());
    }
    list(out, "tags", entry.tags());
    List<String> ids = entry.isFree() ? List.of() : ids(entry.exchanges());
    list(out, "asked", ids);
    list(out, "marks", written(entry.exchanges()));
    Set<String> owners = owners(ids);
    for (Exchange exchange : entry.exchanges()) {
      if (owners.contains(exchange.id())) {
        AnswerMarkdown.property(out, exchange.id(), exchange.answer());
      }
    }
    return out.toString();
  }

  private static String free(Entry entry) {
    String words = ((Answer.Words) entry.exchanges().getFirst().answer()).text();
    return "\n" + Verbatim.alone(words) + "\n";
  }

  private static String exchanges(List<Exchange> exchanges) {
    StringBuilder out = new StringBuilder();
    for (Exchange exchange : exchanges) {
      String ask = exchange.isFree() ? FREELY : exchange.ask();
      out.append("\n## ").append(ask).append("\n\n");
      out.append(AnswerMarkdown.body(exchange.answer())).append('\n');
    }
    return out.toString();
  }

  // The ids that may have a property: one owner for each name. An answer that has none for this
  // reason reads back as words; it is not lost.
  private static Set<String> owners(List<String> ids) {
    Set<String> once = new HashSet<>();
    Set<String> twice = new HashSet<>(Entry.NAMES);
    for (String id : ids) {
      if (!once.add(id)) {
        twice.add(id);
      }
    }
    once.removeAll(twice);
    return once;
  }

  private static void list(StringBuilder out, String key, List<String> texts) {
    if (!texts.isEmpty()) {
      FlatYaml.list(FlatYaml.key(out, key), texts).append('\n');
    }
  }

  private static List<String> ids(List<Exchange> exchanges) {
    List<String> ids = new ArrayList<>();
    for (Exchange exchange : exchanges) {
      ids.add(exchange.id());
    }
    return ids;
  }

  private static List<String> written(List<Exchange> exchanges) {
    List<String> marks = new ArrayList<>();
    for (Exchange exchange : exchanges) {
      for (String tag : exchange.tags()) {
        marks.add(exchange.id() + "/" + tag);
      }
    }
    return marks;
  }

  // Ids hold no slash; tags may.
  private static Map<String, List<String>> marks(List<String> written) {
    Map<String, List<String>> marks = new HashMap<>();
    for (String mark : written) {
      int slash = mark.indexOf('/');
      if (slash > 0) {
        String id = mark.substring(0, slash);
        marks.computeIfAbsent(id, _ -> new ArrayList<>()).add(mark.substring(slash + 1));
      }
    }
    return marks;
  }
}
