package vn.emulation.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import vn.emulation.arbitrary.ModelDomain;
import vn.emulation.dossier.Dossier;

/** Whatever is given, reading returns a value or throws a problem that a person can read. */
@Domain(ModelDomain.class)
@Domain(DomainContext.Global.class)
@PropertyDefaults(tries = 300, edgeCases = EdgeCasesMode.NONE)
class BrokenDocumentProperties {
    private static final EmulationJson JSON = EmulationJson.create();
    private static final byte[] PLAIN = Documents.DOCUMENT.strip().getBytes(StandardCharsets.UTF_8);

    @Property
    void noise(@ForAll byte[] bytes) {
        assertThatExceptionOfType(JsonProblemException.class)
                .isThrownBy(() -> JSON.read(bytes, "noise", DossierFile.class))
                .satisfies(BrokenDocumentProperties::assertReadable);
    }

    @Property
    void a_document_cut_anywhere_is_cut(@ForAll @IntRange(max = 10_000) int kept) {
        byte[] cut = Arrays.copyOf(PLAIN, kept % PLAIN.length);

        assertThatExceptionOfType(JsonProblemException.class)
                .isThrownBy(() -> JSON.read(cut, "cut", DossierFile.class))
                .satisfies(BrokenDocumentProperties::assertReadable)
                .extracting(thrown -> thrown.problem().code())
                .isEqualTo(cut.length == 0 ? "json.empty" : "json.truncated");
    }

    @Property
    void a_byte_changed(@ForAll List<Dossier> dossiers, @ForAll @IntRange int place, @ForAll byte changed) {
        byte[] document = JSON.writeCompact(new DossierFile(1, dossiers));
        document[place % document.length] = changed;

        assertReadOrRefused(document);
    }

    @Property
    void some_bytes_left_out(
            @ForAll List<Dossier> dossiers, @ForAll @IntRange int place, @ForAll @IntRange(max = 30) int count) {
        byte[] document = JSON.write(new DossierFile(1, dossiers));
        int from = place % document.length;
        int to = Math.min(from + count, document.length);
        byte[] shorter = Arrays.copyOf(document, document.length - (to - from));
        System.arraycopy(document, to, shorter, from, document.length - to);

        assertReadOrRefused(shorter);
    }

    private static void assertReadOrRefused(byte[] document) {
        try {
            assertThat(JSON.read(document, "changed", DossierFile.class)).isNotNull();
        } catch (JsonProblemException refused) {
            assertReadable(refused);
        }
    }

    private static void assertReadable(JsonProblemException refused) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("vi"))) {
            assertThat(refused.text(locale))
                    .hasSizeLessThan(2_000)
                    .doesNotContainPattern("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]")
                    .doesNotContainIgnoringCase("jackson")
                    .doesNotContainIgnoringCase("deserializ")
                    .doesNotContain("vn.emulation")
                    .doesNotContain("java.");
        }
        assertThat(refused.problem().line()).isPositive();
        assertThat(refused.problem().column()).isPositive();
    }
}
