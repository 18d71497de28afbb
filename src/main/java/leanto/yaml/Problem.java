package leanto.yaml;

/// One thing in a file that could not be read as meant: where, what, and what to do.
///
/// @param place where it stands
/// @param what the thing and the reason, without blame, ending in a full stop
/// @param next the next step, ending in a full stop
public record Problem(Place place, String what, String next) {}
