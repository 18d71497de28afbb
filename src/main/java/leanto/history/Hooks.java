package leanto.history;

import java.util.List;
import java.util.stream.Stream;

/// Hooks: commands that git runs at an event, from files or, since version 2.54, from its
/// configuration.
final class Hooks {

  // All of githooks(5).
  private static final List<String> EVENTS =
      List.of(
          "applypatch-msg",
          "pre-applypatch",
          "post-applypatch",
          "pre-commit",
          "pre-merge-commit",
          "prepare-commit-msg",
          "commit-msg",
          "post-commit",
          "pre-rebase",
          "post-checkout",
          "post-merge",
          "pre-push",
          "pre-receive",
          "update",
          "proc-receive",
          "post-receive",
          "post-update",
          "reference-transaction",
          "push-to-checkout",
          "pre-auto-gc",
          "post-rewrite",
          "sendemail-validate",
          "fsmonitor-watchman",
          "p4-changelist",
          "p4-prepare-changelist",
          "p4-post-changelist",
          "p4-pre-submit",
          "post-index-change");

  /// The settings of git that switch all of them off. `core.hooksPath` is for files, and each
  /// `hook.EVENT.enabled` for the configuration: git 2.55 knows it, others pass over it.
  static final List<String> OFF =
      Stream.concat(
              Stream.of("core.hooksPath=/dev/null"),
              EVENTS.stream().map(event -> "hook." + event + ".enabled=false"))
          .toList();

  private Hooks() {}
}
