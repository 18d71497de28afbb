/// Looking back: what of an entry is shown again, and how it is put together. Pure.
///
/// A [leanto.lookback.Look] takes an entry and gives its [leanto.lookback.Item]s. It knows a
/// question by its tags and its id, which the entry has kept: no prompt set is needed. It counts
/// nothing, compares nothing, and takes no note of when (`care.md` 5).
package leanto.lookback;
