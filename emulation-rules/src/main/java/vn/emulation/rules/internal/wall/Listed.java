package vn.emulation.rules.internal.wall;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;
import java.util.Set;

/**
 * Members that may be referred to, by class.
 *
 * @param members the names of members, by the internal name of their class; the empty name stands for the class itself
 */
record Listed(ImmutableSetMultimap<String, String> members) {

    /** Reads lines that each name a class and those of its members that may be used, separated by spaces. */
    static Listed of(String lines) {
        ImmutableSetMultimap.Builder<String, String> members = ImmutableSetMultimap.builder();
        lines.lines().forEach(line -> {
            List<String> names = Splitter.on(' ').splitToList(line);
            String owner = names.get(0).replace('.', '/');
            members.put(owner, "").putAll(owner, names.subList(1, names.size()));
        });
        return new Listed(members.build());
    }

    Listed and(Listed other) {
        return new Listed(ImmutableSetMultimap.<String, String>builder()
                .putAll(members)
                .putAll(other.members)
                .build());
    }

    boolean contains(Reference reference) {
        return members.containsEntry(reference.owner(), reference.member());
    }

    /** Returns the internal names of the classes. */
    Set<String> owners() {
        return ImmutableSet.copyOf(members.keySet());
    }
}
