package leanto.yaml;

/// A part of a file.
///
/// @param from its first byte
/// @param to the byte behind its last
public record ByteRange(long from, long to) {}
