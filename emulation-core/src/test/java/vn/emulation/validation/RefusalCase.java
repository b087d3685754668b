package vn.emulation.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import java.util.function.Supplier;

/**
 * A value that is refused, and its twin that differs in one fact and is not.
 *
 * @param code the code of the only violation
 * @param broken makes the value
 * @param twin makes the twin
 * @param en the whole message in English
 * @param vi the whole message in Vietnamese
 */
public record RefusalCase(String code, Supplier<?> broken, Supplier<?> twin, String en, String vi) {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    /** Asserts the refusal with its messages, and that the twin passes. */
    public void verify() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(broken::get)
                .satisfies(refused -> {
                    assertThat(refused.violations()).extracting(Violation::code).containsExactly(code);
                    assertThat(refused).hasMessage(en);
                    assertThat(refused.text(Locale.ENGLISH)).isEqualTo(en);
                    assertThat(refused.text(VIETNAMESE)).isEqualTo(vi);
                });
        assertThat(twin.get()).isNotNull();
    }

    @Override
    public String toString() {
        return code + ": " + en;
    }
}
