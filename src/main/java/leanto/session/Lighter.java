package leanto.session;

/// Something lighter, as it is offered before a tender set.
///
/// @param id the set's id
/// @param title its title
public record Lighter(String id, String title) {}
