package leanto.yaml;

/// Where something stands in a file. Both count from 1; a column counts characters.
public record Place(int line, int column) implements Comparable<Place> {

  /// The first character of a file.
  public static final Place START = new Place(1, 1);

  @Override
  public int compareTo(Place other) {
    // No `Comparator`: what it is made of would be made at each start.
    return line == other.line
        ? Integer.compare(column, other.column)
        : Integer.compare(line, other.line);
  }
}
