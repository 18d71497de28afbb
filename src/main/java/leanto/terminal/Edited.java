package leanto.terminal;

import java.util.Optional;

/// What came back from the editor.
///
/// @param words the words that are to stand in the field from now on
/// @param note a flat line about what happened, where it was not the usual
/// @param taken is to be run once the words stand there, and were handed on to a draft
public record Edited(String words, Optional<String> note, Runnable taken) {}
