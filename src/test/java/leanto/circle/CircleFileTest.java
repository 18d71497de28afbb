package leanto.circle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import leanto.files.FileLocks;
import leanto.lookback.Circle;
import leanto.lookback.Circle.Item;
import leanto.yaml.Refused;
import leanto.yaml.Report;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CircleFileTest {

  private static final Item DOG = new Item("the old dog", Optional.empty(), Optional.empty());
  private static final Item R =
      new Item("R.", Optional.of("nearer"), Optional.of("no: \"never\" late\nbrings # soup"));

  @TempDir private Path folder;
  private Path path;
  private CircleFile file;

  @BeforeEach
  void begin() {
    path = folder.resolve("Journal/circle.yaml");
    file = new CircleFile(path, FileLocks.NONE);
  }

  private void given(String text) throws IOException {
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  @Test
  void whereThereIsNoFileTheUsualRingsStandThere() throws Exception {
    assertEquals(Circle.usual(), file.read());
    assertFalse(Files.exists(path));
  }

  @Test
  void whatIsAddedCanBeReadAndIsForItsOwnerAlone() throws Exception {
    file.add(DOG);
    file.add(R);
    assertEquals(List.of(DOG, R), file.read().items());
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(path)));
    assertEquals(
        """
        circle:
          - the old dog
          - name: R.
            ring: nearer
            note: "no: \\"never\\" late\\nbrings # soup"
        """,
        Files.readString(path));
  }

  @Test
  void anyNameComesBackAsItWas() throws Exception {
    List<String> names =
        List.of("null", "- R", "R. # 1", "é 😀", "\u202Eabc", " a ", "^[", "'", "~");
    for (String name : names) {
      file.add(new Item(name, Optional.empty(), Optional.of(name)));
    }
    assertEquals(names, file.read().items().stream().map(Item::name).toList());
  }

  // What stands around the list, with a mark where one more is to stand.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "@",
        "# mine\n@",
        "rings: [nearer]\n@",
        "circle:\n@",
        "circle:   # those\n@rings: [nearer]\n",
        "circle:\n- R.\n@\n# the end\n",
        "circle:\n"
            + "    - name: R.\n"
            + "      note: |\n"
            + "        one\n\n"
            + "        two\n"
            + "@\n"
            + "# about rings\n"
            + "rings: [nearer]\n",
        "\uFEFFcircle:\n  - R.   # a friend\n\n  - K.\n@",
        "circle:\r\n  - R.\r\n@",
      })
  void everyOtherByteStays(String text) throws Exception {
    given(text.replace("@", ""));
    Circle before = file.read();
    file.add(DOG);
    assertEquals(before.with(DOG), file.read());
    String after = Files.readString(path);
    String[] around = text.split("@", -1);
    assertTrue(after.startsWith(around[0]) && after.endsWith(around[1]), after);
    assertEquals(text.contains("\r"), after.endsWith("dog\r\n"), "its own ends of lines");
    file.remove(file.read().items().indexOf(DOG), DOG);
    assertEquals(before, file.read());
    String rest = Files.readString(path);
    assertEquals(after.replaceFirst(" *- the old dog\r?\n", ""), rest);
  }

  @Test
  void oneWithoutALastNewlineGetsIt() throws Exception {
    given("circle:\n  - R.");
    file.add(DOG);
    assertEquals("circle:\n  - R.\n  - the old dog\n", Files.readString(path));
  }

  @Test
  void oneOfThemGoesWithAllItsLinesAndNoOther() throws Exception {
    given("circle:\n  - name: K.\n    note: tea\n  # a friend\n  - R.\n# and\n  - S.\n");
    file.remove(1, new Item("R.", Optional.empty(), Optional.empty()));
    assertEquals(
        "circle:\n  - name: K.\n    note: tea\n  # a friend\n# and\n  - S.\n",
        Files.readString(path));
    file.remove(0, file.read().items().getFirst());
    file.remove(0, file.read().items().getFirst());
    assertEquals(List.of(), file.read().items());
  }

  @ParameterizedTest
  @ValueSource(strings = {"circle: [R.]\n", "{circle: [R.]}\n", "circle:\n  -\n    R.\n"})
  void aFileOfAnotherShapeIsLeftAsItIs(String text) throws Exception {
    given(text);
    IOException left = assertThrows(IOException.class, () -> file.add(DOG));
    assertTrue(left.getMessage().startsWith(path + " is written in a form"), left.getMessage());
    assertThrows(IOException.class, () -> file.remove(0, file.read().items().getFirst()));
    assertEquals(text, Files.readString(path));
  }

  // The place that is known for one more is not one in these.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "circle:\n  - R.\n...\n",
        "circle:\n  - name: R.\n    note: |\n      a\n# b\n",
        "{}\n"
      })
  void whereOneMoreWouldMeanSomethingElseTheFileIsLeftAsItIs(String text) throws Exception {
    given(text);
    Circle before = file.read();
    try {
      file.add(DOG);
      assertEquals(before.with(DOG), file.read());
    } catch (IOException left) {
      assertEquals(text, Files.readString(path));
    }
  }

  @Test
  void whatWasChangedMeanwhileIsNotTakenOut() throws Exception {
    given("circle: \n  - K.\n");
    IOException left = assertThrows(IOException.class, () -> file.remove(0, DOG));
    assertEquals(path + " was changed meanwhile. It is left as it is.", left.getMessage());
  }

  @Test
  void whatCannotBeReadAsMeantIsNamedWithItsPlace() throws Exception {
    given(
        """
        rings: [close by, close by]
        circles: []
        circle:
          - name: R.
            ring: close
          - note: tea
          - [a, b]
          - {name: K., note: [a]}
        """);
    Refused refused = assertThrows(Refused.class, file::read);
    String report = Report.of(refused).replace(path.toString(), "circle.yaml");
    assertEquals(
        List.of(
            "circle.yaml:1:19: There are two rings \"close by\". Keep one.",
            "circle.yaml:2:1: There is no key \"circles\" here. Nearest: \"circle\".",
            "circle.yaml:5:11: There is no ring \"close\". There are: close by.",
            "circle.yaml:6:5: The name is missing. A letter is enough, such as name: R.",
            "circle.yaml:7:5: A name is one line of words. A letter is enough.",
            "circle.yaml:8:22: A note is words. Such as note: brings soup."),
        report.lines().filter(line -> line.startsWith("circle.yaml:")).toList());
    assertThrows(Refused.class, () -> file.add(DOG));
  }

  @ParameterizedTest
  @ValueSource(strings = {"- R.\n", "circle: R.\n", "rings: []\n", "circle:\n  - \"a\\nb\"\n"})
  void noneOfTheseIsACircle(String text) throws Exception {
    given(text);
    assertThrows(Refused.class, file::read);
  }

  @Test
  void itBeginsInCommentsAndIsNeverBegunTwice() throws Exception {
    file.begin();
    assertEquals(Circle.usual(), file.read());
    file.add(DOG);
    String text = Files.readString(path);
    file.begin();
    assertEquals(text, Files.readString(path));
    given(
        text.lines()
            .filter(it -> it.matches("#   ?.*-.*|# (circle|rings).*|#     .*"))
            .map(it -> it.substring(2))
            .reduce("", (all, it) -> all + it + "\n"));
    assertEquals(
        List.of("R.", "the old dog"), file.read().items().stream().map(Item::name).toList());
  }
}
