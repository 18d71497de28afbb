package leanto.faults;

import java.util.List;

/// What came of one kind of fault.
///
/// @param tried what was tried, with its number: `312 faults, each syscall of a sitting`
/// @param held what must hold, with the number it is counted over: `acknowledged answers, 6,227`
/// @param wrong in how many it did not hold
/// @param control how the safeguard was taken away for the control: `fsync switched off`; empty
///   where it was skipped
/// @param seen how many the control counted; a control that counts none cannot see
/// @param skipped what could not be tried here, each with its reason
record Row(String tried, String held, long wrong, String control, long seen, List<String> skipped) {

  Row {
    skipped = List.copyOf(skipped);
  }

  /// Nothing could be tried here.
  static Row skipped(String reason) {
    return new Row("", "", 0, "", 0, List.of(reason));
  }

  /// Whether everything held, and the control could see that it might not have.
  boolean sound() {
    return tried.isEmpty() || wrong == 0 && (control.isEmpty() || seen > 0);
  }
}
