package vn.emulation.rules.internal.wall;

import java.util.List;
import org.objectweb.asm.ClassReader;

/** Reads generated classes before any of them is loaded, and refuses those that could do more than rules may. */
public final class ClassScan {

    private final List<GeneratedKind> kinds;

    /**
     * Makes a scan of the classes of one module.
     *
     * @param packageName the package of its rules
     * @param projectClass the internal name of the class that describes the module
     */
    public ClassScan(String packageName, String projectClass) {
        this.kinds = GeneratedKind.of(packageName, projectClass);
    }

    /**
     * Reads a class file.
     *
     * @throws WallException if it is none of the kinds that rules make, refers to anything that these may not, or
     *     holds a loop or an array of numbers
     */
    public void check(byte[] bytes) {
        ClassFile file = new ClassFile(bytes);
        GeneratedKind kind = kinds.stream()
                .filter(each -> each.name().matcher(file.name()).matches())
                .findFirst()
                .orElseThrow(() -> refused(Reference.toClass(file.name())));
        kind.refused(file).ifPresent(reference -> {
            throw refused(reference);
        });
        file.reader().accept(new CodeCheck(file.name()), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    }

    private static WallException refused(Reference reference) {
        return new WallException(reference.told());
    }
}
