package vn.emulation.testing.matrix;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.emulation.campaign.Campaign;
import vn.emulation.rules.internal.lint.Carriers;
import vn.emulation.rules.internal.load.LoadedRules;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.source.Clause;
import vn.emulation.source.ClauseId;
import vn.emulation.source.Treatment;
import vn.emulation.testing.rules.RulesUnderTest;

/** Finds the links that a matrix lacks. */
final class HoleFinder {

    private final TraceabilityMatrix matrix;
    private final Campaign campaign;
    private final LoadedRules loaded;
    private final Set<ClauseId> answered;
    private final Set<ClauseId> modelled;
    private final Set<String> carriers;

    HoleFinder(TraceabilityMatrix matrix, RulesUnderTest rules) {
        this.matrix = matrix;
        this.campaign = rules.campaign();
        this.loaded = rules.workbench().loaded();
        this.answered = loaded.rules().stream()
                .filter(RuleDefinition::isAnswer)
                .flatMap(rule -> rule.clauses().stream())
                .collect(ImmutableSet.toImmutableSet());
        this.modelled = campaign.clauses().stream()
                .filter(clause -> clause.treatment() == Treatment.MODELLED)
                .map(Clause::id)
                .collect(ImmutableSet.toImmutableSet());
        this.carriers = Carriers.of(campaign, loaded);
    }

    List<Hole> holes() {
        return Stream.of(clauses(), rules(), parametersAndReadings(), cases())
                .flatMap(holes -> holes)
                .toList();
    }

    private Stream<Hole> clauses() {
        List<ClauseRow> withRules =
                matrix.clauses().stream().filter(row -> !row.rules().isEmpty()).toList();
        Stream<ClauseRow> unanswered = matrix.clauses().stream().filter(this::isUnanswered);
        Stream<ClauseRow> untested = withRules.stream().filter(row -> matrix.casesGiven() && row.cases() == 0);
        Stream<ClauseRow> idle = withRules.stream()
                .filter(row ->
                        row.decided().filter(counts -> counts.fired() == 0).isPresent());
        return Stream.of(
                        unanswered.map(row -> clause(HoleKind.CLAUSE_UNANSWERED, row)),
                        untested.map(row -> clause(HoleKind.CLAUSE_WITHOUT_CASE, row)),
                        idle.map(row -> clause(HoleKind.CLAUSE_DECIDED_NOBODY, row)))
                .flatMap(holes -> holes);
    }

    private static Hole clause(HoleKind kind, ClauseRow row) {
        return new Hole(kind, row.clause().value(), "");
    }

    private boolean isUnanswered(ClauseRow row) {
        if (row.required()) {
            return !isAnswered(row.clause());
        }
        Optional<Clause> clause = campaign.clause(row.clause());
        return row.treatment() == Treatment.MODELLED
                && row.rules().isEmpty()
                && clause.stream().flatMap(each -> each.modelledBy().stream()).noneMatch(carriers::contains);
    }

    /** A clause of points is answered where any of them is. */
    private boolean isAnswered(ClauseId clause) {
        return answered.contains(clause)
                || campaign.law().flatMap(law -> law.alternatives(clause)).stream()
                        .flatMap(points -> points.anyOf().stream())
                        .anyMatch(this::isAnswered);
    }

    private Stream<Hole> rules() {
        Stream<RuleRow> without =
                matrix.rules().stream().filter(row -> row.clauses().stream().noneMatch(modelled::contains));
        Stream<RuleRow> untested = matrix.rules().stream().filter(row -> matrix.casesGiven() && row.cases() == 0);
        Stream<RuleRow> silent = matrix.rules().stream()
                .filter(row -> isSilent(row, loaded.textsVi()) || isSilent(row, loaded.textsEn()));
        return Stream.of(
                        without.map(row -> rule(HoleKind.RULE_WITHOUT_CLAUSE, row)),
                        untested.map(row -> rule(HoleKind.RULE_WITHOUT_CASE, row)),
                        silent.map(row -> rule(HoleKind.RULE_WITHOUT_TEXT, row)))
                .flatMap(holes -> holes);
    }

    private static boolean isSilent(RuleRow row, Map<String, String> texts) {
        return !texts.containsKey("rule." + row.rule());
    }

    private static Hole rule(HoleKind kind, RuleRow row) {
        return new Hole(kind, row.rule().value(), row.place());
    }

    private Stream<Hole> parametersAndReadings() {
        Stream<Hole> parameters = matrix.parameters().stream()
                .filter(row -> row.rules().isEmpty() && row.obligations().isEmpty())
                .map(row -> new Hole(HoleKind.PARAMETER_UNUSED, row.name(), ""));
        Stream<Hole> readings = matrix.readings().stream()
                .filter(row -> row.rules().isEmpty() && row.parameters().isEmpty())
                .map(row -> new Hole(HoleKind.READING_UNUSED, row.reading().value(), ""));
        return Stream.concat(parameters, readings);
    }

    private Stream<Hole> cases() {
        Stream<Hole> gone = matrix.cases().stream()
                .filter(row -> row.clause()
                        .filter(clause -> campaign.clause(clause).isEmpty())
                        .isPresent())
                .map(row -> new Hole(
                        HoleKind.CASE_CLAUSE_UNKNOWN,
                        row.name() + " (" + row.clause().orElseThrow() + ")",
                        row.place()));
        Stream<Hole> forNone = matrix.cases().stream()
                .filter(row -> row.clause().isEmpty())
                .map(row -> new Hole(HoleKind.CASE_WITHOUT_CLAUSE, row.name(), row.place()));
        return Stream.concat(gone, forNone);
    }
}
