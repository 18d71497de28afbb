package leanto.faults;

import java.io.IOException;

/// One kind of fault that is made to happen to the built program, and the count of what did not
/// hold. Each comes with a control: the same count with the safeguard taken away.
interface Trial {

  /// The fault, in a few words.
  String name();

  /// Tries it.
  Row run(Bench bench) throws IOException;
}
