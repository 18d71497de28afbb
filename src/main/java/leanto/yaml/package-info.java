/// The one place that knows Jackson: YAML and JSON as a tree in which every value has its place.
///
/// Files are read with limits and looked at token by token (`faults.md` 5, 6), so that a hostile
/// file is refused at its line and column before anything is built from it.
package leanto.yaml;
