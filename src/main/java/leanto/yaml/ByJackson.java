package leanto.yaml;

import java.io.InputStream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;

/// Reads a text by Jackson, token by token.
final class ByJackson {

  // Ours are checked token by token, and name the place; those of the parser must not come first.
  private static final StreamReadConstraints NONE =
      StreamReadConstraints.builder()
          .maxNestingDepth(Integer.MAX_VALUE)
          .maxStringLength(Integer.MAX_VALUE)
          .maxNameLength(Integer.MAX_VALUE)
          .maxNumberLength(Integer.MAX_VALUE)
          .build();

  // Made with the first JSON: mostly there is none.
  private static final class Json {
    private static final JsonFactory FACTORY =
        JsonFactory.builder()
            .streamReadConstraints(NONE)
            .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
  }

  private ByJackson() {}

  static Node read(Source source, Limits limits) throws Refused {
    Problems problems = new Problems();
    Characters.check(source, limits, problems);
    problems.orRefuse(source);
    try (JsonParser parser = source.json() ? json(source.text()) : yaml(source)) {
      Node root = walked(parser, source, limits, problems);
      problems.orRefuse(source);
      return root;
    }
  }

  private static Node walked(JsonParser parser, Source source, Limits limits, Problems problems)
      throws Refused {
    try {
      return new TreeReader(parser, source, limits, problems).root();
    } catch (JacksonException e) {
      problems.add(Syntax.problem(e, parser, source));
      throw problems.refused(source);
    }
  }

  private static JsonParser json(String text) {
    return Json.FACTORY.createParser(ObjectReadContext.empty(), text);
  }

  /// Gives the tokens of a stream of JSON.
  static JsonParser json(InputStream in) {
    return Json.FACTORY.createParser(ObjectReadContext.empty(), in);
  }

  // One buffer for the whole text. With the 1 KiB that the scanner has unless told it copies all
  // of it for each refill within one word, which took two minutes for 16 MiB; and a refill that
  // falls between the halves of a character breaks it.
  private static JsonParser yaml(Source source) {
    LoadSettings settings =
        LoadSettings.builder()
            .setSchema(new FailsafeSchema())
            .setBufferSize(source.text().length() + 16)
            .setCodePointLimit(Integer.MAX_VALUE)
            .build();
    return YAMLFactory.builder()
        .loadSettings(settings)
        .streamReadConstraints(NONE)
        .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .build()
        .createParser(ObjectReadContext.empty(), source.text());
  }
}
