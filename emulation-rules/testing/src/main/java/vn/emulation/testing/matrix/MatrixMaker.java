package vn.emulation.testing.matrix;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.emulation.campaign.Campaign;
import vn.emulation.decision.RuleId;
import vn.emulation.parameter.Parameter;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.source.Clause;
import vn.emulation.source.Reading;
import vn.emulation.source.ReadingId;
import vn.emulation.testing.cases.RuleCase;

/** Makes a matrix. */
final class MatrixMaker {

    private static final Pattern TOLD_APART = Pattern.compile("^(rule|parameter|reading):");

    private final MatrixSources sources;
    private final Campaign campaign;
    private final List<RuleDefinition> rules;
    private final List<Parameter> parameters;
    private final Links links;
    private final CaseLinks cases;
    private final Optional<Fired> fired;

    MatrixMaker(MatrixSources sources) {
        this.sources = sources;
        this.campaign = sources.rules().campaign();
        this.rules = sources.rules().workbench().rules();
        this.parameters = sources.rules().workbench().loaded().parameters().parameters();
        this.links = new Links(rules, parameters);
        this.cases = new CaseLinks(rules);
        this.fired = sources.report().map(Fired::of);
    }

    TraceabilityMatrix matrix() {
        List<RuleCase> all = sources.cases().orElse(List.of());
        List<CaseRow> caseRows = all.stream().map(cases::row).toList();
        TraceabilityMatrix links = TraceabilityMatrixBuilder.builder()
                .schemaVersion(1)
                .campaign(campaign.id())
                .round(sources.report().map(report -> report.round()))
                .casesGiven(sources.cases().isPresent())
                .clauses(campaign.clauses().stream()
                        .map(clause -> clause(clause, caseRows))
                        .toList())
                .rules(rules.stream().map(rule -> rule(rule, caseRows)).toList())
                .parameters(parameters.stream().map(this::parameter).toList())
                .readings(campaign.readings().stream().map(this::reading).toList())
                .cases(caseRows)
                .holes(List.of())
                .build();
        List<Hole> holes = new HoleFinder(links, sources.rules()).holes();
        return TraceabilityMatrixBuilder.builder(links).holes(holes).build();
    }

    private ClauseRow clause(Clause clause, List<CaseRow> caseRows) {
        List<RuleDefinition> on = rules.stream()
                .filter(rule -> rule.clauses().contains(clause.id()))
                .toList();
        List<Parameter> used = links.parametersOf(clause, on);
        return ClauseRowBuilder.builder()
                .clause(clause.id())
                .summary(clause.summary())
                .treatment(clause.treatment())
                .required(RequiredClauses.of(campaign).contains(clause.id()))
                .carriers(clause.modelledBy().stream()
                        .filter(carrier -> !TOLD_APART.matcher(carrier).lookingAt())
                        .toList())
                .rules(on.stream().map(RuleDefinition::id).toList())
                .parameters(used.stream().map(Parameter::name).toList())
                .readings(readings(clause, on, used))
                .cases((int) caseRows.stream()
                        .filter(row -> row.clause().equals(Optional.of(clause.id())))
                        .count())
                .decided(fired.map(counts -> counts.clause(clause.id())))
                .build();
    }

    private List<ReadingId> readings(Clause clause, List<RuleDefinition> on, List<Parameter> used) {
        Set<ReadingId> taken = Stream.concat(
                        on.stream().flatMap(rule -> rule.readings().stream().map(choice -> choice.reading())),
                        used.stream().flatMap(parameter -> links.readingsOf(parameter).stream()))
                .collect(ImmutableSet.toImmutableSet());
        return campaign.readings().stream()
                .filter(reading ->
                        taken.contains(reading.id()) || reading.clauses().contains(clause.id()))
                .map(Reading::id)
                .toList();
    }

    private RuleRow rule(RuleDefinition rule, List<CaseRow> caseRows) {
        return RuleRowBuilder.builder()
                .rule(rule.id())
                .effect(rule.effect())
                .place(rule.at().source() + ":" + rule.at().line())
                .clauses(rule.clauses())
                .parameters(links.namesOf(rule))
                .readings(rule.readings())
                .cases((int) caseRows.stream()
                        .filter(row -> row.rules().contains(rule.id()))
                        .count())
                .fired(fired.map(counts -> OptionalInt.of(counts.rule(rule.id())))
                        .orElse(OptionalInt.empty()))
                .build();
    }

    private ParameterRow parameter(Parameter parameter) {
        List<RuleId> asking = rules.stream()
                .filter(rule -> links.namesOf(rule).contains(parameter.name()))
                .map(RuleDefinition::id)
                .toList();
        List<String> obligations = campaign.law().stream()
                .flatMap(law -> law.obligations().stream())
                .filter(obligation -> obligation.limit().equals(Optional.of(parameter.name())))
                .map(obligation -> obligation.id())
                .toList();
        return new ParameterRow(
                parameter.name(), Links.citedBy(parameter), links.readingsOf(parameter), asking, obligations);
    }

    private ReadingRow reading(Reading reading) {
        List<RuleId> belonging = rules.stream()
                .filter(rule -> rule.readings().stream()
                        .anyMatch(choice -> choice.reading().equals(reading.id())))
                .map(RuleDefinition::id)
                .toList();
        ImmutableList<String> depending = parameters.stream()
                .filter(parameter -> links.readingsOf(parameter).contains(reading.id()))
                .map(Parameter::name)
                .collect(ImmutableList.toImmutableList());
        return new ReadingRow(reading.id(), reading.clauses(), belonging, depending);
    }
}
