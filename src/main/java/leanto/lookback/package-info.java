/// Looking back: days as people name them, words that are looked for, and what of an entry is shown
/// again. Pure.
///
/// A [leanto.lookback.Look] takes an entry and gives its [leanto.lookback.Item]s. It knows a
/// question by its tags and its id, which the entry has kept: no prompt set is needed. It counts
/// nothing, compares nothing, and takes no note of when (`care.md` 5).
package leanto.lookback;
