package leanto.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The objects of a list in JSON, and where they stand.
class JsonObjectsTest {

  @Test
  void everyObjectIsFoundWhereItStands() throws Exception {
    String long_ =
        "{\"é\": \"}\\\"]\", \"b\": [{\"entries\": [{}]}, \"" + "x".repeat(70_000) + "\"]}";
    for (String begin : List.of("", "\uFEFF", " \r\n")) {
      String text =
          begin + "{\"a\": [{}], \"entries\": [{}, 7, " + long_ + ", [ {} ]], \"c\": {}}\n";
      LargeFile file = LargeFiles.of("file", text);
      JsonObjects found = JsonObjects.of(file, "entries");
      assertEquals(Set.of("a", "entries", "c"), found.names());
      assertEquals(2, found.objects().size());
      assertEquals("{}", file.text(found.objects().getFirst()));
      assertEquals(long_, file.text(found.objects().getLast()));
    }
  }

  @Test
  void whatIsNoJsonIsNamedWithItsPlace() throws Exception {
    for (String text :
        List.of(
            "{\"é\":\n[7 ?", "{\"é\":\n tru}", "{\"é\" 7}", "{\"é\": \"a\nb\"}", "{\"é\": 1,}")) {
      assertEquals(asOne(text), report(text));
    }
    assertEquals(
        "file:1:11: The file ends before all of it is closed. Close what is open: \" or ] or }.\n",
        report("{\"entries\"").replaceAll("(?m)^ .*\n", ""));
    assertEquals(
        "file:2:1: A second document starts here. Put it into a file of its own.\n",
        report("{}\n{}").replaceAll("(?m)^ .*\n", ""));
  }

  // The whole text at once.
  private static String asOne(String text) {
    Source source = new Source("file", text);
    return Report.of(assertThrows(Refused.class, () -> Yaml.read(source, Limits.IMPORT)));
  }

  private static String report(String text) throws Exception {
    LargeFile file = LargeFiles.of("file", text);
    return Report.of(assertThrows(Refused.class, () -> JsonObjects.of(file, "entries")));
  }
}
