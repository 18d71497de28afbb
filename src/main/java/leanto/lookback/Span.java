package leanto.lookback;

/// A part of a text.
///
/// @param from where it begins
/// @param to where it ends, which is the place after it
public record Span(int from, int to) {}
