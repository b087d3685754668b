package vn.emulation.rules.startup;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.emulation.rules.internal.fact.Fact;
import vn.emulation.rules.internal.fact.Subject;
import vn.emulation.rules.internal.rule.ParameterKind;

/** The class of a fact as somebody writes it whose rules are these: with all that the vocabulary has, and no more. */
final class FactSource {

    private FactSource() {}

    static String of(Subject subject) {
        Stream<String> words = Arrays.stream(subject.factType().getMethods())
                .filter(method -> isWord(subject, method))
                .map(FactSource::method);
        Stream<String> parameters = Arrays.stream(ParameterKind.values())
                .map(kind -> method(type(kind.type().javaType()), kind.word(), kind.word(), String.class));
        return Stream.concat(words, parameters)
                .collect(Collectors.joining(
                        "\n",
                        "package plain;\npublic final class " + subject.word() + " extends "
                                + Answers.class.getCanonicalName() + " {\npublic " + subject.word()
                                + "(java.nio.file.Path file) { super(file); }\n",
                        "}\n"));
    }

    private static boolean isWord(Subject subject, Method method) {
        Class<?> type = method.getReturnType();
        boolean ofValues = type == boolean.class
                || type == long.class
                || type == String.class
                || type == LocalDate.class
                || type.isEnum();
        return ofValues
                && Stream.of(Object.class, Fact.class)
                        .flatMap(other -> Arrays.stream(other.getMethods()))
                        .noneMatch(other -> other.getName().equals(method.getName()))
                && !method.isBridge()
                && !subject.word().isEmpty();
    }

    private static String method(Method method) {
        return method(method.getReturnType(), method.getName(), word(method), method.getParameterTypes());
    }

    private static String word(Method method) {
        String name = method.getName();
        int prefix = name.startsWith("get") ? 3 : name.startsWith("is") ? 2 : 0;
        return method.getParameterCount() > 0 || prefix == 0
                ? name
                : Character.toLowerCase(name.charAt(prefix)) + name.substring(prefix + 1);
    }

    private static Class<?> type(Class<?> boxed) {
        return boxed == Boolean.class ? boolean.class : boxed == Long.class ? long.class : boxed;
    }

    private static String method(Class<?> type, String name, String word, Class<?>... parameters) {
        String declared = IntStream.range(0, parameters.length)
                .mapToObj(i -> parameters[i].getCanonicalName() + " a" + i)
                .collect(Collectors.joining(", "));
        String given =
                IntStream.range(0, parameters.length).mapToObj(i -> ", a" + i).collect(Collectors.joining());
        String asked = "answer(\"" + otherwise(type) + "\", \"" + word + "\"" + given + ")";
        return "public " + type.getCanonicalName() + " " + name + "(" + declared + ") { return " + read(type, asked)
                + "; }";
    }

    private static String otherwise(Class<?> type) {
        if (type.isEnum()) {
            return ((Enum<?>) type.getEnumConstants()[0]).name();
        }
        return type == LocalDate.class ? "1970-01-01" : type == boolean.class ? "false" : type == long.class ? "0" : "";
    }

    private static String read(Class<?> type, String text) {
        if (type == boolean.class) {
            return "Boolean.parseBoolean(" + text + ")";
        }
        if (type == long.class) {
            return "Long.parseLong(" + text + ")";
        }
        if (type.isEnum()) {
            return type.getCanonicalName() + ".valueOf(" + text + ")";
        }
        return type == LocalDate.class ? "java.time.LocalDate.parse(" + text + ")" : text;
    }
}
