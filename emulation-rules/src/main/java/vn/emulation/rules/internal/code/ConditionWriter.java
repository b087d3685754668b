package vn.emulation.rules.internal.code;

import java.util.List;
import java.util.function.Consumer;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import vn.emulation.rules.internal.fact.Subject;
import vn.emulation.rules.internal.fact.ValueType;
import vn.emulation.rules.internal.rule.Constraint;
import vn.emulation.rules.internal.rule.Operator;
import vn.emulation.rules.internal.rule.Term;

/** Writes the body of a method that takes a fact and returns whether a constraint holds for it. */
final class ConditionWriter {

    private static final int VALUE = TermWriter.FACT + 1;
    private static final String DATE = "java/time/LocalDate";

    private final MethodVisitor code;
    private final TermWriter terms;

    ConditionWriter(MethodVisitor code, Subject subject) {
        this.code = code;
        this.terms = new TermWriter(code, Type.getInternalName(subject.factType()));
    }

    void write(Constraint constraint) {
        if (constraint instanceof Constraint.YesNo yesNo) {
            terms.write(yesNo.term());
            if (!yesNo.expected()) {
                code.visitInsn(Opcodes.ICONST_1);
                code.visitInsn(Opcodes.IXOR);
            }
            code.visitInsn(Opcodes.IRETURN);
        } else if (constraint instanceof Constraint.Comparison comparison) {
            terms.write(comparison.left());
            terms.write(comparison.right());
            returnWhether(truth -> compare(comparison.left().type(), comparison.operator(), truth));
        } else if (constraint instanceof Constraint.OneOf oneOf) {
            writeOneOf(oneOf.term(), oneOf.members());
        } else {
            throw new IllegalArgumentException("(" + constraint.text() + ") is code, which is not written here");
        }
    }

    /** The term is read once, as a rule names it once. */
    private void writeOneOf(Term term, List<Term.LiteralTerm> members) {
        boolean number = term.type() == ValueType.NUMBER;
        terms.write(term);
        code.visitVarInsn(number ? Opcodes.LSTORE : Opcodes.ASTORE, VALUE);
        returnWhether(truth -> members.forEach(member -> {
            code.visitVarInsn(number ? Opcodes.LLOAD : Opcodes.ALOAD, VALUE);
            terms.write(member);
            compare(term.type(), Operator.EQUAL, truth);
        }));
    }

    private void returnWhether(Consumer<Label> jumps) {
        Label truth = new Label();
        jumps.accept(truth);
        code.visitInsn(Opcodes.ICONST_0);
        code.visitInsn(Opcodes.IRETURN);
        code.visitLabel(truth);
        code.visitInsn(Opcodes.ICONST_1);
        code.visitInsn(Opcodes.IRETURN);
    }

    /** Jumps where the two values on the stack compare so. */
    private void compare(ValueType type, Operator operator, Label truth) {
        switch (type) {
            case NUMBER -> {
                code.visitInsn(Opcodes.LCMP);
                code.visitJumpInsn(jump(operator), truth);
            }
            case DATE -> {
                call(DATE, "compareTo", "(Ljava/time/chrono/ChronoLocalDate;)I");
                code.visitJumpInsn(jump(operator), truth);
            }
            case TEXT -> {
                call("java/lang/String", "equals", "(Ljava/lang/Object;)Z");
                code.visitJumpInsn(operator == Operator.EQUAL ? Opcodes.IFNE : Opcodes.IFEQ, truth);
            }
            case BOOLEAN ->
                code.visitJumpInsn(operator == Operator.EQUAL ? Opcodes.IF_ICMPEQ : Opcodes.IF_ICMPNE, truth);
            default -> code.visitJumpInsn(operator == Operator.EQUAL ? Opcodes.IF_ACMPEQ : Opcodes.IF_ACMPNE, truth);
        }
    }

    private void call(String owner, String method, String descriptor) {
        code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, owner, method, descriptor, false);
    }

    /** The jump for a comparison whose outcome is less than, equal to or greater than 0. */
    private static int jump(Operator operator) {
        return switch (operator) {
            case EQUAL -> Opcodes.IFEQ;
            case NOT_EQUAL -> Opcodes.IFNE;
            case LESS -> Opcodes.IFLT;
            case AT_MOST -> Opcodes.IFLE;
            case GREATER -> Opcodes.IFGT;
            case AT_LEAST -> Opcodes.IFGE;
        };
    }
}
