/// Door 7: version control. A journal that is a repository of git is kept and taken from one
/// computer to another by the person's own `git` program.
///
/// Nothing here runs before a person asks for it, by a command or a setting (`faults.md` 29). What
/// a repository brings with it, hooks and commands in its configuration, is run only where that is
/// allowed by an explicit choice.
package leanto.history;
