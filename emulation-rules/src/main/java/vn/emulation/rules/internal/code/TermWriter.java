package vn.emulation.rules.internal.code;

import java.util.Locale;
import java.util.stream.Collectors;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import vn.emulation.rules.internal.fact.Field;
import vn.emulation.rules.internal.fact.ValueType;
import vn.emulation.rules.internal.rule.Term;

/** Writes what leaves the value of a term on the stack. */
final class TermWriter {

    /** Where a method of a condition has its fact. */
    static final int FACT = 0;

    private final MethodVisitor code;
    private final String factType;

    /** Makes a writer of terms about facts of the class whose internal name is given. */
    TermWriter(MethodVisitor code, String factType) {
        this.code = code;
        this.factType = factType;
    }

    void write(Term term) {
        if (term instanceof Term.LiteralTerm literal) {
            writeLiteral(literal);
        } else if (term instanceof Term.FieldTerm field) {
            code.visitVarInsn(Opcodes.ALOAD, FACT);
            call(accessor(field.field()), "", term.type());
        } else if (term instanceof Term.ParameterTerm parameter) {
            code.visitVarInsn(Opcodes.ALOAD, FACT);
            code.visitLdcInsn(parameter.index());
            call(parameter.kind().accessor(), "I", term.type());
        } else if (term instanceof Term.MeasureTerm measure) {
            code.visitVarInsn(Opcodes.ALOAD, FACT);
            measure.arguments().forEach(this::write);
            String given = measure.arguments().stream()
                    .map(argument -> descriptor(argument.type()))
                    .collect(Collectors.joining());
            call(measure.measure().name(), given, term.type());
        }
    }

    private void writeLiteral(Term.LiteralTerm literal) {
        if (literal.type() == ValueType.BOOLEAN) {
            code.visitInsn(literal.literal().equals(true) ? Opcodes.ICONST_1 : Opcodes.ICONST_0);
        } else if (literal.type().isEnum()) {
            String type = Type.getInternalName(literal.type().javaType());
            code.visitFieldInsn(
                    Opcodes.GETSTATIC, type, ((Enum<?>) literal.literal()).name(), descriptor(literal.type()));
        } else {
            code.visitLdcInsn(literal.literal());
        }
    }

    private void call(String method, String given, ValueType answer) {
        code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, factType, method, "(" + given + ")" + descriptor(answer), false);
    }

    private static String accessor(Field field) {
        String name = field.name();
        return (field.type() == ValueType.BOOLEAN ? "is" : "get")
                + name.substring(0, 1).toUpperCase(Locale.ROOT)
                + name.substring(1);
    }

    private static String descriptor(ValueType type) {
        return switch (type) {
            case BOOLEAN -> "Z";
            case NUMBER -> "J";
            default -> Type.getDescriptor(type.javaType());
        };
    }
}
