package leanto.yaml;

import java.util.Comparator;

/// Where something stands in a file. Both count from 1; a column counts characters.
public record Place(int line, int column) implements Comparable<Place> {

  /// The first character of a file.
  public static final Place START = new Place(1, 1);

  private static final Comparator<Place> IN_ORDER =
      Comparator.comparingInt(Place::line).thenComparingInt(Place::column);

  @Override
  public int compareTo(Place other) {
    return IN_ORDER.compare(this, other);
  }
}
