/// What was said: an entry, its exchanges, and the kinds of answer.
///
/// An entry keeps each question in the words of its day. It points at no prompt set, so that a
/// journal can be read in ten years without the sets that asked.
package leanto.entry;
