package vn.emulation.testing.mutation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the last run found, as far as it still holds.
 *
 * @param cases the digests of the cases that were tried, by name
 * @param found of each mutant that is what it was, by index, what was found of it
 */
record KnownKills(Map<String, String> cases, Map<Integer, MutationHistory.Found> found) {

    static KnownKills of(MutationOptions options, List<Mutant> chosen, MutantDigests digests) {
        Map<String, MutationHistory.Found> all = new HashMap<>();
        options.history().mutants().forEach(each -> all.put(each.mutant(), each));
        Map<Integer, MutationHistory.Found> found = new HashMap<>();
        for (int index = 0; index < chosen.size(); index++) {
            Optional<MutationHistory.Found> before =
                    Optional.ofNullable(all.get(chosen.get(index).key()));
            if (before.isPresent()
                    && (before.get().all() || !options.everyKiller())
                    && before.get().digest().equals(digests.of(chosen.get(index)))) {
                found.put(index, before.get());
            }
        }
        Map<String, String> cases = new HashMap<>();
        options.history().cases().forEach(each -> cases.put(each.name(), each.digest()));
        return new KnownKills(cases, found);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** Returns whether a case is what it was, and so is all that the rules say of it. */
    boolean isSame(String name, String digest) {
        return digest.equals(cases.get(name));
    }

    /** Returns whether the case, if it is what it was, kills the mutant. */
    boolean kills(int mutant, String name) {
        return Optional.ofNullable(found.get(mutant)).stream()
                .anyMatch(each -> each.killers().contains(name));
    }

    /** Returns whether it is known of the case, if it is what it was, if it kills the mutant or not. */
    boolean isTried(int mutant, String name) {
        return Optional.ofNullable(found.get(mutant)).stream()
                .anyMatch(each ->
                        each.all() || each.killers().isEmpty() || each.killers().contains(name));
    }
}
