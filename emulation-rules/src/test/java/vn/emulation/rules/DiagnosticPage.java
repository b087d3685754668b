package vn.emulation.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import vn.emulation.rules.lint.Diagnostic;
import vn.emulation.rules.lint.DiagnosticCode;

/**
 * The page of a diagnostic.
 *
 * @param path where it is
 * @param text its text
 */
record DiagnosticPage(Path path, String text) {

    static final Path FOLDER = Path.of("diagnostics");
    static final String BOTH = "## Dùng chung · In both";
    static final String WRONG = "## Sai · Wrong";
    static final String TOLD = "## Thông báo · What is told";
    static final String RIGHT = "## Đúng · Right";

    static DiagnosticPage of(DiagnosticCode code) {
        Path path = FOLDER.resolve(code.page());
        try {
            return new DiagnosticPage(path, Files.readString(path));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Returns what stands under a heading; nothing where there is none. */
    String under(String heading) {
        int start = text.indexOf(heading + "\n");
        if (start < 0) {
            return "";
        }
        int end = text.indexOf("\n## ", start);
        return text.substring(start + heading.length() + 1, end < 0 ? text.length() : end);
    }

    PageExample wrong() {
        return PageExample.of(under(BOTH) + under(WRONG));
    }

    PageExample right() {
        return PageExample.of(under(BOTH) + under(RIGHT));
    }

    /** Returns what a page says is told of its wrong example. */
    static String told(Diagnostic found) {
        return "\n```text\n" + found.told(Diagnosed.VIETNAMESE) + "\n" + found.told(Locale.ENGLISH) + "\n```\n";
    }

    /** Writes what is told into the page. */
    void write(String told) {
        try {
            Files.writeString(path, text.replace(TOLD + "\n" + under(TOLD), TOLD + "\n" + told));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
