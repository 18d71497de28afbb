/// Lean-to, a command-line tool for self-reflection.
module leanto {
  requires info.picocli;
  requires jdk.unsupported;
  requires org.jline.terminal;
  requires org.jline.terminal.jni;
  requires org.snakeyaml.engine;
  requires tools.jackson.core;
  requires tools.jackson.dataformat.yaml;
}
