package leanto.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import leanto.yaml.Problem;
import leanto.yaml.Refused;

/// The example sets under `src/test/resources/sets`. A file in `bad` says in its first lines what
/// is refused, `# refused at LINE:COLUMN: words`, and with `# beyond the schema` that no schema can
/// say so.
record SetFolder(Path folder) {

  static final SetFolder GOOD = new SetFolder(Path.of("src/test/resources/sets/good"));
  static final SetFolder BAD = new SetFolder(Path.of("src/test/resources/sets/bad"));
  static final SetFolder SHIPPED = new SetFolder(Path.of("prompts"));

  private static final String REFUSED = "# refused at ";

  List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  static List<Problem> problems(Path file) throws IOException {
    try {
      Found.of(file).read();
      return List.of();
    } catch (Refused refused) {
      return refused.problems();
    }
  }

  static List<String> stated(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> line.startsWith(REFUSED))
        .map(line -> line.substring(REFUSED.length()))
        .toList();
  }

  static boolean beyondTheSchema(Path file) throws IOException {
    return Files.readAllLines(file).contains("# beyond the schema");
  }
}
