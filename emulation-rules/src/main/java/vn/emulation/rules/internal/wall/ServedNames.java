package vn.emulation.rules.internal.wall;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.emulation.rules.internal.fact.Subject;

/** The names of the classes that are served. */
final class ServedNames {

    /** What is neither a fact nor a value of one. */
    private static final String LINKED_WITH = """
            java.lang Object String
            java.time LocalDate
            java.time.chrono ChronoLocalDate
            vn.emulation.rules.internal.code WrittenConditions""";

    static final Set<String> ALL = ImmutableSet.copyOf(names());

    private ServedNames() {}

    private static List<String> names() {
        return Stream.concat(LINKED_WITH.lines().flatMap(ServedNames::inPackage), ofVocabulary())
                .toList();
    }

    private static Stream<String> inPackage(String line) {
        List<String> names = Splitter.on(' ').splitToList(line);
        return names.stream().skip(1).map(name -> names.get(0) + "." + name);
    }

    /** The interfaces whose methods the facts inherit, and those of these. */
    private static Stream<String> parts(Class<?> type) {
        return Arrays.stream(type.getInterfaces())
                .flatMap(part -> Stream.concat(Stream.of(part.getName()), parts(part)));
    }

    private static Stream<String> ofVocabulary() {
        return Stream.concat(
                Arrays.stream(Subject.values()).flatMap(subject -> parts(subject.factType())),
                Vocabularies.conditions().owners().stream().map(name -> name.replace('/', '.')));
    }
}
