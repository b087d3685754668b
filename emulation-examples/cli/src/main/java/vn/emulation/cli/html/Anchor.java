package vn.emulation.cli.html;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A name within a page for whatever id, in letters, digits and hyphens. */
final class Anchor {

    private Anchor() {}

    /** Returns the same name for the same id, and different ones for different ids. */
    static String of(String id) {
        StringBuilder anchor = new StringBuilder("d-");
        for (byte each : id.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = each > 0 && Character.isLetterOrDigit((char) each);
            anchor.append(plain ? String.valueOf((char) each) : String.format(Locale.ROOT, "-%02x", each & 0xff));
        }
        return anchor.toString();
    }
}
