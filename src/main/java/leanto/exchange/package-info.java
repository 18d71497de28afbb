/// Copies of entries that go out, for their owner alone.
package leanto.exchange;
