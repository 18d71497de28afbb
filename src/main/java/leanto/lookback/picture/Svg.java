package leanto.lookback.picture;

import java.util.List;
import leanto.text.Visible;

/// Writes SVG, element by element. No time, no name of a program and no font is put into it, and
/// numbers are written in one way only: so the same picture has the same bytes everywhere.
final class Svg {

  private static final double LONGER_SIDE = 1000;
  private static final int XML_FORBIDDEN = 0xFFFE;

  private final StringBuilder out = new StringBuilder();

  /// Begins a picture of this size on paper of its own, with a title that says nothing of it.
  Svg(double width, double height) {
    double scale = LONGER_SIDE / Math.max(width, height);
    out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
        .append(n(width))
        .append(' ')
        .append(n(height))
        .append("\" width=\"")
        .append(Math.round(width * scale))
        .append("\" height=\"")
        .append(Math.round(height * scale))
        .append("\" role=\"img\">\n<title>A picture</title>\n");
    rect(0, 0, width, height, "fill=\"" + Dye.PAPER.code() + "\"");
  }

  Svg rect(double x, double y, double width, double height, String style) {
    return element("rect", a("x", x) + a("y", y) + a("width", width) + a("height", height), style);
  }

  Svg circle(double x, double y, double r, String style) {
    return element("circle", a("cx", x) + a("cy", y) + a("r", r), style);
  }

  /// A path in the letters of SVG.
  Svg path(String d, String style) {
    return element("path", " d=\"" + d + "\"", style);
  }

  /// Lines of words, the first at this place, the others below it.
  Svg text(List<String> lines, double x, double y, double size, String style) {
    double at = y;
    for (String line : lines) {
      out.append("<text").append(a("x", x)).append(a("y", at)).append(a("font-size", size));
      out.append(" font-family=\"Georgia, serif\" ").append(style).append('>');
      out.append(escaped(line)).append("</text>\n");
      at += size * 1.25;
    }
    return this;
  }

  /// Something that was made ready as a group, at a place.
  Svg use(String id, double x, double y) {
    out.append("<use href=\"#").append(id).append('"').append(a("x", x)).append(a("y", y));
    out.append("/>\n");
    return this;
  }

  /// Begins a group with this style, which `close` ends.
  Svg open(String style) {
    out.append("<g ").append(style).append(">\n");
    return this;
  }

  Svg close() {
    out.append("</g>\n");
    return this;
  }

  /// Makes a group ready for use, which `defined` ends.
  Svg define(String id) {
    out.append("<defs><g id=\"").append(id).append("\">\n");
    return this;
  }

  Svg defined() {
    out.append("</g></defs>\n");
    return this;
  }

  /// Ends the picture and gives it.
  String done() {
    return out.append("</svg>\n").toString();
  }

  /// The style of something that is filled.
  static String fill(Dye dye) {
    return "fill=\"" + dye.code() + "\"";
  }

  /// The style of a line.
  static String line(Dye dye, double width) {
    return "fill=\"none\" stroke=\""
        + dye.code()
        + "\" stroke-linecap=\"round\""
        + " stroke-linejoin=\"round\""
        + a("stroke-width", width);
  }

  /// The style of a row of stitches.
  static String stitch(Dye dye, double width) {
    return line(dye, width) + " stroke-dasharray=\"" + n(width * 3) + " " + n(width * 3) + "\"";
  }

  /// A number with two decimals at the most, and none that say nothing.
  static String n(double number) {
    long hundredths = Math.round(number * 100);
    long whole = Math.abs(hundredths) / 100;
    long rest = Math.abs(hundredths) % 100;
    String sign = hundredths < 0 ? "-" : "";
    String decimals =
        rest == 0 ? "" : rest % 10 == 0 ? "." + rest / 10 : rest < 10 ? ".0" + rest : "." + rest;
    return sign + whole + decimals;
  }

  /// Words as XML can hold them and no reader is led astray by.
  static String escaped(String words) {
    StringBuilder safe = new StringBuilder();
    Visible.line(words)
        .codePoints()
        .forEach(point -> {
          switch (point) {
            case '&' -> safe.append("&amp;");
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '"' -> safe.append("&quot;");
            default -> {
              if ((point & XML_FORBIDDEN) == XML_FORBIDDEN) {
                safe.append(Visible.form(point));
              } else {
                safe.appendCodePoint(point);
              }
            }
          }
        });
    return safe.toString();
  }

  private Svg element(String name, String shape, String style) {
    out.append('<').append(name).append(shape).append(' ').append(style).append("/>\n");
    return this;
  }

  private static String a(String name, double value) {
    return " " + name + "=\"" + n(value) + "\"";
  }
}
