package leanto.yaml;

import java.util.Optional;

/// Reads YAML or JSON as a tree in which every value has its place.
public final class Yaml {

  private Yaml() {}

  /// Takes a text and gives its one value; a text without any gives [Node.Empty].
  ///
  /// Plain values stay as they are written (`faults.md` 45). Anchors, aliases, tags, merge keys, a
  /// second document, keys that stand twice or are no words, forbidden characters and everything
  /// over a limit are refused at their place (`faults.md` 42 to 46), as many as can be found in one
  /// walk.
  ///
  /// @throws Refused with every problem that was found
  public static Node read(Source source, Limits limits) throws Refused {
    // The first use of Jackson takes a good part of the way to the first question.
    Optional<Node.Keys> flat =
        source.simple(limits) ? FlatYamlReader.read(source.text()) : Optional.empty();
    return flat.isPresent() ? flat.get() : ByJackson.read(source, limits);
  }
}
