package vn.emulation.testing.mutation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.emulation.json.EmulationJson;
import vn.emulation.json.VersionedFile;
import vn.emulation.testing.cases.CaseWriter;
import vn.emulation.testing.cases.RuleCase;

/**
 * A report of mutants as JSON.
 *
 * @param schemaVersion the version of the file's form, 1
 * @param killed how many are killed
 * @param all how many there are
 * @param kinds of each kind, how many of how many are killed
 * @param leftOut why how many are not asked for
 * @param failing the cases that fail on the rules as they are
 * @param stale the keys of justified survivors that are none
 * @param notKilled the mutants that are not killed
 */
public record MutationFile(
        int schemaVersion,
        int killed,
        int all,
        Map<String, MutationScore> kinds,
        Map<String, Integer> leftOut,
        List<String> failing,
        List<String> stale,
        List<NotKilled> notKilled)
        implements VersionedFile {

    /**
     * A mutant that is not killed.
     *
     * @param mutant its key
     * @param fate what became of it
     * @param kind what is otherwise
     * @param name the rule or parameter
     * @param clauses the clauses it cites
     * @param file the file it is written in
     * @param line the line
     * @param sentence the sentence of the changed rule, in Vietnamese
     * @param reason why nobody need kill it
     * @param missing the case that is missing, as YAML
     */
    public record NotKilled(
            String mutant,
            MutantFate fate,
            String kind,
            String name,
            List<String> clauses,
            String file,
            int line,
            Optional<String> sentence,
            Optional<String> reason,
            Optional<String> missing) {

        /** Copies the list. */
        public NotKilled {
            clauses = ImmutableList.copyOf(clauses);
        }
    }

    /** Copies the lists and sorts the maps. */
    public MutationFile {
        kinds = ImmutableSortedMap.copyOf(kinds);
        leftOut = ImmutableSortedMap.copyOf(leftOut);
        failing = ImmutableList.copyOf(failing);
        stale = ImmutableList.copyOf(stale);
        notKilled = ImmutableList.copyOf(notKilled);
    }

    /** Returns a report with the cases that are missing of survivors. */
    public static MutationFile of(MutationReport report, Map<Mutant, RuleCase> missing) {
        Map<String, MutationScore> kinds = new TreeMap<>();
        report.byKind().forEach((kind, score) -> kinds.put(kind.word(), score));
        Map<String, Integer> leftOut = new TreeMap<>();
        report.leftOut().forEach(each -> leftOut.merge(each.why().name(), 1, Integer::sum));
        return new MutationFile(
                1,
                report.score().killed(),
                report.score().all(),
                kinds,
                leftOut,
                report.failing(),
                report.stale().stream().map(StaleSurvivor::key).toList(),
                report.results().stream()
                        .filter(each -> each.fate() != MutantFate.KILLED)
                        .map(each -> notKilled(each, Optional.ofNullable(missing.get(each.mutant()))))
                        .toList());
    }

    private static NotKilled notKilled(MutantResult result, Optional<RuleCase> missing) {
        Mutant mutant = result.mutant();
        return new NotKilled(
                mutant.key(),
                result.fate(),
                mutant.kind().word(),
                mutant.of(),
                mutant.clauses().stream().map(Object::toString).toList(),
                mutant.place().file(),
                mutant.place().line(),
                MutantShown.sentence(mutant),
                result.reason(),
                missing.map(each -> CaseWriter.write(List.of(each))));
    }

    /** Returns the content of the file. */
    public byte[] write() {
        return EmulationJson.create().write(this);
    }
}
