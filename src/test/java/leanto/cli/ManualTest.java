package leanto.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ManualTest {

  private static final Pattern VARIABLE =
      Pattern.compile("env\\w*\\W{0,2}(?:getOrDefault\\()?\"([A-Z_]+)\"");

  private final String page = Manual.page("0.1.0", "2026-01-02");

  @Test
  void itBeginsWithItsNameItsDayAndItsVersion() {
    assertTrue(page.startsWith(".TH \"LEANTO\" \"1\" \"2026-01-02\" \"Lean\\-to 0.1.0\"\n"), page);
    assertTrue(page.contains(".SH \"NAME\"\nleanto \\- " + Manual.IS + "\n"), page);
  }

  // Whatever stands in the help stands here, but for the way it is folded.
  @Test
  void itHasEveryWordOfTheHelp() {
    String words = plain(page);
    List<String> missing = new ArrayList<>();
    Help.all()
        .forEach((key, help) -> {
          String text =
              help.replaceFirst("(?s).*?\n\n", "").replaceAll("(?m)^(Commands|Exit codes):$", "");
          for (String word : text.split("[\\s,]+")) {
            if (!words.contains(word)) {
              missing.add(key.replace('\0', ' ') + ": " + word);
            }
          }
        });
    assertEquals(List.of(), missing);
    assertFalse(words.contains("--hlep"));
  }

  @Test
  void itNamesEveryVariableThatIsRead() throws IOException {
    TreeSet<String> read = new TreeSet<>();
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      for (Path source : sources.filter(it -> it.toString().endsWith(".java")).toList()) {
        VARIABLE.matcher(Files.readString(source)).results().forEach(it -> read.add(it.group(1)));
      }
    }
    assertTrue(
        read.containsAll(List.of("LEANTO_JOURNAL", "PAGER", "XDG_STATE_HOME")), read::toString);
    read.removeIf(it -> plain(page).contains(it));
    assertEquals(new TreeSet<>(), read);
  }

  @Test
  void whatLooksLikeACommandOfThePageIsNone() {
    Roff roff = new Roff("X", "2026-01-02", "Y");
    roff.lines("For example:", List.of(".TH \\ é", "'x' -"));
    assertTrue(
        roff.toString().contains("\n\\&.TH \\e \\[u00E9]\n\\&\\(aqx\\(aq \\-\n"), roff.toString());
  }

  private static String plain(String page) {
    return page.replace("\\-", "-")
        .replace("\\(aq", "'")
        .replace("\\(ti", "~")
        .replace("\\(dq", "\"")
        .replace("\\e", "\\")
        .replaceAll("\\s+", " ");
  }
}
