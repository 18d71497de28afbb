package leanto.journal;

import java.io.IOException;
import java.nio.file.Path;

/// A file that is not as it was when it was read any more: somebody else has put other words there
/// meanwhile, or it is gone. It is left as it is (`faults.md` 28).
public final class Changed extends IOException {

  private static final long serialVersionUID = 1;

  Changed(Path path) {
    super(path + " was changed meanwhile, and stays as it is.");
  }
}
