package leanto.journal;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import leanto.entry.Entry;
import leanto.entry.Exchange;

/// The text of an entry with something less in it. Every other byte stays as it is, whoever wrote
/// it.
///
/// Each gives nothing where the file is not as it is written here any more, so that the rest could
/// not be told from what goes: what comes out is read again and compared.
final class Less {

  private final Document document;
  private final OffsetDateTime date;
  private final Entry entry;
  private final List<String> ids;

  private Less(Document document, OffsetDateTime date, Entry entry) {
    this.document = document;
    this.date = date;
    this.entry = entry;
    this.ids = document.front().texts("asked");
  }

  /// Takes the text of an entry, and the zone for a date that names none.
  static Optional<Less> of(String text, ZoneId zone) {
    Document document = Document.of("", text);
    Optional<OffsetDateTime> date = Listed.dated(document.front(), () -> zone);
    // Any date does for telling whether a file is the same but for something less.
    return EntryMarkdown.read(document, date.orElse(OffsetDateTime.MIN))
        .map(entry -> new Less(document, entry.date(), entry));
  }

  /// Whether these answers stand in it, and no other has the id of one of them.
  boolean holds(List<Exchange> answers) {
    Set<String> ids = answers.stream().map(Exchange::id).collect(Collectors.toSet());
    List<Exchange> same = entry.exchanges().stream().filter(it -> ids.contains(it.id())).toList();
    return same.size() == answers.size() && Set.copyOf(same).equals(Set.copyOf(answers));
  }

  /// The text without some answers: their headings, their words, their properties and their ids.
  Optional<String> without(Set<String> gone) {
    FrontLines front = front();
    boolean fits =
        document.page().sections().size() >= ids.size()
            && front.put("asked", ids.stream().filter(id -> !gone.contains(id)).toList())
            && front.put("marks", marks(mark -> gone.contains(idOf(mark))));
    properties(gone).forEach(front::drop);
    List<Exchange> rest = entry.exchanges().stream().filter(it -> !gone.contains(it.id())).toList();
    return fits
        ? checked(front.text() + body(gone), entry.with(rest)).filter(it -> !names(it, gone))
        : Optional.empty();
  }

  /// The text in which an answer is not marked with a tag any more.
  Optional<String> unmarked(String id, String tag) {
    FrontLines front = front();
    boolean fits = front.put("marks", marks(mark -> mark.equals(id + "/" + tag)));
    List<Exchange> exchanges = new ArrayList<>();
    for (Exchange it : entry.exchanges()) {
      List<String> tags = it.tags().stream().filter(other -> !other.equals(tag)).toList();
      boolean isIt = it.id().equals(id);
      exchanges.add(isIt ? new Exchange(id, it.ask(), tags, it.answer()) : it);
    }
    return fits
        ? checked(front.text() + document.page().body(), entry.with(exchanges))
        : Optional.empty();
  }

  // Whether a property that goes is still there, written as another program writes it.
  private static boolean names(String text, Set<String> gone) {
    return properties(gone).anyMatch(Document.of("", text).front().keys()::containsKey);
  }

  private static Stream<String> properties(Set<String> ids) {
    return ids.stream().filter(id -> !Entry.NAMES.contains(id));
  }

  private FrontLines front() {
    return new FrontLines(document.page().front(), document.front());
  }

  private List<String> marks(Predicate<String> gone) {
    return document.front().texts("marks").stream().filter(gone.negate()).toList();
  }

  private static String idOf(String mark) {
    return mark.substring(0, Math.max(0, mark.indexOf('/')));
  }

  private String body(Set<String> gone) {
    String body = document.page().body();
    List<Integer> starts = starts(body);
    StringBuilder rest = new StringBuilder(body.substring(0, starts.getFirst()));
    for (int i = 0; i + 1 < starts.size(); i++) {
      if (i >= ids.size() || !gone.contains(ids.get(i))) {
        rest.append(body, starts.get(i), starts.get(i + 1));
      }
    }
    return rest.toString();
  }

  // Where each heading starts, with the blank line before it; and the end.
  private List<Integer> starts(String body) {
    List<Integer> starts = new ArrayList<>();
    int heading = document.page().preamble().length();
    for (Page.Section section : document.page().sections()) {
      starts.add(heading - blankBefore(body, heading));
      heading += section.heading().length() + section.body().length();
    }
    starts.add(heading);
    return starts;
  }

  private static int blankBefore(String body, int heading) {
    for (String blank : List.of("\r\n", "\n")) {
      int start = heading - blank.length();
      if (body.startsWith(blank, start) && (start == 0 || body.startsWith("\n", start - 1))) {
        return blank.length();
      }
    }
    return 0;
  }

  private Optional<String> checked(String text, Entry meant) {
    Document less = Document.of("", text);
    return EntryMarkdown.read(less, date).filter(meant::equals).map(_ -> text);
  }
}
