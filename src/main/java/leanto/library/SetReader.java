package leanto.library;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import leanto.prompt.PromptSet;
import leanto.prompt.Question;
import leanto.prompt.Weight;
import leanto.yaml.Limits;
import leanto.yaml.Node;
import leanto.yaml.Problems;
import leanto.yaml.Quoted;
import leanto.yaml.Refused;
import leanto.yaml.Source;
import leanto.yaml.Yaml;

/// Makes a prompt set of the text of a file, by the rules of `design.md` 3 and 7.
public final class SetReader {

  private static final List<String> KEYS =
      List.of(
          "title",
          "questions",
          "id",
          "about",
          "minutes",
          "weight",
          "note",
          "lighter",
          "language",
          "opening",
          "closing",
          "tags");

  private final Source source;
  private final String fileId;
  private final Problems problems = new Problems();

  private SetReader(Source source, String fileId) {
    this.source = source;
    this.fileId = fileId;
  }

  /// Takes the text of a file, and the id that its name makes, which may be empty; gives the set.
  ///
  /// @throws Refused with everything in the file that is not as it could be, each with its place,
  ///   and the nearest right word where there is one
  public static PromptSet read(Source source, String fileId) throws Refused {
    Node root = Yaml.read(source, Limits.PROMPT_SET);
    if (root instanceof Node.Keys keys) {
      return new SetReader(source, fileId).set(keys);
    }
    throw new Refused(
        source,
        root.place(),
        "A set starts with keys, and there are none here.",
        "Start with \"title:\" and \"questions:\".");
  }

  private PromptSet set(Node.Keys keys) throws Refused {
    Fields fields = new Fields("a set", keys, KEYS, problems);
    fields.require("title", "Add one, such as \"title: Evening\".");
    fields.require("questions", "Add them, such as \"questions: [What went well?]\".");
    String id = id(fields);
    Optional<String> title = fields.line("title");
    Optional<String> about = fields.paragraphs("about");
    OptionalInt minutes = Numbers.minutes(fields);
    Weight weight = fields.choice("weight", Weight.values()).orElse(Weight.LIGHT);
    Optional<String> note = fields.paragraphs("note");
    Optional<String> lighter = fields.id("lighter");
    Optional<String> language = language(fields);
    Optional<String> opening = fields.paragraphs("opening");
    Optional<String> closing = fields.paragraphs("closing");
    List<String> tags = Labels.tags(fields);
    List<Question> questions = new QuestionReader(problems).all(fields);
    problems.orRefuse(source);
    return new PromptSet(
        id,
        title.get(),
        about,
        minutes,
        weight,
        note,
        lighter,
        language,
        opening,
        closing,
        tags,
        questions);
  }

  private String id(Fields fields) {
    if (!fields.has("id") && fileId.isEmpty()) {
      problems.add(
          fields.place(),
          "No id can be made of the file's name.",
          "Add one, such as \"id: evening\", or give the file a name with a-z in it.");
    }
    return fields.id("id").orElse(fileId);
  }

  // The shape of BCP 47; whether there is such a language is not asked.
  private Optional<String> language(Fields fields) {
    Optional<String> language = fields.line("language");
    if (language.isPresent() && !isLanguage(language.get())) {
      problems.add(
          fields.placeOfValue("language"),
          Quoted.of(language.get()) + " is no language tag.",
          "Use a tag such as en, de-CH or zh-Hant (BCP 47).");
    }
    return language;
  }

  private static boolean isLanguage(String tag) {
    boolean first = true;
    for (String part : tag.split("-", -1)) {
      int least = first ? 2 : 1;
      if (part.length() < least || part.length() > 8 || !plain(part, !first)) {
        return false;
      }
      first = false;
    }
    return true;
  }

  private static boolean plain(String part, boolean digits) {
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || digits && c >= '0' && c <= '9')) {
        return false;
      }
    }
    return true;
  }
}
