package leanto.fuzz;

import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/// One thing that is tried with inputs made by chance.
///
/// @param name in a few words
/// @param input makes an input of chance, always the same of the same
/// @param claim what holds for each
/// @param twin the same claim about a twin that is broken on purpose, and has to be caught; where
///   there is none, the claim has to take some inputs and refuse some
public record Target<I>(
    String name, Function<RandomGenerator, I> input, Claim<I> claim, Optional<Claim<I>> twin) {

  public Target(String name, Function<RandomGenerator, I> input, Claim<I> claim) {
    this(name, input, claim, Optional.empty());
  }

  public Target<I> besides(Claim<I> broken) {
    return new Target<>(name, input, claim, Optional.of(broken));
  }
}
