package vn.emulation.rules.internal.wall;

import com.google.common.collect.ImmutableSetMultimap;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.emulation.rules.internal.fact.Field;
import vn.emulation.rules.internal.fact.Subject;
import vn.emulation.rules.internal.fact.ValueType;
import vn.emulation.rules.internal.fact.Vocabulary;

/** The classes of facts and of their values, with what generated conditions may use of them. */
final class Vocabularies {

    private Vocabularies() {}

    /** The accessors of every word, and of the worth of parameters. */
    static Listed conditions() {
        ImmutableSetMultimap.Builder<String, String> members = ImmutableSetMultimap.builder();
        for (Subject subject : Subject.values()) {
            String owner = internalName(subject.factType());
            members.put(owner, "");
            members.putAll(owner, "dateCertain", "dateAt", "numberAt");
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

    private static String accessor(Optional<Field> field, String name) {
        String capitalised = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return field.map(each -> (each.type() == ValueType.BOOLEAN ? "is" : "get") + capitalised)
                .orElse(name);
    }

    private static String internalName(Class<?> type) {
        return type.getName().replace('.', '/');
    }
}
