package leanto.exchange;

import java.util.List;

/// What was found in something that came from elsewhere.
///
/// @param form what it is, as a person calls it: `jrnl, text`
/// @param arrivals what can be brought in, in the order in which it stands there
/// @param left entries and files that cannot be, a sentence each
/// @param aside what else is to be said, a sentence each: parts that stay behind, and lines that
///   could be read in two ways
public record Found(String form, List<Arrival> arrivals, List<String> left, List<String> aside) {

  public Found {
    arrivals = List.copyOf(arrivals);
    left = List.copyOf(left);
    aside = List.copyOf(aside);
  }
}
