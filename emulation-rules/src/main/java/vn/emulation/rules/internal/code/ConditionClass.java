package vn.emulation.rules.internal.code;

import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import vn.emulation.rules.internal.fact.Fact;
import vn.emulation.rules.internal.fact.Subject;
import vn.emulation.rules.internal.rule.Constraint;

/**
 * Writes a class of conditions on one kind of fact. One class loads sooner than one for each condition, and is compiled
 * to the machine's code sooner.
 */
final class ConditionClass {

    /** The virtual machine compiles no method of more than 8,000 bytes, of which each condition takes eight in a switch. */
    static final int MOST_CONDITIONS = 500;

    private static final String OBJECT = "java/lang/Object";
    private static final String HOLDS = "(I" + Type.getDescriptor(Fact.class) + ")Z";

    private final ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
        @Override
        protected String getCommonSuperClass(String one, String other) {
            return OBJECT;
        }
    };
    private final String name;
    private final Subject subject;
    private final String factType;

    private ConditionClass(String name, Subject subject) {
        this.name = name;
        this.subject = subject;
        this.factType = Type.getInternalName(subject.factType());
    }

    /** Returns the class file of a class with the internal name given. */
    static byte[] write(String name, Subject subject, List<Constraint> conditions) {
        return new ConditionClass(name, subject).write(conditions);
    }

    private byte[] write(List<Constraint> conditions) {
        String[] interfaces = {Type.getInternalName(WrittenConditions.class)};
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL, name, null, OBJECT, interfaces);
        writeConstructor();
        writeHolds(conditions.size());
        for (int index = 0; index < conditions.size(); index++) {
            MethodVisitor code = method(Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC, "is" + index, signature());
            new ConditionWriter(code, subject).write(conditions.get(index));
            end(code);
        }
        writer.visitEnd();
        return writer.toByteArray();
    }

    private String signature() {
        return "(L" + factType + ";)Z";
    }

    private void writeConstructor() {
        MethodVisitor code = method(Opcodes.ACC_PUBLIC, "<init>", "()V");
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, OBJECT, "<init>", "()V", false);
        code.visitInsn(Opcodes.RETURN);
        end(code);
    }

    private void writeHolds(int conditions) {
        MethodVisitor code = method(Opcodes.ACC_PUBLIC, "holds", HOLDS);
        code.visitVarInsn(Opcodes.ALOAD, 2);
        code.visitTypeInsn(Opcodes.CHECKCAST, factType);
        code.visitVarInsn(Opcodes.ILOAD, 1);
        Label[] cases = new Label[conditions];
        for (int index = 0; index < conditions; index++) {
            cases[index] = new Label();
        }
        code.visitTableSwitchInsn(0, conditions - 1, cases[conditions - 1], cases);
        for (int index = 0; index < conditions; index++) {
            code.visitLabel(cases[index]);
            code.visitMethodInsn(Opcodes.INVOKESTATIC, name, "is" + index, signature(), false);
            code.visitInsn(Opcodes.IRETURN);
        }
        end(code);
    }

    private MethodVisitor method(int access, String called, String descriptor) {
        MethodVisitor code = writer.visitMethod(access, called, descriptor, null, null);
        code.visitCode();
        return code;
    }

    /** What is on the stack, and of what type, is computed. */
    private static void end(MethodVisitor code) {
        code.visitMaxs(0, 0);
        code.visitEnd();
    }
}
