package leanto.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import leanto.cli.Cli;
import leanto.image.Home.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The prompt sets and help pages that the build has prepared are the ones of the sources, and are
/// used.
@Tag("image")
class PrebuiltTest {

  @TempDir private Path folder;
  private Home home;

  @BeforeEach
  void moveIn() {
    home = Home.in(folder, "none");
  }

  static Stream<String> shipped() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(Path.of("prompts"))) {
      files = all.filter(it -> it.toString().endsWith(".yaml")).toList();
    }
    return files.stream().map(it -> it.getFileName().toString().replace(".yaml", ""));
  }

  @ParameterizedTest
  @Tag("thorough")
  @MethodSource("shipped")
  void aSetIsTheOneInItsFile(String id) {
    home.put(id + ".yaml", home.run("", "sets", "show", id).out());
    assertEquals(
        home.run("", "reflect", "./" + id + ".yaml", "--preview"),
        home.run("", "reflect", id, "--preview"));
  }

  @Test
  @Tag("thorough")
  void everyHelpTextIsTheOneOfTheParser() {
    Cli.help()
        .forEach((key, text) ->
            assertEquals(new Ended(0, text, ""), home.run("", key.split("\0")), key));
  }

  @Test
  void aSessionWithAShippedSetReadsNoYaml() {
    assertEquals(List.of(), loaded("reflect safe-enough", "jackson.", "snakeyaml."));
    assertTrue(loaded("reflect evening", "jackson.").size() > 20);
  }

  @Test
  void theVersionAndHelpTakeNothing() {
    for (String constant : List.of("--version", "-V", "--help", "-h", "sets new --help")) {
      List<String> ours = loaded(constant, "leanto.", "picocli.");
      assertTrue(ours.size() < 10, () -> constant + ": " + ours);
    }
    assertTrue(loaded("about", "leanto.", "picocli.").size() > 50);
  }

  // The classes with such words in their names, as far as they are initialized: all of them are in
  // memory from the start.
  private List<String> loaded(String words, String... names) {
    home.sh(Home.java(Home.IMAGE, "-Xlog:class+init=info:file=loaded") + words);
    return home.tree()
        .get("loaded")
        .lines()
        .filter(line -> Stream.of(names).anyMatch(name -> line.replace('/', '.').contains(name)))
        .filter(line -> line.contains("Initializing") && !line.contains("(aot-inited)"))
        .toList();
  }
}
