/// The person at the keyboard: two ways to put a [leanto.session.Turn] and bring back a
/// [leanto.session.Reply].
///
/// ```
///              Turn                                                  Reply
///               │                                                      ▲
///   ┌───────────▼────────────────────────────────────────────┐         │
///   │ FullScreen   Layout ─▶ Screenful ─▶ AlternateScreen    │         │
///   │              Tty ─▶ Keys ─▶ Press ─▶ Answering ────────┼─────────┤
///   └────────────────────────────────────────────────────────┘         │
///   ┌────────────────────────────────────────────────────────┐         │
///   │ PlainLines   TurnText ─▶ lines     TypedLines ─────────┼─────────┘
///   └────────────────────────────────────────────────────────┘
/// ```
///
/// An answer can leave by way of a [Desk] to the person's editor, and comes back as [Edited]; the
/// terminal is lent meanwhile ([Lending]).
///
/// Three things are kept apart: which key was pressed ([Keys], [Press]), what it means where it is
/// pressed ([Answering]), and what is seen ([Layout]). Only [Tty] and [Suspension] know JLine, and
/// only [AlternateScreen] writes escape sequences. [Descriptor], [Outlet] and [LastWords] are what
/// a program has to know of a terminal even when nobody sits at it.
package leanto.terminal;
