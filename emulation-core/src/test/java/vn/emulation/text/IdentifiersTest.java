package vn.emulation.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.emulation.dossier.DossierId;
import vn.emulation.validation.InvalidValueException;

class IdentifiersTest {

    @Test
    void composed_and_decomposed_letters_are_one_id() {
        String composed = "hồ-sơ-ế";
        String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);

        assertThat(decomposed).isNotEqualTo(composed);
        assertThat(DossierId.of(decomposed)).isEqualTo(DossierId.of(composed)).hasToString(composed);
    }

    @Test
    void a_letter_half_composed_as_windows_1258_does_is_the_same_id() {
        assertThat(DossierId.of("ê\u0301")).isEqualTo(DossierId.of("ế"));
    }

    @ParameterizedTest
    @ValueSource(strings = {" D1", "D1 ", "\tD1\r\n", "\u00a0D1\u00a0", "\u3000D1\u2007", "\u202fD1"})
    void space_around_an_id_is_no_part_of_it(String spaced) {
        assertThat(DossierId.of(spaced)).isEqualTo(DossierId.of("D1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"d1", "D 1", "Đ1", "Ð1", "D１"})
    void what_only_resembles_an_id_is_another(String similar) {
        assertThat(DossierId.of(similar)).isNotEqualTo(DossierId.of("D1"));
    }

    @Test
    void length_counts_after_composition() {
        String decomposed = Normalizer.normalize("ế".repeat(120), Normalizer.Form.NFD);

        assertThat(decomposed).hasSize(360);
        assertThat(DossierId.of(decomposed).value()).hasSize(120);
    }

    @Test
    void of_ascii_what_prints_is_kept_and_what_does_not_is_refused() {
        for (char each = 0; each < 128; each++) {
            String id = "a" + each + "b";
            if (each >= ' ' && each <= '~') {
                assertThat(Identifiers.normalise("id", id)).isEqualTo(id);
            } else {
                assertThatThrownBy(() -> Identifiers.normalise("id", id)).isInstanceOf(InvalidValueException.class);
            }
        }
    }

    @Test
    void ids_sort_by_code_point_whatever_the_language() {
        assertThat(DossierId.of("z")).isLessThan(DossierId.of("đ"));
        assertThat(DossierId.of("D10")).isLessThan(DossierId.of("D2"));
    }
}
