import module java.base;

/// Writes a value as the Java expression that makes it: text, `BigDecimal`, `boolean`, `int`,
/// enums, collections in their order, optional values, and records of these. The expression names
/// every type in full. A map is written as a call of `map`, which the class around it declares.
final class JavaLiteral {

  private JavaLiteral() {}

  /// Gives the expression.
  ///
  /// @throws IllegalArgumentException for a value of any other type
  static String of(Object value) {
    return switch (value) {
      case String text -> quoted(text);
      case Boolean flag -> flag.toString();
      case Integer number -> number.toString();
      case BigDecimal number -> "new java.math.BigDecimal(" + quoted(number.toString()) + ")";
      case Enum<?> constant ->
          constant.getDeclaringClass().getCanonicalName() + "." + constant.name();
      case Optional<?> optional -> call("java.util.Optional.", optional.stream().toList());
      case OptionalInt optional ->
          call("java.util.OptionalInt.", optional.stream().boxed().toList());
      case List<?> list -> "java.util.List.of(" + joined(list) + ")";
      case Set<?> set ->
          "new java.util.LinkedHashSet<>(java.util.List.of(" + joined(List.copyOf(set)) + "))";
      case Map<?, ?> map ->
          "map("
              + joined(
                  map.entrySet().stream()
                      .flatMap(it -> Stream.of(it.getKey(), it.getValue()))
                      .toList())
              + ")";
      case Record record ->
          "new " + record.getClass().getCanonicalName() + "(" + joined(components(record)) + ")";
      default -> throw new IllegalArgumentException("No Java expression for " + value.getClass());
    };
  }

  private static String call(String type, List<?> values) {
    return type + (values.isEmpty() ? "empty()" : "of(" + joined(values) + ")");
  }

  private static String joined(List<?> values) {
    return values.stream().map(JavaLiteral::of).collect(Collectors.joining(", "));
  }

  private static List<Object> components(Record record) {
    List<Object> values = new ArrayList<>();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      try {
        values.add(component.getAccessor().invoke(record));
      } catch (ReflectiveOperationException e) {
        throw new IllegalArgumentException(component.toString(), e);
      }
    }
    return values;
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char each : text.toCharArray()) {
      switch (each) {
        case '\n' -> quoted.append("\\n");
        case '\r' -> quoted.append("\\r");
        case '"', '\\' -> quoted.append('\\').append(each);
        default ->
            quoted.append(
                each < ' ' || each > '~' ? "\\u%04x".formatted((int) each) : String.valueOf(each));
      }
    }
    return quoted.append('"').toString();
  }
}
