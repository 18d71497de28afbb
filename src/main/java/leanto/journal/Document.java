package leanto.journal;

import java.util.Optional;
import leanto.yaml.FlatYamlReader;
import leanto.yaml.Limits;
import leanto.yaml.Node;
import leanto.yaml.Place;
import leanto.yaml.Refused;
import leanto.yaml.Source;
import leanto.yaml.Yaml;

/// A Markdown file with its front matter understood.
///
/// @param page the whole of it. What stands between two `---` or `+++` lines and holds no
///   properties is part of the preamble: no word of a file is taken for front matter and then not
///   shown
/// @param front its properties; none where it has none, or where they could not be read
/// @param refused what is the matter with front matter that could not be read
record Document(Page page, FrontMatter front, Optional<Refused> refused) {

  /// Takes the name of a file, for messages, and its text, which may be any text.
  static Document of(String name, String text) {
    Page page = Page.of(text);
    if (page.unended()) {
      return new Document(page, FrontMatter.NONE, Optional.of(unended(name)));
    }
    if (page.front().isEmpty()) {
      return new Document(page, FrontMatter.NONE, Optional.empty());
    }
    // With an empty line for the one that begins it, so that places are those in the file.
    Source source = new Source(name, "\n" + page.matter());
    return page.toml() ? toml(page, source) : yaml(page, source);
  }

  private static Document yaml(Page page, Source source) {
    Optional<Node.Keys> own = FlatYamlReader.read(source.text());
    if (own.isPresent()) {
      return new Document(page, new FrontMatter(own.get().keys()), Optional.empty());
    }
    try {
      return switch (Yaml.read(source, Limits.FRONT_MATTER)) {
        case Node.Keys it -> new Document(page, new FrontMatter(it.keys()), Optional.empty());
        case Node.Empty _ -> new Document(page, FrontMatter.NONE, Optional.empty());
        case Node.Scalar _, Node.Items _ ->
            new Document(page.withoutFront(), FrontMatter.NONE, Optional.empty());
      };
    } catch (Refused notYaml) {
      return new Document(page.withoutFront(), FrontMatter.NONE, Optional.of(notYaml));
    }
  }

  private static Document toml(Page page, Source source) {
    try {
      return new Document(page, new FrontMatter(Toml.read(source)), Optional.empty());
    } catch (Refused notToml) {
      return new Document(page.withoutFront(), FrontMatter.NONE, Optional.of(notToml));
    }
  }

  private static Refused unended(String name) {
    return new Refused(
        new Source(name, ""),
        new Place(2, 1),
        "No line of --- or +++ ends them within 64 KiB.",
        "It is all read as text.");
  }
}
