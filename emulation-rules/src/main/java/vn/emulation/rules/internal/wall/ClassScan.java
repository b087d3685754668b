package vn.emulation.rules.internal.wall;

import java.util.regex.Pattern;
import org.objectweb.asm.ClassReader;

/** Reads generated classes before any of them is loaded, and refuses those that could do more than conditions may. */
public final class ClassScan {

    private static final Pattern NAME = Pattern.compile("vn/emulation/rules/generated/\\w+Conditions\\d+");

    private static final Listed LISTED = Listed.of("""
            java.lang.Object <init>
            java.lang.String equals
            java.time.LocalDate compareTo
            vn.emulation.rules.internal.code.WrittenConditions
            vn.emulation.rules.internal.fact.Fact""").and(Vocabularies.conditions());

    private ClassScan() {}

    /**
     * Reads a class file.
     *
     * @throws WallException if it is no class of conditions, refers to anything that these may not, or holds a loop, a
     *     recursion or an array
     */
    public static void check(byte[] bytes) {
        ClassFile file = new ClassFile(bytes);
        if (!NAME.matcher(file.name()).matches()) {
            throw refused(Reference.toClass(file.name()));
        }
        file.references().stream()
                .filter(reference -> !isListed(reference, file.name()))
                .findFirst()
                .ifPresent(reference -> {
                    throw refused(reference);
                });
        file.reader().accept(new CodeCheck(file.name()), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    }

    private static boolean isListed(Reference reference, String own) {
        return reference.owner().isEmpty() || reference.owner().equals(own) || LISTED.contains(reference);
    }

    private static WallException refused(Reference reference) {
        return new WallException(reference.told());
    }
}
