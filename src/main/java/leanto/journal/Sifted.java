package leanto.journal;

import java.nio.file.Path;
import java.util.Optional;

/// A file that a [Sieve] let through, or that could not be understood.
///
/// @param number its number, counted from the newest, which is 1
/// @param path the file
/// @param opened the file, read; none where it could not be, and where nothing more needed to be
///   known
/// @param note what is the matter with it, in a sentence; none where nothing is
public record Sifted(int number, Path path, Optional<Opened> opened, Optional<String> note) {}
