package leanto.journal;

import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;

/// The numbers from one up to a last one, which take no room.
final class Numbers extends AbstractList<Integer> implements RandomAccess {

  private final int last;

  Numbers(int last) {
    this.last = last;
  }

  @Override
  public Integer get(int index) {
    return Objects.checkIndex(index, last) + 1;
  }

  @Override
  public int size() {
    return last;
  }
}
