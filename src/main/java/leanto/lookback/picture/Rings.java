package leanto.lookback.picture;

import java.util.ArrayList;
import java.util.List;
import leanto.lookback.Circle;
import leanto.text.Width;
import leanto.text.Wrap;

/// A circle as its rings, one around the other. Where something is comes from the person's file and
/// its order alone; a ring in which nothing was placed is drawn as any other.
///
/// @param circle what is drawn
public record Rings(Circle circle) implements Picture {

  private static final int WIDEST = 46;
  private static final int NARROWEST = 8;
  private static final int FRAME = 4;
  private static final String DOT = "•";

  @Override
  public String svg(boolean words) {
    return RingsSvg.of(circle, words);
  }

  @Override
  public List<String> drawn(int columns, boolean words) {
    int rings = circle.rings().size();
    int width = Math.max(Math.min(columns, WIDEST), rings * FRAME + NARROWEST);
    List<String> lines = List.of();
    for (int ring = 0; ring < rings; ring++) {
      String name = circle.rings().get(ring);
      int inner = width - (rings - ring) * FRAME;
      List<String> own = centred(joined(circle.in(name), words, inner), inner);
      lines = framed(around(own, lines, inner), inner, words ? name : "");
    }
    List<String> all = new ArrayList<>(lines);
    if (!circle.outside().isEmpty()) {
      all.add("");
      all.addAll(centred(joined(circle.outside(), words, width), width));
    }
    return all.stream().map(String::stripTrailing).toList();
  }

  @Override
  public List<String> said(boolean words) {
    if (!words) {
      boolean any = !circle.items().isEmpty();
      return List.of("Rings, one inside the other" + (any ? ", with a dot for each name." : "."));
    }
    List<String> lines = new ArrayList<>();
    for (String ring : circle.rings()) {
      lines.add(Label.flat(ring) + ":");
      circle.in(ring).forEach(item -> lines.add("  " + Label.flat(item.name())));
    }
    circle.outside().forEach(item -> lines.add(Label.flat(item.name())));
    return lines;
  }

  // Half of its own lines above what it goes around, and half below.
  private static List<String> around(List<String> own, List<String> inside, int width) {
    int above = (own.size() + 1) / 2;
    List<String> all = new ArrayList<>(own.subList(0, above));
    all.addAll(inside);
    all.addAll(own.subList(above, own.size()));
    return all.isEmpty() ? List.of(" ".repeat(width)) : all;
  }

  private static List<String> framed(List<String> lines, int width, String name) {
    String label = name.isEmpty() ? "" : " " + Label.of(name, width - 3, 1).getFirst() + " ";
    List<String> framed = new ArrayList<>();
    String rest = "─".repeat(Math.max(0, width + 1 - Width.of(label)));
    framed.add("╭─" + label + rest + "╮");
    lines.forEach(line -> framed.add("│ " + line + " │"));
    framed.add("╰" + "─".repeat(width + 2) + "╯");
    return framed;
  }

  private static List<String> joined(List<Circle.Item> items, boolean words, int width) {
    List<String> names = items.stream().map(item -> words ? Label.flat(item.name()) : DOT).toList();
    return names.isEmpty()
        ? List.of()
        : Wrap.lines(String.join(words ? " · " : "  ", names), width);
  }

  private static List<String> centred(List<String> lines, int width) {
    List<String> centred = new ArrayList<>();
    for (String line : lines) {
      int room = Math.max(0, width - Width.of(line));
      centred.add(" ".repeat(room / 2) + line + " ".repeat(room - room / 2));
    }
    return centred;
  }
}
