package leanto.cli;

/// What this run keeps, settled before anything is asked.
enum Holding {
  /// A draft is held while a sitting goes on.
  DRAFT,
  /// No draft; what is kept is chosen at the close.
  CLOSE,
  /// Nothing at all: private mode.
  NOTHING
}
