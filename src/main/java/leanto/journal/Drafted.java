package leanto.journal;

import leanto.entry.Exchange;

/// Something that was said in a sitting.
///
/// @param exchange the question and the words
/// @param half whether it was still being typed
public record Drafted(Exchange exchange, boolean half) {}
