package vn.emulation.rules.internal.engine;

import java.math.BigDecimal;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** What the rules of the {@link EngineCanaryTest} look at; the code that the engine makes of them must see it. */
public final class CanaryFacts {

    /** How often a rule has looked. */
    public static final AtomicInteger LOOKS = new AtomicInteger();

    private CanaryFacts() {}

    /** Looks once more, and tells how often. */
    public static int look() {
        return LOOKS.incrementAndGet();
    }

    /** A person with what a rule may ask for. */
    public record Person(
            String id,
            long score,
            BigDecimal amount,
            @Nullable Integer rank) {}

    /** One of three kinds of things. */
    public record Alpha(long number) {}

    /** Another. */
    public record Beta(long number) {}

    /** The third. */
    public record Gamma(long number) {}

    /** A record with a word of the rule language. */
    public record Worded(String unit, String text) {}

    /** A record with a component of one letter. */
    public record Brief(long n) {}
}
