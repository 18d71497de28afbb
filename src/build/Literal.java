import module java.base;

/// Writes a value as the code that makes it: text, `BigDecimal`, `OptionalInt`, enums, collections
/// in their order, and records of these, in which a part may be a `boolean`.
final class Literal {

  private final CodeBuilder code;

  /// Takes where the code goes.
  Literal(CodeBuilder code) {
    this.code = code;
  }

  /// Writes what leaves the value on the stack.
  ///
  /// @throws IllegalArgumentException for a value of any other kind
  void push(Object value) {
    switch (value) {
      case String text -> code.loadConstant(text);
      case BigDecimal number -> make(BigDecimal.class, List.of(String.class), number.toString());
      case Enum<?> constant -> {
        ClassDesc type = type(constant.getDeclaringClass());
        code.getstatic(type, constant.name(), type);
      }
      case Optional<?> maybe -> {
        maybe.ifPresent(this::push);
        call(Optional.class, maybe.isPresent() ? List.of(Object.class) : List.of());
      }
      case OptionalInt maybe -> {
        maybe.ifPresent(code::loadConstant);
        call(OptionalInt.class, maybe.isPresent() ? List.of(int.class) : List.of());
      }
      case List<?> list -> {
        array(list.toArray());
        call(List.class, List.of(Object[].class));
      }
      case Set<?> set -> make(LinkedHashSet.class, List.of(Collection.class), List.copyOf(set));
      case Map<?, ?> map -> map(map);
      case Record made -> record(made);
      default -> throw new IllegalArgumentException("There is no code for a " + value.getClass());
    }
  }

  private void map(Map<?, ?> map) {
    make(LinkedHashMap.class, List.of());
    map.forEach((key, value) -> {
      code.dup();
      push(key);
      push(value);
      code.invokevirtual(
          type(LinkedHashMap.class),
          "put",
          method(Object.class, List.of(Object.class, Object.class)));
      code.pop();
    });
  }

  private void array(Object[] items) {
    code.loadConstant(items.length).anewarray(ConstantDescs.CD_Object);
    for (int i = 0; i < items.length; i++) {
      code.dup().loadConstant(i);
      push(items[i]);
      code.aastore();
    }
  }

  private void record(Record value) {
    List<Class<?>> types = new ArrayList<>();
    List<Object> parts = new ArrayList<>();
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      types.add(component.getType());
      parts.add(part(component, value));
    }
    make(value.getClass(), types, parts.toArray());
  }

  private static Object part(RecordComponent component, Record value) {
    try {
      return component.getAccessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(component.toString(), e);
    }
  }

  private void make(Class<?> type, List<Class<?>> takes, Object... parts) {
    code.new_(type(type)).dup();
    for (Object part : parts) {
      if (part instanceof Boolean yes) {
        code.loadConstant(yes ? 1 : 0);
      } else {
        push(part);
      }
    }
    code.invokespecial(type(type), "<init>", method(void.class, takes));
  }

  // `of`, or `empty` where it takes nothing.
  private void call(Class<?> type, List<Class<?>> takes) {
    String name = takes.isEmpty() ? "empty" : "of";
    code.invokestatic(type(type), name, method(type, takes), type.isInterface());
  }

  private static ClassDesc type(Class<?> type) {
    return type.describeConstable().orElseThrow();
  }

  private static MethodTypeDesc method(Class<?> gives, List<Class<?>> takes) {
    return MethodTypeDesc.of(type(gives), takes.stream().map(Literal::type).toList());
  }
}
