package leanto.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/// The page as a whole: its structure, what it asks for, and how it looks.
class HtmlBookTest {

  private static final List<Chapter> CHAPTERS =
      List.of(
          chapter(
              "2025-12-24T08:00:00+01:00", "Written <freely> & \"so\"", "", "The fence.\n\n---"),
          chapter("2026-03-01T21:30:00+01:00", "Evening", "What went well?", "- a\n- b\n\n# c"),
          chapter("2026-03-01T21:30:00+01:00", "Evening", "<b>What</b>?", "`x`"),
          chapter("2026-03-09T00:00:00+01:00", "", "", ""));

  private static Chapter chapter(String when, String title, String ask, String answer) {
    return new Chapter(OffsetDateTime.parse(when), title, List.of(new Piece(ask, answer)));
  }

  // Every element is closed or empty, so that a reader of XML can take it apart.
  private static Document parsed(String html) throws Exception {
    String xml = html.replace("<!doctype html>\n", "").replaceAll("<(meta[^>]*|br|hr)>", "<$1/>");
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)));
  }

  private static List<Element> all(Document page, String tag) {
    NodeList nodes = page.getElementsByTagName(tag);
    List<Element> all = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      all.add((Element) nodes.item(i));
    }
    return all;
  }

  @Test
  void itHasOneTitleAnEntryASectionAndAListOfContents() throws Exception {
    Document page = parsed(whole(CHAPTERS));
    assertEquals("en", page.getDocumentElement().getAttribute("lang"));
    assertEquals(1, all(page, "h1").size());
    assertEquals(1, all(page, "main").size());
    assertEquals(1, all(page, "nav").size());
    assertEquals(4, all(page, "article").size());
    assertEquals(
        List.of("Written <freely> & \"so\"", "Evening", "Evening", "Monday, 9 March 2026"),
        all(page, "h2").stream().map(Element::getTextContent).toList());
    assertEquals(
        List.of("What went well?", "<b>What</b>?"),
        all(page, "h3").stream().map(Element::getTextContent).toList());
    assertEquals(
        List.of(
            "2025-12-24T08:00+01:00",
            "2026-03-01T21:30+01:00",
            "2026-03-01T21:30+01:00",
            "2026-03-09"),
        all(page, "time").stream().map(it -> it.getAttribute("datetime")).toList());
    assertEquals("Monday, 9 March 2026", all(page, "time").getLast().getTextContent());
  }

  @Test
  void eachLineOfTheContentsLeadsToAnEntryAndEachIdIsThereOnce() throws Exception {
    Document page = parsed(whole(CHAPTERS));
    List<String> ids = new ArrayList<>();
    for (Element each : all(page, "*")) {
      if (each.hasAttribute("id")) {
        ids.add(each.getAttribute("id"));
      }
    }
    assertEquals(ids.size(), new HashSet<>(ids).size());
    List<String> links = all(page, "a").stream().map(it -> it.getAttribute("href")).toList();
    assertEquals(5, links.size());
    links.forEach(link -> assertTrue(ids.contains(link.substring(1)), link));
    assertEquals("#entries", links.getFirst());
    assertEquals(
        List.of("2025", "December", "2026", "March"),
        all(page, "span").stream()
            .filter(it -> !it.getAttribute("class").equals("day"))
            .map(Element::getTextContent)
            .toList());
  }

  @Test
  void aTitleThatAFileBeginsWithStandsThereOnce() {
    String once = whole(List.of(chapter("2026-03-01T21:30:00+01:00", "Rain", "", "# Rain\n\na")));
    assertEquals(once, whole(List.of(chapter("2026-03-01T21:30:00+01:00", "Rain", "", "a"))));
    String other = whole(List.of(chapter("2026-03-01T21:30:00+01:00", "Rain", "", "# Snow")));
    assertTrue(other.contains("<h3 dir=\"auto\">Snow</h3>"), other);
  }

  @Test
  void headingsGoDownOneLevelAtATime() throws Exception {
    int last = 1;
    int seen = 0;
    for (Element each : all(parsed(whole(CHAPTERS)), "*")) {
      if (each.getTagName().matches("h[1-6]")) {
        int level = each.getTagName().charAt(1) - '0';
        assertTrue(level <= last + 1, each.getTextContent());
        last = level;
        seen++;
      }
    }
    assertEquals(8, seen);
  }

  @Test
  void itAsksForNothing() {
    for (String html : List.of(whole(CHAPTERS), HtmlBook.page(CHAPTERS.get(1).pieces()))) {
      String lower = html.toLowerCase(Locale.ROOT);
      for (String asking :
          List.of(
              "http:",
              "https:",
              "url(",
              "@import",
              "src=",
              "<script",
              "<link",
              "<img",
              "<base",
              "<iframe",
              "<form",
              "javascript",
              "onload")) {
        assertFalse(lower.contains(asking), asking);
      }
      assertTrue(
          html.contains(
              "<meta http-equiv=\"Content-Security-Policy\""
                  + " content=\"default-src 'none'; style-src 'unsafe-inline'\">"));
    }
  }

  @Test
  void theSameEntriesGiveTheSameBytes() {
    assertEquals(whole(CHAPTERS), whole(List.copyOf(CHAPTERS)));
  }

  @Test
  void aPageOfChosenAnswersHasThemAndNothingElse() throws Exception {
    Document page = parsed(HtmlBook.page(List.of(new Piece("What?", "a *b*"), new Piece("", "c"))));
    assertEquals(1, all(page, "h1").size());
    assertEquals(0, all(page, "nav").size() + all(page, "time").size() + all(page, "a").size());
    assertEquals("What?", all(page, "h2").getFirst().getTextContent());
    assertEquals(
        "What? a b c",
        all(page, "main").getFirst().getTextContent().strip().replaceAll("\\s+", " "));
  }

  private static final Pattern COLOURS =
      Pattern.compile(":root \\{(?:\\s*color-scheme[^;]*;)?([^}]*)}");
  private static final Pattern COLOUR = Pattern.compile("--([a-z]+): (#[0-9a-f]{3,6});");

  @Test
  void wordsStandOutFromTheirGround() {
    List<MatchResult> schemes = COLOURS.matcher(Style.css()).results().toList();
    assertEquals(3, schemes.size());
    for (MatchResult scheme : schemes) {
      Map<String, String> colours = new TreeMap<>();
      COLOUR
          .matcher(scheme.group(1))
          .results()
          .forEach(it -> colours.put(it.group(1), it.group(2)));
      for (String words : List.of("ink", "quiet")) {
        assertTrue(contrast(colours.get(words), colours.get("paper")) >= 7, colours.toString());
      }
      assertTrue(contrast(colours.get("ink"), colours.get("field")) >= 7, colours.toString());
      if (colours.containsKey("link")) {
        assertTrue(contrast(colours.get("link"), colours.get("paper")) >= 7, colours.toString());
      }
    }
    assertTrue(contrast("#777777", "#ffffff") < 7);
  }

  private static double contrast(String one, String other) {
    double a = light(one);
    double b = light(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double light(String colour) {
    String six = colour.length() == 4 ? colour.replaceAll("([0-9a-f])", "$1$1") : colour;
    double[] weights = {0.2126, 0.7152, 0.0722};
    double light = 0;
    for (int i = 0; i < 3; i++) {
      double part = Integer.parseInt(six.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
      light +=
          weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
    }
    return light;
  }

  private static String whole(List<Chapter> chapters) {
    StringBuilder text = new StringBuilder();
    List<Chapter> heads =
        chapters.stream().map(it -> new Chapter(it.when(), it.title(), List.of())).toList();
    try {
      HtmlBook.write(heads, chapters::get, text::append);
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
    return text.toString();
  }
}
