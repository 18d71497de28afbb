package leanto.faults;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;

/// A power cut of one file system: from this moment on nothing reaches the disk, not even what the
/// kernel has promised to write later (`faults.md` 0.1).
final class PowerCut {

  // FS_IOC_SHUTDOWN is _IOR('X', 125, __u32); 2 is FS_SHUTDOWN_FLAGS_NOLOGFLUSH.
  private static final long SHUTDOWN = 0x8004587DL;
  private static final int WITHOUT_A_LAST_WORD = 2;

  private static final int READ_ONLY = 0;

  private static final Linker LINKER = Linker.nativeLinker();
  private static final MethodHandle OPEN =
      handle(
          "open",
          FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT),
          Linker.Option.firstVariadicArg(2));
  private static final MethodHandle IOCTL =
      handle(
          "ioctl",
          FunctionDescriptor.of(
              ValueLayout.JAVA_INT,
              ValueLayout.JAVA_INT,
              ValueLayout.JAVA_LONG,
              ValueLayout.ADDRESS),
          Linker.Option.firstVariadicArg(2));
  private static final MethodHandle CLOSE =
      handle("close", FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));

  private PowerCut() {}

  /// Cuts the power of the file system that a folder is on. It has to be unmounted next.
  static void of(Path folder) throws IOException {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment flags = arena.allocateFrom(ValueLayout.JAVA_INT, WITHOUT_A_LAST_WORD);
      int there = (int) OPEN.invokeExact(arena.allocateFrom(folder.toString()), READ_ONLY);
      int done = (int) IOCTL.invokeExact(there, SHUTDOWN, flags);
      int closed = (int) CLOSE.invokeExact(there);
      if (there < 0 || done < 0 || closed < 0) {
        throw new IOException(folder + " could not be cut off.");
      }
    } catch (IOException | RuntimeException | Error stopped) {
      throw stopped;
    } catch (Throwable never) {
      throw new IllegalStateException(never);
    }
  }

  @SuppressWarnings("restricted")
  private static MethodHandle handle(
      String name, FunctionDescriptor descriptor, Linker.Option... options) {
    return LINKER.downcallHandle(LINKER.defaultLookup().findOrThrow(name), descriptor, options);
  }
}
