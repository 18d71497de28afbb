import module java.base;

/// Writes out what Java would make up at every start: the choice of a `switch` over types, and the
/// `equals` and `hashCode` of a record. Java spins a class for each when it is first met, at a
/// millisecond or so, and the start-up cache of Java 25 keeps none of them. What the code does
/// stays the same.
final class WrittenOut implements ClassTransform {

  private static final ClassDesc OBJECT = ConstantDescs.CD_Object;
  private static final ClassDesc OBJECTS = ClassDesc.of("java.util.Objects");
  private static final MethodTypeDesc EQUALS =
      MethodTypeDesc.of(ConstantDescs.CD_boolean, OBJECT, OBJECT);
  private static final int FLAGS =
      ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC;

  private final ClassDesc type;
  private final boolean anInterface;
  private int count;

  WrittenOut(ClassModel model) {
    type = model.thisClass().asSymbol();
    anInterface = model.flags().has(AccessFlag.INTERFACE);
  }

  /// Something that is written instead of a call.
  private interface Body extends Consumer<CodeBuilder> {}

  @Override
  public void accept(ClassBuilder builder, ClassElement element) {
    if (element instanceof MethodModel method) {
      builder.transformMethod(
          method, MethodTransform.transformingCode((code, each) -> accept(builder, code, each)));
    } else {
      builder.with(element);
    }
  }

  private void accept(ClassBuilder builder, CodeBuilder code, CodeElement element) {
    Optional<Body> body =
        element instanceof InvokeDynamicInstruction call ? body(call) : Optional.empty();
    if (body.isEmpty()) {
      code.with(element);
      return;
    }
    MethodTypeDesc takes = ((InvokeDynamicInstruction) element).typeSymbol();
    String name = "writtenOut$" + count++;
    builder.withMethodBody(name, takes, FLAGS, body.get());
    code.invokestatic(type, name, takes, anInterface);
  }

  private static Optional<Body> body(InvokeDynamicInstruction call) {
    DirectMethodHandleDesc maker = call.bootstrapMethod();
    List<ConstantDesc> about = call.bootstrapArgs();
    return switch (maker.owner().displayName() + " " + call.name().stringValue()) {
      case "SwitchBootstraps typeSwitch" ->
          about.stream().allMatch(ClassDesc.class::isInstance)
              ? Optional.of(code -> choose(code, about))
              : Optional.empty();
      case "ObjectMethods equals" -> Optional.of(code -> equal(code, record(about), parts(about)));
      case "ObjectMethods hashCode" -> Optional.of(code -> hash(code, parts(about)));
      default -> Optional.empty();
    };
  }

  // Takes what is switched on, and the first case that is still to be tried. Gives the case that it
  // is, their number where it is none, and -1 for null.
  private static void choose(CodeBuilder code, List<ConstantDesc> cases) {
    code.aload(0).ifThen(Opcode.IFNULL, none -> none.iconst_m1().ireturn());
    for (int i = 0; i < cases.size(); i++) {
      Label next = code.newLabel();
      code.iload(1).loadConstant(i).if_icmpgt(next);
      code.aload(0).instanceOf((ClassDesc) cases.get(i)).ifeq(next);
      code.loadConstant(i).ireturn();
      code.labelBinding(next);
    }
    code.loadConstant(cases.size()).ireturn();
  }

  private static ClassDesc record(List<ConstantDesc> about) {
    return (ClassDesc) about.getFirst();
  }

  // The fields of a record, as the handles that get them.
  private static List<DirectMethodHandleDesc> parts(List<ConstantDesc> about) {
    return about.stream().skip(2).map(DirectMethodHandleDesc.class::cast).toList();
  }

  private static void equal(CodeBuilder code, ClassDesc type, List<DirectMethodHandleDesc> parts) {
    Label differs = code.newLabel();
    code.aload(1).instanceOf(type).ifeq(differs);
    for (DirectMethodHandleDesc part : parts) {
      get(code.aload(0), part);
      get(code.aload(1).checkcast(type), part);
      TypeKind kind = kind(part);
      switch (kind) {
        case REFERENCE -> code.invokestatic(OBJECTS, "equals", EQUALS).ifeq(differs);
        case LONG, FLOAT, DOUBLE -> compare(code, kind).ifne(differs);
        default -> code.if_icmpne(differs);
      }
    }
    code.iconst_1().ireturn();
    code.labelBinding(differs).iconst_0().ireturn();
  }

  // As `Double.compare` has it, by which a record compares, and not `==`.
  private static CodeBuilder compare(CodeBuilder code, TypeKind kind) {
    ClassDesc part = kind.upperBound();
    return code.invokestatic(
        wrapper(kind), "compare", MethodTypeDesc.of(ConstantDescs.CD_int, part, part));
  }

  private static void hash(CodeBuilder code, List<DirectMethodHandleDesc> parts) {
    code.iconst_0();
    for (DirectMethodHandleDesc part : parts) {
      code.loadConstant(31).imul();
      get(code.aload(0), part);
      TypeKind kind = kind(part);
      code.invokestatic(
          kind == TypeKind.REFERENCE ? OBJECTS : wrapper(kind),
          "hashCode",
          MethodTypeDesc.of(ConstantDescs.CD_int, kind.upperBound()));
      code.iadd();
    }
    code.ireturn();
  }

  private static void get(CodeBuilder code, DirectMethodHandleDesc part) {
    code.getfield(part.owner(), part.methodName(), part.invocationType().returnType());
  }

  private static TypeKind kind(DirectMethodHandleDesc part) {
    return TypeKind.from(part.invocationType().returnType());
  }

  private static ClassDesc wrapper(TypeKind kind) {
    return switch (kind) {
      case BOOLEAN -> ConstantDescs.CD_Boolean;
      case BYTE -> ConstantDescs.CD_Byte;
      case CHAR -> ConstantDescs.CD_Character;
      case SHORT -> ConstantDescs.CD_Short;
      case INT -> ConstantDescs.CD_Integer;
      case LONG -> ConstantDescs.CD_Long;
      case FLOAT -> ConstantDescs.CD_Float;
      case DOUBLE -> ConstantDescs.CD_Double;
      case REFERENCE, VOID -> throw new IllegalArgumentException(kind.toString());
    };
  }
}
