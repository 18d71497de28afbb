package leanto.lookback.picture;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import leanto.lookback.Circle;

/// Pictures of every kind, with so many things in them and a word of one's own for each.
final class Pictures {

  static final String WORD = "canary";
  static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  private Pictures() {}

  static Map<String, Picture> of(int count) {
    Map<String, Picture> all = new LinkedHashMap<>();
    for (Pattern pattern : Pattern.values()) {
      all.put("quilt " + pattern.word(), new Quilt(words(count), pattern));
    }
    all.put("circle", new Rings(circle(count)));
    all.put("shelf", new Ledge(words(count)));
    if (count > 0) {
      all.put("chart", new Chart(WORD, points(count)));
    }
    return all;
  }

  static List<String> words(int count) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add(WORD + i);
    }
    return words;
  }

  static Circle circle(int count) {
    List<String> rings = Circle.USUAL_RINGS;
    List<Circle.Item> items = new ArrayList<>();
    for (String word : words(count)) {
      int ring = items.size() % (rings.size() + 1);
      Optional<String> in = ring < rings.size() ? Optional.of(rings.get(ring)) : Optional.empty();
      items.add(new Circle.Item(word, in, Optional.of("note " + word)));
    }
    return new Circle(rings, items);
  }

  static List<Chart.Point> points(int count) {
    List<Chart.Point> points = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      points.add(new Chart.Point(DAY.plusDays(i), new BigDecimal(i * 37 % 11), "km"));
    }
    return points;
  }
}
