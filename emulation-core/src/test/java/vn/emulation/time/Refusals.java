package vn.emulation.time;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import vn.emulation.validation.InvalidValueException;

/** Asserts the whole text, in both languages, with which a value is refused. */
final class Refusals {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private Refusals() {}

    static void assertRefused(ThrowingCallable attempt, String english, String vietnamese) {
        assertThatThrownBy(attempt)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(english)
                .extracting(refusal -> ((InvalidValueException) refusal).text(VIETNAMESE))
                .isEqualTo(vietnamese);
    }
}
