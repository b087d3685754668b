package vn.emulation.cli.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Takes out of a package when it was written, so that equal content gives equal bytes. */
final class TimelessPackage {

    private static final String PROPERTIES = "docProps/core.xml";
    private static final Pattern CREATED = Pattern.compile("(<dcterms:created[^>]*>)[^<]*");
    /** Near the first that a zip can tell, which itself would bring in the machine's time zone. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 2, 1, 0, 0);

    private TimelessPackage() {}

    /**
     * Returns the package with other times.
     *
     * @param day the day that it tells to have been written on
     */
    static byte[] of(byte[] written, LocalDate day) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile from = ZipFile.builder().setByteArray(written).get();
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipArchiveEntry entry : Collections.list(from.getEntries())) {
                ZipEntry timeless = new ZipEntry(entry.getName());
                timeless.setTimeLocal(ALWAYS);
                to.putNextEntry(timeless);
                try (InputStream content = from.getInputStream(entry)) {
                    if (entry.getName().equals(PROPERTIES)) {
                        to.write(created(content.readAllBytes(), day));
                    } else {
                        content.transferTo(to);
                    }
                }
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] created(byte[] properties, LocalDate day) {
        Matcher created = CREATED.matcher(new String(properties, StandardCharsets.UTF_8));
        return created.replaceAll("$1" + day + "T00:00:00Z").getBytes(StandardCharsets.UTF_8);
    }
}
