package leanto.image;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// The program that makes pseudo-terminals.
public final class Script {

  public static final String NAME = "script of util-linux";

  private static final boolean THERE = find();

  private Script() {}

  public static boolean isThere() {
    return THERE;
  }

  private static boolean find() {
    if (!System.getProperty("os.name").equals("Linux")) {
      return false;
    }
    try {
      Process script = new ProcessBuilder("script", "--version").redirectErrorStream(true).start();
      script.getOutputStream().close();
      byte[] said = script.getInputStream().readAllBytes();
      return new String(said, StandardCharsets.UTF_8).contains("util-linux");
    } catch (IOException _) {
      return false;
    }
  }
}
