package vn.emulation.cli.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.emulation.json.DossierFile;
import vn.emulation.json.EmulationJson;
import vn.emulation.json.RulingFile;
import vn.emulation.json.UnitFile;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.rules.RuleLint;
import vn.emulation.rules.RuleSet;
import vn.emulation.rules.lint.CounterExample;
import vn.emulation.rules.lint.LintFinding;
import vn.emulation.text.VisibleText;
import vn.emulation.time.WorkCalendar;

/** Tells how to see for oneself what a counter-example shows; names them in the order in which it is asked. */
final class CounterExampleTeller {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._/@%+=:,-]+");

    private final WorkCalendar bundledDays = EmulationJson.create().bundledWorkCalendar();
    private final Map<String, Integer> told = new TreeMap<>();
    private final String folder;

    /** Makes a teller whose files stand in the folder of the given name, empty for the current one. */
    CounterExampleTeller(String folder) {
        this.folder = folder.isEmpty() || folder.endsWith("/") ? folder : folder + "/";
    }

    Optional<ShownDossier> tell(LintResult result, LintFinding finding) {
        return result.rules()
                .flatMap(rules -> finding.counterExample().map(shown -> tell(result, rules, finding, shown)));
    }

    private ShownDossier tell(LintResult result, RuleSet rules, LintFinding finding, CounterExample shown) {
        String code = finding.code().id();
        String name = code + "-" + told.merge(code, 1, Integer::sum);
        EvaluationRequest request = RuleLint.request(rules, shown);
        ShownDossier dossier = ShownDossier.builder()
                .name(name)
                .clause(VisibleText.of(shown.clause().value()))
                .status(shown.status())
                .round(request.round().value())
                .decidedOn(shown.decidedOn())
                .dossiers(new DossierFile(1, request.dossiers()))
                .units(Optional.of(new UnitFile(1, request.orgTree()))
                        .filter(made -> result.task().tried().isEmpty()))
                .rulings(Optional.of(new RulingFile(1, request.rulings()))
                        .filter(file -> !file.rulings().isEmpty()))
                .command(Optional.empty())
                .build();
        return request.calendar().equals(bundledDays)
                ? ShownDossierBuilder.builder(dossier)
                        .command(Optional.of(command(result, dossier)))
                        .build()
                : dossier;
    }

    private String command(LintResult result, ShownDossier shown) {
        List<String> words = new ArrayList<>(List.of("emulation", "explain"));
        words.addAll(
                List.of("--dossier", shown.dossiers().dossiers().get(0).id().value()));
        words.addAll(result.task().options());
        words.addAll(List.of(
                "--round", shown.round(), "--decided-on", shown.decidedOn().toString()));
        words.addAll(List.of("--dossiers", folder + ShownFiles.dossiers(shown)));
        shown.units().ifPresent(any -> words.addAll(List.of("--units", folder + ShownFiles.units(shown))));
        shown.rulings().ifPresent(any -> words.addAll(List.of("--rulings", folder + ShownFiles.rulings(shown))));
        return words.stream().map(CounterExampleTeller::quoted).collect(Collectors.joining(" "));
    }

    /** As a shell reads it. */
    private static String quoted(String word) {
        String shown = VisibleText.of(word);
        return PLAIN.matcher(shown).matches() ? shown : "'" + shown.replace("'", "'\\''") + "'";
    }
}
