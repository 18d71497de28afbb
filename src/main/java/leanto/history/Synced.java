package leanto.history;

/// How a sync has ended.
///
/// @param with the branch elsewhere, such as `origin/main`
/// @param sent whether anything was sent there
public record Synced(String with, boolean sent) {}
