package leanto.journal;

import java.util.Optional;
import leanto.yaml.FlatYamlReader;
import leanto.yaml.Limits;
import leanto.yaml.Node;
import leanto.yaml.Refused;
import leanto.yaml.Source;
import leanto.yaml.Yaml;

/// A Markdown file with its front matter understood.
///
/// @param page the whole of it. What stands between two `---` lines and holds no properties is part
///   of the preamble: no word of a file is taken for front matter and then not shown
/// @param front its properties; none where it has none, or where they could not be read
/// @param refused what is the matter with front matter that could not be read
record Document(Page page, FrontMatter front, Optional<Refused> refused) {

  /// Takes the name of a file, for messages, and its text, which may be any text.
  static Document of(String name, String text) {
    Page page = Page.of(text);
    String matter = page.matter();
    Optional<Node.Keys> own = FlatYamlReader.read(matter);
    if (own.isPresent()) {
      return new Document(page, new FrontMatter(own.get().keys()), Optional.empty());
    }
    try {
      return switch (Yaml.read(new Source(name, matter), Limits.FRONT_MATTER)) {
        case Node.Keys it -> new Document(page, new FrontMatter(it.keys()), Optional.empty());
        case Node.Empty _ -> new Document(page, FrontMatter.NONE, Optional.empty());
        case Node.Scalar _, Node.Items _ ->
            new Document(page.withoutFront(), FrontMatter.NONE, Optional.empty());
      };
    } catch (Refused notYaml) {
      return new Document(page.withoutFront(), FrontMatter.NONE, Optional.of(notYaml));
    }
  }
}
