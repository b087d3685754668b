package vn.emulation.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JavaType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import vn.emulation.text.LocalisedText;

/** What can stand where a value of a type is read, in words. */
final class Expectation {

    private Expectation() {}

    static LocalisedText of(JavaType type) {
        return type.isReferenceType() ? of(type.getReferencedType()) : of(type.getRawClass());
    }

    static LocalisedText of(Class<?> type) {
        return type.isEnum() ? EnumReading.oneOf(type) : Phrase.of("json.expected." + word(type));
    }

    private static String word(Class<?> type) {
        if (type == int.class || type == long.class || type == Integer.class || type == OptionalInt.class) {
            return "int";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "boolean";
        }
        if (type == String.class) {
            return "text";
        }
        if (type == LocalDate.class) {
            return "date";
        }
        if (type == MonthDay.class) {
            return "month-day";
        }
        if (type == BigDecimal.class) {
            return "decimal";
        }
        return Iterable.class.isAssignableFrom(type)
                ? "list"
                : writtenAs(type).map(Expectation::word).orElse("object");
    }

    /** Returns the type that stands for a value in JSON, such as the text of an id. */
    private static Optional<Class<?>> writtenAs(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.isAnnotationPresent(JsonValue.class))
                .<Class<?>>map(method -> method.getReturnType())
                .findFirst();
    }

    /** Returns the names that a record's properties have, first the one that tells its kind. */
    static List<String> propertiesOf(Class<?> type) {
        Stream<String> kind = Arrays.stream(type.getInterfaces())
                .flatMap(base -> Stream.ofNullable(base.getAnnotation(JsonTypeInfo.class)))
                .map(JsonTypeInfo::property);
        Stream<String> own = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName);
        return Stream.concat(kind, own).toList();
    }

    /** Returns the names that tell the kinds of a sealed type apart. */
    static LocalisedText kindsOf(Class<?> base) {
        return Phrase.of(
                "json.expected.one-of",
                Phrase.quoted(
                        Arrays.stream(base.getAnnotation(JsonSubTypes.class).value())
                                .map(JsonSubTypes.Type::name)
                                .toList()));
    }
}
