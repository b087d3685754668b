package vn.emulation.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.emulation.Samples;

class ReadingTest {
    private static final String COMPOSED = "trước-ngày";
    private static final String DECOMPOSED = "tru\u031bo\u031b\u0301c-nga\u0300y ";

    @Test
    void keys_of_alternatives_are_one_however_they_are_spelt() {
        Reading reading = ReadingBuilder.builder(Samples.reading())
                .alternatives(List.of(new Alternative(COMPOSED, Samples.TEXT), new Alternative("ON", Samples.TEXT)))
                .defaultAlternative(DECOMPOSED)
                .build();

        assertThat(reading.defaultAlternative()).isEqualTo(COMPOSED);
        assertThat(reading.alternative(COMPOSED)).contains(new Alternative(DECOMPOSED, Samples.TEXT));
        assertThat(new ReadingChoice(reading.id(), DECOMPOSED)).isEqualTo(new ReadingChoice(reading.id(), COMPOSED));
        assertThat(RulingBuilder.builder(Samples.ruling())
                        .alternative(DECOMPOSED)
                        .build()
                        .alternative())
                .isEqualTo(COMPOSED);
    }

    @Test
    void an_unknown_key_has_no_alternative() {
        assertThat(Samples.reading().alternative("AFTER")).isEmpty();
    }

    @Test
    void choices_sort_by_reading_then_alternative() {
        ReadingChoice first = new ReadingChoice(ReadingId.of("a"), "Z");
        ReadingChoice second = new ReadingChoice(ReadingId.of("b"), "A");
        ReadingChoice third = new ReadingChoice(ReadingId.of("b"), "B");

        assertThat(List.of(third, first, second).stream().sorted()).containsExactly(first, second, third);
        assertThat(first).hasToString("a=Z");
    }

    @Test
    void a_clause_names_its_document() {
        assertThat(ClauseId.of("ar-2023-2030/III.3/b1").document()).isEqualTo(DocumentId.of("ar-2023-2030"));
    }
}
