package vn.emulation.rules.internal.load;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Lists;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.emulation.json.EmulationJson;
import vn.emulation.json.JsonProblemException;
import vn.emulation.json.ParameterFile;
import vn.emulation.parameter.DatedValue;
import vn.emulation.parameter.Parameter;
import vn.emulation.parameter.ParameterCase;
import vn.emulation.parameter.ParameterValue;
import vn.emulation.rules.RuleSource;
import vn.emulation.rules.internal.rule.SourcePosition;
import vn.emulation.rules.lint.DiagnosticCode;
import vn.emulation.source.Alternative;
import vn.emulation.source.Citation;
import vn.emulation.source.ReadingChoice;
import vn.emulation.source.ReadingId;

/** Reads parameter files and checks their values against the clauses and readings of the plan. */
final class ParameterLoader {

    private final EmulationJson json = EmulationJson.create();
    private final PlanTerms plan;
    private final Diagnostics diagnostics;
    private final Map<String, Given> byName = new TreeMap<>();
    private final Set<String> replaced = new TreeSet<>();

    /** A parameter and the file that gives it. */
    private record Given(Parameter parameter, RuleSource file) {}

    ParameterLoader(PlanTerms plan, Diagnostics diagnostics) {
        this.plan = plan;
        this.diagnostics = diagnostics;
    }

    ParameterTable load(List<RuleSource> files) {
        files.forEach(this::read);
        byName.values().forEach(given -> check(given.file(), given.parameter()));
        return new ParameterTable(ImmutableSortedMap.copyOf(Maps.transformValues(byName, Given::parameter)));
    }

    /** Returns the names of the bundled parameters that a host's file replaced, and of those it added. */
    Set<String> replaced() {
        return replaced;
    }

    private void read(RuleSource file) {
        try {
            ParameterFile content = json.read(file.content(), file.name(), ParameterFile.class);
            content.parameters().forEach(parameter -> add(file, parameter));
        } catch (JsonProblemException refused) {
            diagnostics.error(
                    DiagnosticCode.PARAMETER_FILE,
                    new SourcePosition(
                            file.name(),
                            refused.problem().line(),
                            refused.problem().column()),
                    refused.problem().text(Locale.forLanguageTag("vi")),
                    refused.problem().text(Locale.ENGLISH));
        }
    }

    private void add(RuleSource file, Parameter parameter) {
        Optional<Given> below = Optional.ofNullable(byName.get(parameter.name()));
        below.filter(earlier -> earlier.file().layer() == file.layer())
                .filter(earlier -> !earlier.parameter().equals(parameter))
                .ifPresent(earlier ->
                        error(file, parameter, "duplicate", earlier.file().name()));
        Parameter given = below.filter(earlier -> earlier.file().layer() != file.layer())
                .filter(earlier -> file.layer() == RuleSource.Layer.PROVINCE)
                .map(earlier -> narrowed(earlier, file, parameter))
                .orElse(parameter);
        byName.put(parameter.name(), new Given(given, file));
        if (!file.isBundled()) {
            replaced.add("parameter:" + parameter.name());
        }
    }

    /** A province may set what the law leaves to it, on the days it names; on others the law's value stands. */
    private Parameter narrowed(Given below, RuleSource file, Parameter parameter) {
        if (below.parameter().delegatedBy().isEmpty()) {
            diagnostics.error(
                    DiagnosticCode.LAYER_PARAMETER,
                    new SourcePosition(file.name(), 0, 0),
                    parameter.name(),
                    below.file().name());
        }
        if (below.parameter().clock() != parameter.clock()) {
            error(file, parameter, "clock", below.parameter().clock());
        }
        return ParameterOverlay.of(below.parameter(), parameter);
    }

    private void check(RuleSource file, Parameter parameter) {
        Set<ParameterType> types = parameter.values().stream()
                .flatMap(value -> value.cases().stream())
                .map(each -> ParameterType.of(each.value()))
                .collect(Collectors.toSet());
        if (types.size() > 1) {
            error(file, parameter, "type", types.size());
        }
        parameter
                .delegatedBy()
                .filter(clause -> !plan.hasClause(clause))
                .ifPresent(clause -> error(file, parameter, "clause", clause));
        parameter.values().forEach(value -> check(file, parameter, value));
    }

    private void check(RuleSource file, Parameter parameter, DatedValue value) {
        value.citations().stream()
                .map(Citation::clause)
                .filter(clause -> !plan.hasClause(clause))
                .forEach(clause -> error(file, parameter, "clause", clause));
        value.cases().stream()
                .flatMap(each -> each.readings().stream())
                .filter(choice -> !plan.hasChoice(choice))
                .forEach(choice -> error(file, parameter, "reading", choice));
        value.cases().stream()
                .map(ParameterCase::value)
                .filter(ParameterValue.Amount.class::isInstance)
                .map(ParameterValue.Amount.class::cast)
                .filter(amount -> !isWhole(amount))
                .forEach(amount -> error(file, parameter, "whole", amount.number()));
        Set<List<ReadingChoice>> given = new HashSet<>();
        value.cases().stream()
                .map(ParameterCase::readings)
                .filter(choices -> !given.add(choices))
                .forEach(choices -> error(file, parameter, "cases", choices));
        Sets.symmetricDifference(given, combinations(value))
                .forEach(choices -> error(file, parameter, "cases", choices));
    }

    private static boolean isWhole(ParameterValue.Amount amount) {
        return amount.number().stripTrailingZeros().scale() <= 0
                && amount.number().precision() - amount.number().scale() <= 18;
    }

    /** Every combination of alternatives of the readings that the value names. */
    private Set<List<ReadingChoice>> combinations(DatedValue value) {
        Set<ReadingId> readings = value.cases().stream()
                .flatMap(each -> each.readings().stream())
                .map(ReadingChoice::reading)
                .collect(Collectors.toCollection(TreeSet::new));
        List<List<ReadingChoice>> axes = new ArrayList<>();
        for (ReadingId reading : readings) {
            axes.add(plan.reading(reading).stream()
                    .flatMap(known -> known.alternatives().stream().map(Alternative::key))
                    .map(key -> new ReadingChoice(reading, key))
                    .toList());
        }
        return Set.copyOf(Lists.cartesianProduct(axes));
    }

    private void error(RuleSource file, Parameter parameter, String what, Object shown) {
        diagnostics.error(
                DiagnosticCode.PARAMETER_CASES,
                new SourcePosition(file.name(), 0, 0),
                parameter.name(),
                "@parameter-cases." + what,
                shown);
    }
}
