package vn.emulation.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.emulation.Samples;

class VersionedFileTest {

    @Test
    void what_a_file_repeats_counts_once() {
        assertThat(new DossierFile(1, List.of(Samples.dossier(), Samples.dossier())))
                .isEqualTo(new DossierFile(1, List.of(Samples.dossier())));
        assertThat(new GrantFile(1, List.of(Samples.grant(), Samples.grant())))
                .isEqualTo(new GrantFile(1, List.of(Samples.grant())));
        assertThat(new CountFile(1, List.of(Samples.count(), Samples.count())))
                .isEqualTo(new CountFile(1, List.of(Samples.count())));
        assertThat(new RulingFile(1, List.of(Samples.ruling(), Samples.ruling())))
                .isEqualTo(new RulingFile(1, List.of(Samples.ruling())));
    }
}
