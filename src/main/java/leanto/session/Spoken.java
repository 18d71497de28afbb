package leanto.session;

import leanto.entry.Exchange;

/// An exchange as it stands at one moment of a sitting.
///
/// @param half whether some of its words stand in a field and were not sent
record Spoken(Exchange exchange, boolean half) {}
