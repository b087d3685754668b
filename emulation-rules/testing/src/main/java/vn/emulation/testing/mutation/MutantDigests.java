package vn.emulation.testing.mutation;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.testing.rules.Workbench;

/** Digests of what mutants are: what is written before, and after. Used by one thread. */
final class MutantDigests {

    private final Workbench workbench;
    private final Map<String, String> parameters = new HashMap<>();

    MutantDigests(Workbench workbench) {
        this.workbench = workbench;
    }

    String of(Mutant mutant) {
        return mutant.change() instanceof Change.OfRule change
                ? of(Stream.of(
                        workbench.rules().get(change.index()).canonical(),
                        change.rule().canonical()))
                : of(Stream.of(
                        parameter(mutant.of()),
                        ((Change.OfParameter) mutant.change()).parameter().toString()));
    }

    /** What a parameter comes to hangs on the rules that ask for it. */
    private String parameter(String name) {
        return Objects.requireNonNull(parameters.computeIfAbsent(name, each -> {
            int index = workbench.loaded().parameters().names().asList().indexOf(each);
            List<RuleDefinition> asking = workbench.rules().stream()
                    .filter(rule -> rule.allParameters().contains(index))
                    .toList();
            return of(Stream.concat(
                    Stream.of(workbench
                            .loaded()
                            .parameters()
                            .parameters()
                            .get(index)
                            .toString()),
                    asking.stream().map(RuleDefinition::canonical)));
        }));
    }

    /** Returns a digest of texts; no two lists of texts have the same parts. */
    static String of(Stream<String> parts) {
        Hasher hasher = Hashing.sha256().newHasher();
        parts.map(part -> part.getBytes(StandardCharsets.UTF_8))
                .forEach(part -> hasher.putInt(part.length).putBytes(part));
        return hasher.hash().toString();
    }

    /** Returns the words of the rules about places, and of the parameters they state them by. */
    static Stream<String> ofPlaces(Workbench workbench) {
        Stream<RuleDefinition> rules =
                workbench.rules().stream().filter(rule -> rule.quota().isPresent());
        Stream<String> parameters = IntStream.range(
                        0, workbench.loaded().parameters().parameters().size())
                .filter(index -> workbench.rules().stream()
                        .anyMatch(rule ->
                                rule.quota().isPresent() && rule.allParameters().contains(index)))
                .mapToObj(index ->
                        workbench.loaded().parameters().parameters().get(index).toString());
        return Stream.concat(rules.map(RuleDefinition::canonical), parameters);
    }
}
