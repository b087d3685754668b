package vn.emulation.cli.lint;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/** The name of a file as a reference of RFC 3986: relative where the name is. */
final class FileUri {

    private static final String UNRESERVED = "-._~/";

    private FileUri() {}

    /** Returns the reference; whatever is no unreserved character is percent-encoded. */
    static String of(String name) {
        Path path = Path.of(name).normalize();
        String shown = path.toString().replace('\\', '/');
        String root = !path.isAbsolute() ? "" : shown.startsWith("/") ? "file://" : "file:///";
        StringBuilder uri = new StringBuilder(root);
        for (byte each : shown.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = each > 0 && (Character.isLetterOrDigit(each) || UNRESERVED.indexOf(each) >= 0);
            uri.append(plain ? String.valueOf((char) each) : String.format(Locale.ROOT, "%%%02X", each));
        }
        return uri.toString();
    }
}
