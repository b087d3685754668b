package vn.emulation.rules.internal.wall;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Refuses a jump to where the code has been and a call of the class's own methods but of those that the one method which
 * is called from outside is made of, as without these every method ends; and an array, which could be as large as the
 * memory and of which the constant pool tells nothing.
 */
final class CodeCheck extends ClassVisitor {

    private static final String WHOLE = "holds";
    private static final Pattern PART = Pattern.compile("is\\d+");

    private final String className;

    CodeCheck(String className) {
        super(Opcodes.ASM9);
        this.className = className;
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        return new MethodVisitor(Opcodes.ASM9) {
            private final Set<Label> passed = new HashSet<>();

            @Override
            public void visitLabel(Label label) {
                passed.add(label);
            }

            @Override
            public void visitJumpInsn(int opcode, Label target) {
                check(target);
            }

            @Override
            public void visitMethodInsn(
                    int opcode, String owner, String called, String calledDescriptor, boolean isInterface) {
                boolean part = name.equals(WHOLE) && PART.matcher(called).matches();
                if (owner.equals(className) && !part) {
                    throw refused("call");
                }
            }

            @Override
            public void visitIntInsn(int opcode, int operand) {
                if (opcode == Opcodes.NEWARRAY) {
                    throw refused("array");
                }
            }

            @Override
            public void visitTypeInsn(int opcode, String type) {
                if (opcode == Opcodes.ANEWARRAY) {
                    throw refused("array");
                }
            }

            @Override
            public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
                throw refused("array");
            }

            @Override
            public void visitTableSwitchInsn(int min, int max, Label other, Label... targets) {
                check(other);
                for (Label target : targets) {
                    check(target);
                }
            }

            @Override
            public void visitLookupSwitchInsn(Label other, int[] keys, Label[] targets) {
                visitTableSwitchInsn(0, 0, other, targets);
            }

            private void check(Label target) {
                if (passed.contains(target)) {
                    throw refused("loop");
                }
            }

            private WallException refused(String what) {
                return new WallException(Reference.toMember(className, name).told() + ": " + what);
            }
        };
    }
}
