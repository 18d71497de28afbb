/// Looking back, as pure functions: days as people name them, words that are looked for, and what
/// was said to one question or about one thing.
package leanto.lookback;
