package vn.emulation.rules.internal.load;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import vn.emulation.rules.internal.fact.ValueType;

/** What a rule file may import for the sake of an editor: the types of the values that constraints compare. */
final class ImportableNames {

    private static final Set<String> NAMES = Arrays.stream(ValueType.values())
            .map(ValueType::javaType)
            .filter(type -> !type.getPackageName().equals("java.lang"))
            .flatMap(type -> Stream.of(type.getName(), type.getPackageName() + ".*"))
            .collect(ImmutableSet.toImmutableSet());

    private ImportableNames() {}

    static boolean contain(String name) {
        return NAMES.contains(name);
    }
}
