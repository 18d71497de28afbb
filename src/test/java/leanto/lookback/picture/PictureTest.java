package leanto.lookback.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import leanto.lookback.Circle;
import leanto.text.Width;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/// What holds for every picture (`care.md` 5.3).
class PictureTest {

  private static final Set<String> ELEMENTS =
      Set.of("svg", "title", "defs", "g", "use", "rect", "circle", "path", "text");

  private static List<Element> elements(String svg) throws Exception {
    DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    NodeList all = builder.parse(new InputSource(new StringReader(svg))).getElementsByTagName("*");
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < all.getLength(); i++) {
      elements.add((Element) all.item(i));
    }
    return elements;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 5, 7, 12, 23, 200})
  void itIsPlainSvgThatFetchesNothingAndSaysNothing(int count) throws Exception {
    for (Map.Entry<String, Picture> each : Pictures.of(count).entrySet()) {
      for (boolean words : List.of(false, true)) {
        String svg = each.getValue().svg(words);
        for (Element element : elements(svg)) {
          assertTrue(ELEMENTS.contains(element.getTagName()), element.getTagName());
          String to = element.getAttribute("href");
          assertTrue(to.isEmpty() || to.startsWith("#") && svg.contains("id=\"" + to.substring(1)));
        }
        assertEquals("A picture", elements(svg).get(1).getTextContent());
        String once = svg.replaceFirst("xmlns=\"http://www.w3.org/2000/svg\"", "");
        assertFalse(
            Pattern.compile("http|url\\(| style=| on[a-z]+=|NaN|Infin").matcher(once).find());
        assertEquals(words && count > 0, svg.contains(Pictures.WORD), each.getKey());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7, 200})
  void theSameDataGivesTheSameBytes(int count) {
    Map<String, Picture> again = Pictures.of(count);
    Pictures.of(count)
        .forEach((name, picture) -> {
          assertEquals(picture.svg(true), again.get(name).svg(true));
          assertEquals(picture.drawn(80, true), again.get(name).drawn(80, true));
        });
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 200})
  void withoutWordsAQuiltAndAShelfKnowOnlyHowManyThereAre(int count) {
    List<String> words = Pictures.words(count);
    assertEquals(quilt(words).svg(false), quilt(words.reversed()).svg(false));
    assertEquals(new Ledge(words).svg(false), new Ledge(words.reversed()).svg(false));
    assertNotEquals(quilt(words).svg(false), quilt(Pictures.words(count + 1)).svg(false));
  }

  private static Quilt quilt(List<String> titles) {
    return new Quilt(titles, leanto.lookback.picture.Pattern.STAR);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 7, 23, 200})
  void thereIsOnePatchForEachAndAllAreOfOneSize(int count) throws Exception {
    List<Element> patches = uses(quilt(Pictures.words(count)).svg(false));
    assertEquals(count, patches.size());
    assertEquals(count, patches.stream().map(PictureTest::place).distinct().count());
    assertEquals(count, uses(new Ledge(Pictures.words(count)).svg(false)).size());
  }

  private static List<Element> uses(String svg) throws Exception {
    return elements(svg).stream().filter(it -> it.getTagName().equals("use")).toList();
  }

  private static String place(Element element) {
    return element.getAttribute("x") + " " + element.getAttribute("y");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7, 200})
  void itFitsTheTerminal(int count) {
    for (int columns : List.of(40, 80)) {
      Pictures.of(count)
          .forEach((name, picture) -> {
            for (String line : picture.drawn(columns, false)) {
              assertTrue(Width.of(line) <= columns, name + " at " + columns + ": " + line);
              assertFalse(line.contains(Pictures.WORD));
            }
            assertFalse(String.join("", picture.said(false)).contains(Pictures.WORD));
            assertFalse(picture.said(false).isEmpty());
            String withWords = String.join("\n", picture.drawn(columns, true));
            assertEquals(count > 0, withWords.contains(Pictures.WORD), name);
          });
    }
  }

  @Test
  void nothingIsCalledWhatItIsNot() {
    for (Picture picture : Pictures.of(0).values()) {
      for (List<String> lines :
          List.of(picture.said(true), picture.drawn(80, true), List.of(picture.svg(true)))) {
        assertFalse(
            Pattern.compile("(?i)empty|none|nothing|yet|\\b0 ")
                .matcher(String.join("\n", lines).replaceAll("(?s)<.*?>", ""))
                .find(),
            lines::toString);
      }
    }
  }

  @Test
  void wordsCannotBecomeAnythingElse() throws Exception {
    String nasty = "</text><script>&amp; \"'\u0000\u001b[31m\u202e\ufffe\ud83d\ude00 ]]>";
    List<Picture> pictures =
        List.of(
            quilt(List.of(nasty)),
            new Ledge(List.of(nasty)),
            new Rings(
                Circle.usual().with(new Circle.Item(nasty, Optional.empty(), Optional.empty()))),
            new Chart(nasty, List.of(new Chart.Point(Pictures.DAY, BigDecimal.ONE, nasty))));
    for (Picture picture : pictures) {
      List<Element> elements = elements(picture.svg(true));
      assertFalse(elements.stream().anyMatch(it -> it.getTagName().equals("script")));
      String drawn = String.join("", picture.drawn(80, true)) + picture.said(true);
      for (String text : List.of(drawn, picture.svg(true).replace("\n", ""))) {
        assertFalse(text.chars().anyMatch(c -> c < ' ' || c == 0x202e), text);
      }
    }
  }

  @Test
  void allColoursAreToldApartInGreyAndNoTwoAreRedAndGreen() {
    List<Double> lightness = Stream.of(Dye.values()).map(PictureTest::lightness).sorted().toList();
    for (int i = 1; i < lightness.size(); i++) {
      assertTrue(lightness.get(i) - lightness.get(i - 1) > 5, lightness::toString);
    }
    for (Dye dye : Dye.values()) {
      assertTrue(green(dye) <= Math.max(red(dye), blue(dye)), dye + " is a green");
    }
  }

  // L* of CIELAB, 0 to 100.
  private static double lightness(Dye dye) {
    double y = 0.2126 * linear(red(dye)) + 0.7152 * linear(green(dye)) + 0.0722 * linear(blue(dye));
    return 116 * Math.cbrt(y) - 16;
  }

  private static double linear(int part) {
    return Math.pow((part / 255.0 + 0.055) / 1.055, 2.4);
  }

  private static int red(Dye dye) {
    return Integer.parseInt(dye.code().substring(1, 3), 16);
  }

  private static int green(Dye dye) {
    return Integer.parseInt(dye.code().substring(3, 5), 16);
  }

  private static int blue(Dye dye) {
    return Integer.parseInt(dye.code().substring(5, 7), 16);
  }

  @Test
  void aNumberIsWrittenInOneWay() {
    List<String> written = Stream.of(0.0, -0.004, 1.5, -2.05, 3.999, 1000.0).map(Svg::n).toList();
    assertEquals(List.of("0", "0", "1.5", "-2.05", "4", "1000"), written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e999999999", "-1e-999999999", "1e30", "0"})
  void aChartOfAnyNumberIsDrawnAtOnce(String number) throws Exception {
    Chart.Point one = new Chart.Point(Pictures.DAY, new BigDecimal(number), "");
    Chart.Point other = new Chart.Point(Pictures.DAY.plusDays(1), BigDecimal.TEN, "");
    for (List<Chart.Point> points : List.of(List.of(one), List.of(one, other))) {
      String svg = new Chart("", points).svg(false);
      assertFalse(svg.contains("NaN"));
      assertTrue(elements(svg).size() > 5);
    }
  }

  @Test
  void theNumbersBesideAChartAreRoundAndHoldAllOfIt() {
    assertEquals(List.of("0", "2", "4", "6", "8"), ticks("1.4", "7.8"));
    assertEquals(List.of("-20", "0", "20", "40", "60"), ticks("-5", "60"));
    assertEquals(List.of("0.02", "0.04", "0.06", "0.08"), ticks("0.03", "0.08"));
    assertEquals(List.of("7"), ticks("7", "7.0"));
  }

  private static List<String> ticks(String least, String most) {
    List<BigDecimal> numbers = List.of(new BigDecimal(most), new BigDecimal(least));
    return Scale.of(numbers).ticks().stream().map(Chart::plain).toList();
  }
}
