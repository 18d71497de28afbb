package leanto.session;

/// Ways to steady, offered on arriving and in the pause. Breath is one among several, one asks
/// nothing of the body, and none promises anything (`care.md` R4).
public enum Steady {
  LOOK(
      "look",
      "look round",
      "The eyes can go round the room. Some people look for three things that stay in place."),
  FEET(
      "feet",
      "feel the floor",
      "Where do the feet rest, and what holds them up? A little pressure, or none."),
  SOUND("sound", "listen", "Which sound is the furthest away? Which one is near?"),
  BREATH(
      "breath",
      "one breath",
      "One breath out, as slow as it likes to be. The next comes by itself.");

  private final String id;
  private final String say;
  private final String text;

  Steady(String id, String say, String text) {
    this.id = id;
    this.say = say;
    this.text = text;
  }

  /// The option id on the arriving step.
  public String id() {
    return id;
  }

  /// The words of the choice.
  public String say() {
    return say;
  }

  /// What is shown once it is chosen.
  public String text() {
    return text;
  }
}
