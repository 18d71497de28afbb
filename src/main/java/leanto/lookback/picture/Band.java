package leanto.lookback.picture;

import java.util.ArrayList;
import java.util.List;

/// Places dots in the band of a ring, in order, clockwise. They are as large as lets all of them
/// stand there; where one row around is not enough there are more.
final class Band {

  private static final double[] SIZES = {15, 13, 11, 9, 7, 6, 5, 4, 3, 2.5, 2, 1.5, 1};
  private static final double SPACE = 2.9;
  private static final double TOP = -StrictMath.PI / 2;

  /// A dot, by its middle and half its breadth.
  record Dot(double x, double y, double r) {}

  private final double inner;
  private final double outer;
  private final double turn;

  /// Takes a band around 0, 0 and by how much of a whole turn it begins after the top.
  Band(double inner, double outer, double turn) {
    this.inner = inner;
    this.outer = outer;
    this.turn = turn;
  }

  /// Places so many.
  List<Dot> dots(int count) {
    for (double size : SIZES) {
      int most = (int) Math.max(1, (outer - inner) / (size * SPACE));
      for (int tracks = 1; tracks <= most; tracks++) {
        if (room(tracks, size) >= count) {
          return placed(count, tracks, size);
        }
      }
    }
    double least = SIZES[SIZES.length - 1];
    return placed(count, (int) Math.max(1, (outer - inner) / (least * SPACE)), least);
  }

  private List<Dot> placed(int count, int tracks, double size) {
    List<Dot> dots = new ArrayList<>();
    double around = 0;
    for (int track = 0; track < tracks; track++) {
      around += radius(track, tracks);
    }
    double upTo = 0;
    for (int track = 0; track < tracks; track++) {
      double radius = radius(track, tracks);
      upTo += radius;
      int last = track == tracks - 1 ? count : (int) Math.round(count * upTo / around);
      int here = last - dots.size();
      for (int i = 0; i < here; i++) {
        double angle = TOP + 2 * StrictMath.PI * (turn + (i + 0.5) / here);
        dots.add(new Dot(radius * StrictMath.cos(angle), radius * StrictMath.sin(angle), size));
      }
    }
    return dots;
  }

  private int room(int tracks, double size) {
    int room = 0;
    for (int track = 0; track < tracks; track++) {
      room += (int) (2 * StrictMath.PI * radius(track, tracks) / (size * SPACE));
    }
    return room;
  }

  private double radius(int track, int tracks) {
    return inner + (track + 0.5) * (outer - inner) / tracks;
  }
}
