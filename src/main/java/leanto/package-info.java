/// Lean-to: questions, a sitting, and a file that is one's own.
///
///     prompts/*.yaml                                    journal/2026/2026-03-01-2130.md
///           │                                                       ▲        │
///       [library]                                                   │        ▼ read back
///           │ PromptSet                                    Entry    │        │
///           └─────────▶ [session] ─── what was said ──▶ [entry] ──▶ [journal] ──▶ [lookback]
///                           ▲  │                                             │     │
///                     Reply │  ▼ Turn                                        ▼     ▼
///                        [terminal]  ◀── a person                        [cli] shows it
///
/// Every room is a package, and `HouseRulesTest` holds which may use which.
///
/// | room | what lives there | the world outside |
/// |---|---|---|
/// | [leanto.prompt] | what is asked: sets, questions, conditions | nothing |
/// | [leanto.entry] | what was said: entries, exchanges, answers | nothing |
/// | [leanto.session] | asking, as pure state, and the one port | nothing; time is a value |
/// | [leanto.lookback] | looking back, as pure functions of what was said | nothing |
/// | [leanto.text] | text on its way to a screen | nothing |
/// | [leanto.yaml] | YAML and JSON, each value with its place | Jackson |
/// | [leanto.files] | files that only their owner can open | files |
/// | [leanto.library] | door 1: prompt sets, on disk and in the program | files |
/// | [leanto.journal] | door 2: Markdown files, drafts, saving | files |
/// | [leanto.terminal] | door 3: the person | JLine |
/// | [leanto.settings] | door 4: where things are, and what is settled | journal, files |
/// | [leanto.editor] | door 5: the person's editor, and words lent to it | a process, files |
/// | [leanto.circle] | a person's circle, as a file of their own | files |
/// | [leanto.lookback.picture] | quilt, circle, shelf and chart, drawn and in words | nothing |
/// | [leanto.traces] | door 6: what there is of all this on the machine | files |
/// | [leanto.history] | door 7: version control | the `git` program, files |
/// | [leanto.exchange] | door 8: what comes in from elsewhere, and copies that go out | files |
/// | [leanto.book] | entries as one page for a browser or paper, and as plain text | nothing |
/// | [leanto.answers] | a sitting answered from a file | nothing |
/// | [leanto.cli] | the hallway: one thin class per command | picocli |
///
/// `Main` is the front door, and the only class that touches `System`.
package leanto;
