package leanto.journal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Does the same with each of many things, on every core, and hands on what came of it in their
/// order. Only a few results wait at a time, and nothing more is begun once there is enough.
final class InOrder {

  private InOrder() {}

  /// @param things what is worked on
  /// @param first how many to do before other cores help
  /// @param block how many one core takes at a time; fewer towards the end, so that none waits long
  /// @param workers makes a worker for one thread
  /// @param taker takes what came of each, and gives whether it wants the next
  static <T, R> void each(
      List<T> things, int first, int block, Supplier<Function<T, R>> workers, Predicate<R> taker) {
    if (things.isEmpty()) {
      return; // a worker has room of its own
    }
    int alone = Math.min(first, things.size());
    Function<T, R> worker = workers.get();
    for (T thing : things.subList(0, alone)) {
      if (!taker.test(worker.apply(thing))) {
        return;
      }
    }
    if (alone < things.size()) {
      together(things.subList(alone, things.size()), block, workers, taker);
    }
  }

  private static <T, R> void together(
      List<T> things, int most, Supplier<Function<T, R>> workers, Predicate<R> taker) {
    int cores = Runtime.getRuntime().availableProcessors();
    ThreadLocal<Function<T, R>> mine = ThreadLocal.withInitial(workers);
    ExecutorService threads =
        Executors.newFixedThreadPool(cores, Thread.ofPlatform().daemon()::unstarted);
    try {
      Deque<Future<List<R>>> begun = new ArrayDeque<>();
      for (int from = 0; from < things.size() || !begun.isEmpty(); ) {
        while (from < things.size() && begun.size() < 2 * cores) {
          int size = Math.clamp((things.size() - from) / (4 * cores), 1, most);
          List<T> block = things.subList(from, from + size);
          begun.add(threads.submit(() -> all(block, mine.get())));
          from += size;
        }
        for (R result : done(begun.remove())) {
          if (!taker.test(result)) {
            return;
          }
        }
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static <T, R> List<R> all(List<T> block, Function<T, R> worker) {
    List<R> results = new ArrayList<>(block.size());
    for (T thing : block) {
      if (Thread.interrupted()) {
        break; // there is enough
      }
      results.add(worker.apply(thing));
    }
    return results;
  }

  private static <R> List<R> done(Future<List<R>> begun) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return begun.get();
        } catch (InterruptedException again) {
          interrupted = true;
        }
      }
    } catch (ExecutionException stopped) {
      if (stopped.getCause() instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) stopped.getCause();
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
