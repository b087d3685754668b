package vn.emulation.rules;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Reads the files under {@code vn/emulation/plans/}. */
final class PlanResources {

    private static final String ROOT = "/vn/emulation/plans/";

    private PlanResources() {}

    static byte[] read(String path) {
        try {
            return Resources.toByteArray(Resources.getResource(PlanResources.class, ROOT + path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
