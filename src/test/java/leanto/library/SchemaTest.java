package leanto.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The published schema and the loader say the same of every set, as far as a schema can say it.
class SchemaTest {

  // As editors read: what only the loader refuses (two documents, a key twice) passes here.
  private final YAMLMapper mapper =
      YAMLMapper.builder(
              YAMLFactory.builder().disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .build();

  private final Schema schema = schema();

  @TestFactory
  Stream<DynamicTest> theSchemaAcceptsEveryGoodSet() throws IOException {
    return each(SetFolder.GOOD.files().stream(), this::assertAccepted);
  }

  @TestFactory
  Stream<DynamicTest> theSchemaAcceptsEverySetThatShips() throws IOException {
    return each(SetFolder.SHIPPED.files().stream(), this::assertAccepted);
  }

  @TestFactory
  Stream<DynamicTest> theSchemaRefusesWhatTheLoaderRefuses() throws IOException {
    return each(
        SetFolder.BAD.files().stream(),
        file -> {
          if (SetFolder.beyondTheSchema(file)) {
            assertAccepted(file);
          } else {
            assertFalse(errors(file).isEmpty(), "the schema accepts it");
          }
        });
  }

  private void assertAccepted(Path file) throws IOException {
    assertEquals(List.of(), errors(file));
  }

  private List<String> errors(Path file) throws IOException {
    JsonNode set = mapper.readTree(Files.readString(file));
    return schema.validate(set).stream().map(Object::toString).toList();
  }

  private static Schema schema() {
    try {
      String text = Files.readString(Path.of("prompts/prompt-set.schema.json"));
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Stream<DynamicTest> each(Stream<Path> files, Check check) {
    return files.map(
        file -> dynamicTest(file.getFileName().toString(), file.toUri(), () -> check.on(file)));
  }

  private interface Check {
    void on(Path file) throws IOException;
  }
}
