package vn.emulation.prize;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.emulation.message.MessageBundle;
import vn.emulation.source.Citation;
import vn.emulation.text.Decimals;

/**
 * One step of the computation of a prize.
 *
 * @param kind what is done
 * @param operands the numbers it is done with, in the order in which they are told
 * @param result what it comes to
 * @param citations where it is written, none for plain arithmetic
 */
public record PrizeStep(Kind kind, List<BigDecimal> operands, BigDecimal result, List<Citation> citations) {

    private static final MessageBundle TEXTS =
            MessageBundle.of("vn.emulation.messages", PrizeStep.class.getClassLoader());

    /** What a step does. */
    public enum Kind {
        /** The base salary on the day of the decision, in dong. */
        BASE_SALARY("prize.step.base-salary"),
        /** The coefficient of the form. */
        COEFFICIENT("prize.step.coefficient"),
        /** Coefficient times base salary. */
        PRODUCT("prize.step.product"),
        /** The individual's prize multiplied for a collective. */
        COLLECTIVE("prize.step.collective"),
        /** The individual's prize multiplied for a household. */
        HOUSEHOLD("prize.step.household"),
        /** Rounded up to the unit. */
        ROUNDED_UP("prize.step.rounded-up"),
        /** Rounded to the nearest unit. */
        ROUNDED_HALF_UP("prize.step.rounded-half-up"),
        /** Left as it is. */
        NOT_ROUNDED("prize.step.not-rounded");

        private final String key;

        Kind(String key) {
            this.key = key;
        }
    }

    /** Copies the lists and brings the numbers into their shortest form. */
    public PrizeStep {
        operands = operands.stream().map(Decimals::shortest).toList();
        result = Decimals.shortest(result);
        citations = List.copyOf(citations);
    }

    /** Returns the step as a sentence, in Vietnamese or English. */
    public String text(Locale locale) {
        List<String> shown = Stream.concat(operands.stream(), Stream.of(result))
                .map(number -> DongText.of(number, locale))
                .toList();
        return TEXTS.text(locale, kind.key, shown);
    }
}
