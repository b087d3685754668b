package vn.emulation.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.emulation.json.StrictScalar.Conversion;

/** The deserialisers of the simple types that the model's properties have. */
final class Scalars {
    private static final ImmutableSet<JsonToken> TEXT = ImmutableSet.of(JsonToken.VALUE_STRING);
    private static final ImmutableSet<JsonToken> WHOLE = ImmutableSet.of(JsonToken.VALUE_NUMBER_INT);
    private static final ImmutableSet<JsonToken> NUMBER =
            ImmutableSet.of(JsonToken.VALUE_NUMBER_INT, JsonToken.VALUE_NUMBER_FLOAT);
    private static final ImmutableSet<JsonToken> TRUTH = ImmutableSet.of(JsonToken.VALUE_TRUE, JsonToken.VALUE_FALSE);
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern MONTH_DAY = Pattern.compile("--[0-9]{2}-[0-9]{2}");

    private static final JsonDeserializer<Integer> INTEGER =
            scalar(WHOLE, "int", "json.number", "int-range", Scalars::wholeNumber);
    private static final JsonDeserializer<Long> LONG =
            scalar(WHOLE, "int", "json.number", "long-range", Scalars::longNumber);
    private static final JsonDeserializer<Boolean> BOOLEAN =
            scalar(TRUTH, "boolean", "json.wrong-type", "boolean", parser -> Optional.of(parser.getBooleanValue()));

    /** The deserialisers by type; a property of an {@link Optional} or a list asks for that of its content. */
    static final ImmutableMap<Class<?>, JsonDeserializer<?>> ALL = ImmutableMap.<Class<?>, JsonDeserializer<?>>builder()
            .put(int.class, INTEGER)
            .put(Integer.class, INTEGER)
            .put(long.class, LONG)
            .put(Long.class, LONG)
            .put(boolean.class, BOOLEAN)
            .put(Boolean.class, BOOLEAN)
            .put(OptionalInt.class, new OptionalIntReading())
            .put(BigDecimal.class, scalar(NUMBER, "decimal", "json.number", "decimal-range", Scalars::decimal))
            .put(String.class, scalar(TEXT, "text", "json.character", "characters-whole", Scalars::text))
            .put(LocalDate.class, scalar(TEXT, "date", "json.date", "date", shaped(DATE, LocalDate::parse)))
            .put(
                    MonthDay.class,
                    scalar(TEXT, "month-day", "json.date", "month-day", shaped(MONTH_DAY, MonthDay::parse)))
            .buildOrThrow();

    private Scalars() {}

    private static <T> StrictScalar<T> scalar(
            ImmutableSet<JsonToken> tokens, String type, String code, String content, Conversion<T> conversion) {
        return new StrictScalar<>(tokens, "json.expected." + type, code, "json.expected." + content, conversion);
    }

    private static Optional<Integer> wholeNumber(JsonParser parser) throws IOException {
        return parser.getNumberType() == JsonParser.NumberType.INT
                ? Optional.of(parser.getIntValue())
                : Optional.empty();
    }

    private static Optional<Long> longNumber(JsonParser parser) throws IOException {
        return parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
                ? Optional.empty()
                : Optional.of(parser.getLongValue());
    }

    /** Bounds the exponent as well as the digits: 1e999999999 is short, but what is computed with it is not. */
    private static Optional<BigDecimal> decimal(JsonParser parser) throws IOException {
        try {
            BigDecimal number = new BigDecimal(parser.getText());
            return Optional.of(number).filter(any -> Math.abs((long) any.scale()) <= Limits.LONGEST_NUMBER);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Refuses half of a surrogate pair, which an escape can spell and UTF-8 cannot. */
    private static Optional<String> text(JsonParser parser) throws IOException {
        String text = parser.getText();
        return TextWriting.isWhole(text) ? Optional.of(text) : Optional.empty();
    }

    private static <T> Conversion<T> shaped(Pattern shape, Function<String, T> parse) {
        return parser -> {
            String text = parser.getText();
            try {
                return shape.matcher(text).matches() ? Optional.of(parse.apply(text)) : Optional.empty();
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        };
    }
}
