package vn.emulation.rules;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the files under {@code vn/emulation/plans/} and {@code vn/emulation/law/}. */
final class PlanResources {

    private static final String PLANS = "/vn/emulation/plans/";
    private static final String LAW = "/vn/emulation/law/";

    private PlanResources() {}

    static byte[] read(String path) {
        return bytes(PLANS + path);
    }

    static byte[] law(String path) {
        return bytes(LAW + path);
    }

    /** The paths that an index lists. */
    static List<String> listed(byte[] index) {
        return new String(index, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    private static byte[] bytes(String path) {
        try {
            return Resources.toByteArray(Resources.getResource(PlanResources.class, path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
