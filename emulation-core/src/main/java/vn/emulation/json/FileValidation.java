package vn.emulation.json;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import vn.emulation.validation.Validation;

/** Checks that the files of this package share. */
final class FileValidation {
    static final int VERSION = 1;

    private FileValidation() {}

    static void checkVersion(int schemaVersion) {
        start(schemaVersion).orThrow();
    }

    /** Returns the items, each once; two that share a key and differ are refused. */
    static <T, K> List<T> distinct(int schemaVersion, Collection<T> items, Function<T, K> key, String code) {
        List<T> once = items.stream().distinct().toList();
        start(schemaVersion).unique(once, key, code).orThrow();
        return once;
    }

    private static Validation start(int schemaVersion) {
        return Validation.start().check(schemaVersion == VERSION, "file.version", schemaVersion, VERSION);
    }
}
