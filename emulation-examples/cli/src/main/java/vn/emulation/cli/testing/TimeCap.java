package vn.emulation.cli.testing;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import vn.emulation.cli.input.Refusal;
import vn.emulation.cli.words.Words;
import vn.emulation.text.VisibleText;

/**
 * How long something may take.
 *
 * @param seconds the seconds, from 1; empty for as long as it takes
 */
public record TimeCap(OptionalInt seconds) {

    private static final int MOST = 86_400;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,5}");

    /**
     * Reads a number of seconds.
     *
     * @throws Refusal if it is none from 1 to {@value #MOST}
     */
    public static TimeCap read(Optional<String> typed, Words words) {
        if (typed.isEmpty()) {
            return new TimeCap(OptionalInt.empty());
        }
        String text = typed.get();
        int number = NUMBER.matcher(text).matches() ? Integer.parseInt(text) : 0;
        if (number < 1 || number > MOST) {
            throw new Refusal(words.text("seconds.wrong", VisibleText.excerpt(text, 60), MOST));
        }
        return new TimeCap(OptionalInt.of(number));
    }

    /** Starts to count, and returns what tells whether time is over. */
    public BooleanSupplier started() {
        long start = System.nanoTime();
        long most = seconds.isEmpty() ? Long.MAX_VALUE : TimeUnit.SECONDS.toNanos(seconds.getAsInt());
        return () -> System.nanoTime() - start > most;
    }
}
