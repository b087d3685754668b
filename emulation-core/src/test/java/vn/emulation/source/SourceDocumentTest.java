package vn.emulation.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.emulation.Samples;

class SourceDocumentTest {

    @Test
    void a_document_may_be_older_than_any_clock_of_a_computer() {
        SourceDocument old = SourceDocumentBuilder.builder(Samples.document())
                .issuedOn(Optional.of(LocalDate.of(1948, 6, 11)))
                .issuedNotAfter(Optional.of(LocalDate.of(1948, 6, 11)))
                .build();

        assertThat(old.issuedOn()).hasValue(LocalDate.of(1948, 6, 11));
    }

    @Test
    void a_last_possible_day_needs_no_first() {
        SourceDocument undated = SourceDocumentBuilder.builder(Samples.document())
                .issuedNotAfter(Optional.of(LocalDate.of(1948, 6, 11)))
                .build();

        assertThat(undated.issuedNotAfter()).hasValue(LocalDate.of(1948, 6, 11));
    }
}
