package leanto.journal;

import java.nio.file.Path;

/// A file that could not be understood, wholly or in part, and was left as it is.
///
/// @param path the file or folder
/// @param what one plain sentence, which names it
public record Note(Path path, String what) {}
