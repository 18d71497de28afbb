package leanto.fuzz;

/// Something that holds for every input.
public interface Claim<I> {

  /// Takes an input; gives whether it was taken, and not refused as it may be. Throws whatever it
  /// likes where something does not hold.
  boolean takes(I input) throws Exception;
}
