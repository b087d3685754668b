package vn.emulation.rules.internal.wall;

import java.util.LinkedHashSet;
import java.util.Set;
import org.objectweb.asm.ClassReader;

/** A class file, of which the constant pool is read: what is not there the class cannot refer to. */
final class ClassFile {

    private static final int CLASS = 7;
    private static final int FIELD = 9;
    private static final int METHOD = 10;
    private static final int INTERFACE_METHOD = 11;
    private static final int METHOD_TYPE = 16;
    private static final int DYNAMIC = 17;
    private static final int MODULE = 19;
    private static final int PACKAGE = 20;

    private final ClassReader reader;
    private final char[] buffer;

    ClassFile(byte[] bytes) {
        this.reader = new ClassReader(bytes);
        this.buffer = new char[reader.getMaxStringLength()];
    }

    /** Returns the internal name of the class. */
    String name() {
        return reader.getClassName();
    }

    ClassReader reader() {
        return reader;
    }

    /** Returns all that it refers to, in the order of the pool; a constant of a kind that no rule needs is told as such. */
    Set<Reference> references() {
        Set<Reference> references = new LinkedHashSet<>();
        for (int index = 1; index < reader.getItemCount(); index++) {
            int offset = reader.getItem(index);
            if (offset > 0) {
                add(references, offset);
            }
        }
        return references;
    }

    private void add(Set<Reference> references, int offset) {
        switch (reader.readByte(offset - 1)) {
            case CLASS -> references.add(Reference.toClass(reader.readUTF8(offset, buffer)));
            case FIELD, METHOD, INTERFACE_METHOD -> references.add(member(offset));
            case METHOD_TYPE -> references.add(Reference.toClass("a method type"));
            case DYNAMIC -> references.add(Reference.toClass("a computed constant"));
            case MODULE, PACKAGE -> references.add(Reference.toClass("a module"));
            default -> {
                // Texts, numbers and names by themselves; a handle or a call site refers to a method of its own entry.
            }
        }
    }

    private Reference member(int offset) {
        int nameAndType = reader.getItem(reader.readUnsignedShort(offset + 2));
        return Reference.toMember(reader.readClass(offset, buffer), reader.readUTF8(nameAndType, buffer));
    }
}
