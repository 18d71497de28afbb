package leanto.care;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import leanto.care.Spoken.Said;
import org.junit.jupiter.api.Test;

/// What the program says itself keeps the rules that the sets keep.
class SpokenTest {

  @Test
  void itKeepsTheRulesAboutWords() throws IOException {
    List<Said> all = Spoken.all();
    assertTrue(all.size() > 300, () -> "only " + all.size() + " texts");
    TreeSet<String> found = new TreeSet<>();
    for (Said said : all) {
      for (Remark remark : Words.in(said.words(), Voice.PROGRAM)) {
        if (Kept.reason(remark, said.words()).isEmpty()) {
          found.add(
              remark.rule() + " in " + said.where() + ": " + remark.what() + "\n  " + said.words());
        }
      }
    }
    assertTrue(found.isEmpty(), () -> String.join("\n", found));
  }
}
