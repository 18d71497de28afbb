package leanto.care;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// What people might write: words of distress, and words that look like something else.
final class Texts {

  static final List<String> DISTRESS =
      apart(
          """
          I want to die¦help¦help me¦he hurt me¦she hits me when the door is shut¦suicide¦999¦\
          I am not safe here¦I have taken all of them¦kill myself tonight¦I hurt myself again¦\
          nobody would notice if I was gone¦call 911¦please someone¦he reads everything I write¦\
          I can't go on¦it is all my fault¦I hate myself¦ICH WILL NICHT MEHR¦死にたい\
          """);

  static final List<String> LOOKALIKES =
      apart(
          """
          k¦n¦b¦q¦y¦1¦2¦0¦1 3¦?¦x¦yes¦no¦exit¦quit¦:q!¦/stop¦/leave¦//back¦/pause now¦^C¦^D¦Esc¦\
          Ctrl-C¦\\n¦leanto show last¦--private¦rm -rf ~¦$(reboot)¦`id`¦%s %n %d¦{0}¦own¦none¦\
          none of these¦not today¦my own words¦look¦keep¦stop¦title: x¦when: {a: b}¦kind: read¦\
          drafts: hold¦- one\n- two¦{a: [1, 2]}¦---\ntitle: x\n---¦...¦null¦true¦~¦&a *a¦7,5¦\
          !!java.net.URL¦2026-03-01¦today¦1e999999999¦# Heading¦## Heading\n\nunder it¦### x¦\
          ```¦```text\nx\n```¦~~~¦    code¦> quoted¦[[link]]¦<b>x</b>¦<!-- x -->¦|a|b|¦ ¦\t¦\n\n¦\
            both ends  ¦two  \n\n\nblank lines\n¦שלום עולם¦أريد المساعدة¦\u202Eoverride¦e\u0301¦\
          \u00e9¦👩‍👩‍👧 😀¦\uFEFFx\
          """);

  /// How many of the thousand are those above; they come first.
  static final int NAMED = DISTRESS.size() + LOOKALIKES.size();

  private Texts() {}

  /// A thousand different ones, the same each time: all of the above, and mixtures of them with
  /// chance characters. None holds a control character, and none is empty.
  static List<String> thousand() {
    List<String> pieces = new ArrayList<>(DISTRESS);
    pieces.addAll(LOOKALIKES);
    List<String> texts = new ArrayList<>(pieces);
    texts.add("help me ".repeat(2000));
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(17);
    while (texts.size() < 1000) {
      StringBuilder text = new StringBuilder();
      for (int n = 1 + random.nextInt(6); n > 0; n--) {
        String piece = pieces.get(random.nextInt(pieces.size()));
        text.append(random.nextInt(3) == 0 ? characters(random) : piece);
        text.append(List.of(" ", "\n", "", ", ", "\n\n").get(random.nextInt(5)));
      }
      if (!text.isEmpty() && !texts.contains(text.toString())) {
        texts.add(text.toString());
      }
    }
    return List.copyOf(texts);
  }

  /// Takes texts with a broken bar between them.
  static List<String> apart(String texts) {
    return List.of(texts.split("¦"));
  }

  private static String characters(RandomGenerator random) {
    StringBuilder characters = new StringBuilder();
    for (int n = 1 + random.nextInt(30); n > 0; n--) {
      characters.appendCodePoint(
          switch (random.nextInt(6)) {
            case 0 -> random.nextInt(0xA1, 0x250);
            case 1 -> random.nextInt(0x5D0, 0x5EB);
            case 2 -> random.nextInt(0x4E00, 0x9FA0);
            case 3 -> random.nextInt(0x1F300, 0x1F650);
            default -> random.nextInt(0x20, 0x7F);
          });
    }
    return characters.toString();
  }
}
