/// Text on its way to a screen: made visible, measured, wrapped; and the nearest right word.
///
/// A leaf: any room may use it, and it uses none.
package leanto.text;
