package leanto.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A value in a file, with its place.
public sealed interface Node {

  /// Where the value starts.
  Place place();

  /// A plain value, as it was written: `no`, `010` and `12:30` are text. `quoted` tells `"5"` from
  /// `5`.
  record Scalar(Place place, String text, boolean quoted) implements Node {}

  /// Nothing at all: a key with no value, `~` or `null`.
  record Empty(Place place) implements Node {}

  /// A list.
  record Items(Place place, List<Node> items) implements Node {
    public Items {
      items = List.copyOf(items);
    }
  }

  /// Keys and values, in the order of the file.
  record Keys(Place place, Map<String, Keyed> keys) implements Node {
    public Keys {
      keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
    }
  }

  /// A value, with the place of its key.
  record Keyed(Place key, Node value) {}
}
