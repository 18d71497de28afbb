package leanto.yaml;

/// The whole YAML reader, whatever a text is like.
public final class Whole {

  private Whole() {}

  public static Node read(Source source, Limits limits) throws Refused {
    return ByJackson.read(source, limits);
  }
}
