package vn.emulation.rules.internal.wall;

import com.google.common.collect.ImmutableSetMultimap;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.emulation.rules.internal.fact.Field;
import vn.emulation.rules.internal.fact.Subject;
import vn.emulation.rules.internal.fact.ValueType;
import vn.emulation.rules.internal.fact.Vocabulary;

/** The classes of facts and of their values, with what generated rules may use of them. */
final class Vocabularies {

    private Vocabularies() {}

    /** The accessors of every word, and what rules ask of any fact. */
    static Listed conditions() {
        ImmutableSetMultimap.Builder<String, String> members = ImmutableSetMultimap.builder();
        for (Subject subject : Subject.values()) {
            String owner = internalName(subject.factType());
            members.put(owner, "");
            members.putAll(owner, "applies", "ofShape", "worthKnown", "dateCertain", "dateAt", "numberAt", "codeHolds");
            Vocabulary vocabulary = subject.vocabulary();
            vocabulary.names().forEach(name -> members.put(owner, accessor(vocabulary.field(name), name)));
        }
        Arrays.stream(ValueType.values()).filter(ValueType::isEnum).forEach(type -> {
            members.put(internalName(type.javaType()), "");
            Arrays.stream(type.javaType().getEnumConstants())
                    .forEach(constant -> members.put(internalName(type.javaType()), ((Enum<?>) constant).name()));
        });
        return new Listed(members.build());
    }

    /** The one thing a consequence does. */
    static Listed consequences() {
        ImmutableSetMultimap.Builder<String, String> members = ImmutableSetMultimap.builder();
        for (Subject subject : Subject.values()) {
            members.putAll(internalName(subject.factType()), "", "fired");
        }
        return new Listed(members.build());
    }

    /** The classes of facts by themselves. */
    static Listed facts() {
        ImmutableSetMultimap.Builder<String, String> members = ImmutableSetMultimap.builder();
        Arrays.stream(Subject.values()).forEach(subject -> members.put(internalName(subject.factType()), ""));
        return new Listed(members.build());
    }

    private static String accessor(Optional<Field> field, String name) {
        String capitalised = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return field.map(each -> (each.type() == ValueType.BOOLEAN ? "is" : "get") + capitalised)
                .orElse(name);
    }

    private static String internalName(Class<?> type) {
        return type.getName().replace('.', '/');
    }
}
