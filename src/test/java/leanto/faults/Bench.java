package leanto.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import leanto.image.Home;

/// Where faults are tried: a folder of its own, removed afterwards.
///
/// @param folder an empty folder on an ordinary file system
/// @param whole whether all of it is tried, which takes minutes; else a short form, for every build
/// @param chance a seeded one, the same in every run
record Bench(Path folder, boolean whole, RandomGenerator chance) {

  private static final int AT_ONCE = 2;

  /// Something that is tried many times over.
  interface Once<T> {
    T on(Bench bench) throws IOException;
  }

  /// Something that is tried with each of some.
  interface Each<S, T> {
    T on(Bench bench, S one) throws IOException;
  }

  static Bench seeded(Path folder, boolean whole, long seed) {
    return new Bench(folder, whole, RandomGeneratorFactory.of("L64X128MixRandom").create(seed));
  }

  /// A new home folder, with a draft choice: `hold` or `none`.
  Home home(String drafts) throws IOException {
    return Home.in(newFolder("home"), drafts);
  }

  /// A new folder.
  Path newFolder(String name) throws IOException {
    return Files.createTempDirectory(folder, name);
  }

  /// One number for the short form, another for the whole.
  int times(int few, int many) {
    return whole ? many : few;
  }

  /// Tries something some times over; see the other.
  <T> List<T> each(int times, Once<T> once) throws IOException {
    return each(Collections.nCopies(times, ""), (own, _) -> once.on(own));
  }

  /// Tries something with each of some, two at once, each with a chance of its own that is the same
  /// in every run. Gives the results in order.
  <S, T> List<T> each(List<S> some, Each<S, T> each) throws IOException {
    List<Future<T>> tried = new ArrayList<>();
    try (ExecutorService hands = Executors.newFixedThreadPool(AT_ONCE)) {
      for (S one : some) {
        Bench own = seeded(folder, whole, chance.nextLong());
        tried.add(hands.submit(() -> each.on(own, one)));
      }
    }
    List<T> results = new ArrayList<>();
    for (Future<T> one : tried) {
      results.add(result(one));
    }
    return results;
  }

  private static <T> T result(Future<T> tried) throws IOException {
    try {
      return tried.get();
    } catch (ExecutionException stopped) {
      if (stopped.getCause() instanceof IOException reason) {
        throw reason;
      }
      throw new IllegalStateException(stopped.getCause());
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
