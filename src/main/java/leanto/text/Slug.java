package leanto.text;

import java.text.Normalizer;

/// Makes plain ids of words.
public final class Slug {

  private Slug() {}

  /// Takes any words and gives `[a-z0-9-]`, at most 60 characters, with accents dropped and no dash
  /// at its ends; empty where nothing of it is left.
  public static String of(String words) {
    StringBuilder slug = new StringBuilder();
    String plain = Normalizer.normalize(words, Normalizer.Form.NFD);
    for (int i = 0; i < plain.length() && slug.length() < 60; i++) {
      char c = Character.toLowerCase(plain.charAt(i));
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        slug.append(c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK
          && c != '\''
          && c != '’'
          && !slug.isEmpty()
          && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    while (!slug.isEmpty() && slug.charAt(slug.length() - 1) == '-') {
      slug.setLength(slug.length() - 1);
    }
    return slug.toString();
  }
}
