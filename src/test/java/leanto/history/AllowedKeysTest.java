package leanto.history;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllowedKeysTest {

  // What git itself, editors and tools write into the configuration of a repository.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "core.repositoryformatversion",
        "core.filemode",
        "core.bare",
        "core.logallrefupdates",
        "core.ignorecase",
        "core.precomposeunicode",
        "core.autocrlf",
        "core.hookspath",
        "core.fsmonitor",
        "core.untrackedcache",
        "core.editor",
        "core.excludesfile",
        "remote.origin.url",
        "remote.origin.fetch",
        "remote.origin.pushurl",
        "remote.origin.gh-resolved",
        "remote.my.host.url",
        "remote.pushdefault",
        "branch.main.remote",
        "branch.main.merge",
        "branch.main.vscode-merge-base",
        "branch.main.rebase",
        "branch.autosetuprebase",
        "user.name",
        "user.email",
        "user.signingkey",
        "commit.gpgsign",
        "gpg.format",
        "gpg.ssh.allowedsignersfile",
        "gui.wmstate",
        "gui.geometry",
        "diff.algorithm",
        "diff.x.xfuncname",
        "merge.conflictstyle",
        "merge.tool",
        "pull.rebase",
        "push.autosetupremote",
        "rebase.autostash",
        "lfs.repositoryformatversion",
        "lfs.https://example.test/x.git/info/lfs.access",
        "extensions.worktreeconfig",
        "extensions.objectformat",
        "credential.username",
        "http.postbuffer",
        "submodule.active",
        "alias.st",
        "receive.denycurrentbranch",
        "url.https://example.test/.insteadof",
        "gc.auto"
      })
  void whatIsOftenWrittenThereIsAllowed(String key) {
    assertTrue(AllowedKeys.has(key, true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "core.alternaterefscommand",
        "core.worktree",
        "filter.x.clean",
        "filter.x.smudge",
        "filter.x.process",
        "gpg.program",
        "gpg.openpgp.program",
        "gpg.ssh.defaultkeycommand",
        "hook.x.command",
        "hook.x.event",
        "hook.a=b.command",
        "diff.external",
        "diff.x.textconv",
        "diff.x.command",
        "merge.x.driver",
        "mergetool.x.cmd",
        "difftool.x.cmd",
        "trailer.x.command",
        "trailer.x.cmd",
        "lfs.customtransfer.x.path",
        "lfs.extension.x.clean",
        "lfs.standalonetransferagent",
        "gc.recentobjectshook",
        "uploadpack.packobjectshook",
        "interactive.difffilter",
        "sequence.editor",
        "sendemail.tocmd",
        "core.latercommand",
        "gc.laterhook",
        "gpg.laterprogram",
        "receive.laterhook",
        "uploadpack.laterhook",
        "a.key.of.a.later.version",
        "later.command"
      })
  void whatRunsACommandAndWhatIsNotKnownIsNot(String key) {
    assertFalse(AllowedKeys.has(key, false));
    assertFalse(AllowedKeys.has(key, true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "core.sshcommand",
        "core.gitproxy",
        "core.askpass",
        "credential.helper",
        "credential.https://example.test.helper",
        "remote.origin.uploadpack",
        "remote.origin.receivepack",
        "remote.origin.vcs",
        "protocol.ext.allow",
        "url.ext::sh -c x .insteadof"
      })
  void whatReachesAnotherRepositoryIsNotWhereOneIsReached(String key) {
    assertTrue(AllowedKeys.has(key, false));
    assertFalse(AllowedKeys.has(key, true));
  }
}
