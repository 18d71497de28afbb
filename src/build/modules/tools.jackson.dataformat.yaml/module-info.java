/// What the image uses of Jackson's YAML library: the reader of tokens. The library's own
/// descriptor also requires data binding and java.xml, 16 MB that nothing here uses.
module tools.jackson.dataformat.yaml {
  requires org.snakeyaml.engine;
  requires tools.jackson.core;

  exports tools.jackson.dataformat.yaml;
}
