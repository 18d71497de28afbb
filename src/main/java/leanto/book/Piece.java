package leanto.book;

/// A question and what was said to it.
///
/// @param ask the words of the heading, on one line; empty where there is none
/// @param answer what was said, as Markdown; may be empty
public record Piece(String ask, String answer) {}
