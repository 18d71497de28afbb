package leanto.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a person wrote, as HTML.
class BlocksTest {

  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern OURS =
      Pattern.compile(
          "</?(p|em|strong|s|code|pre|ul|ol|li|blockquote|h3|br|hr)"
              + "( dir=\"auto\"| value=\"[0-9]+\"| class=\"info\")*>");

  private static String html(String markdown) {
    return Blocks.html(markdown, 3).replace(" dir=\"auto\"", "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = true,
      quoteCharacter = '^',
      value = {
        "plain words               | <p>plain words</p>",
        "an *emphasis* and _one_   | <p>an <em>emphasis</em> and <em>one</em></p>",
        "**strong**, ***both***    | <p><strong>strong</strong>,"
            + " <strong><em>both</em></strong></p>",
        "~~gone~~ and ~this~       | <p><s>gone</s> and ~this~</p>",
        "**a *b* c**               | <p><strong>a <em>b</em> c</strong></p>",
        "*a **b** c*               | <p><em>a <strong>b</strong> c</em></p>",
        "2*3*4 and a_b_c           | <p>2*3*4 and a_b_c</p>",
        "* not * emphasis          | <ul>#<li>not * emphasis#</li>#</ul>",
        "**never closed            | <p>**never closed</p>",
        "*这*很                     | <p><em>这</em>很</p>",
        "`a * b` and ``a ` b``     | <p><code>a * b</code> and <code>a ` b</code></p>",
        "`never closed             | <p>`never closed</p>",
        "\\*as it is\\*            | <p>*as it is*</p>",
        "back\\slash               | <p>back\\slash</p>",
        "[a](https://e.org) <b>    | <p>[a](https://e.org) &lt;b&gt;</p>",
        "![a](dayone-moment://1)   | <p>![a](dayone-moment://1)</p>",
        "a & b \"c\" 'd' &amp;     | <p>a &amp; b &quot;c&quot; &#39;d&#39; &amp;amp;</p>",
        "one#two                   | <p>one<br>two</p>",
        "one##two                  | <p>one</p>#<p>two</p>",
        "- a#- b                   | <ul>#<li>a#</li>#<li>b#</li>#</ul>",
        "3. a#1) b                 | <ol>#<li value=^3^>a#</li>#<li value=^1^>b#</li>#</ol>",
        "words#- a                 | <p>words</p>#<ul>#<li>a#</li>#</ul>",
        "In#2026. It was.          | <p>In<br>2026. It was.</p>",
        "- a#  - b#- c             | <ul>#<li>a#<ul>#<li>b#</li>#</ul>#</li>#<li>c#</li>#</ul>",
        "- a##  b                  | <ul>#<li>a#<p>b</p>#</li>#</ul>",
        "- a#not in it             | <ul>#<li>a#</li>#</ul>#<p>not in it</p>",
        "> a#> b#c                 | <blockquote>#<p>a<br>b</p>#</blockquote>#<p>c</p>",
        "---                       | <hr>",
        "* * *                     | <hr>",
        "-- two                    | <p>-- two</p>",
        "~~~#<b>#~~~               | <pre><code>&lt;b&gt;</code></pre>",
        "```sh#a##b#```            | <p class=^info^>sh</p>#<pre><code>a##b</code></pre>",
        "```#open                  | <pre><code>open</code></pre>",
        "#tag and #7               | <p>#tag and #7</p>",
      })
  void eachIsShownAsItIsMeant(String markdown, String html) {
    boolean tagged = markdown.startsWith("#tag");
    String words = tagged ? markdown : markdown.replace('#', '\n');
    String shown = tagged ? html : html.replace('#', '\n').replace("&\n39;", "&#39;");
    assertEquals(shown.replace('^', '"') + "\n", html(words));
  }

  @Test
  void aHeadingHasTheLevelBelowItsQuestion() {
    assertEquals("<h3>A <em>b</em></h3>\n", html("## A *b* ##"));
    assertEquals("<p>##A</p>\n", html("##A"));
  }

  @Test
  void whatActsOnAScreenIsMadeVisible() {
    assertEquals("<p>a^[b U+202E U+FFFE^Mc</p>\n", html("a\033b \u202e \ufffe\rc"));
    assertEquals("<p>a<br>b</p>\n", html("a\r\nb"));
  }

  @Test
  void noTextBringsATagOfItsOwn() {
    List<String> pieces =
        List.of(
            "<",
            ">",
            "<script>",
            "</p>",
            "<!--",
            "&#x3C;",
            "\"",
            "'",
            "=",
            "*",
            "**",
            "_",
            "~~",
            "`",
            "``",
            "```\n",
            "~~~",
            "\n",
            "\n\n",
            "> ",
            "- ",
            "  - ",
            "1. ",
            "# ",
            "\\",
            " ",
            "javascript:alert(1)",
            "a",
            "é",
            "\t",
            "\r\n",
            "\0",
            "[x](y)",
            "![x](y)",
            "\u2028");
    Random random = new Random(7);
    int tags = 0;
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(12); n >= 0; n--) {
        text.append(pieces.get(random.nextInt(pieces.size())));
      }
      String html = Blocks.html(text.toString(), 3);
      assertEquals(
          "",
          TAG.matcher(html)
              .results()
              .map(it -> it.group())
              .filter(tag -> !OURS.matcher(tag).matches())
              .findFirst()
              .orElse(""),
          text::toString);
      assertFalse(TAG.matcher(html).replaceAll("").matches("(?s).*[<>\"'].*"), text::toString);
      tags += (int) TAG.matcher(html).results().count();
    }
    assertTrue(tags > 20_000);
  }

  @Test
  void noTextIsSlowOrTooDeep() {
    for (String piece :
        List.of(
            "*a ",
            "_a",
            "**a *b ",
            "`",
            "`a``",
            "> ",
            "- ",
            "  - a\n",
            "- a\n\n\n",
            "\n",
            "[",
            "```\n",
            "# a  ",
            "\\",
            "1. ",
            "~~a ")) {
      String html = Blocks.html("- a\n" + piece.repeat(200_000), 3);
      assertTrue(html.length() > 10, piece);
    }
  }
}
