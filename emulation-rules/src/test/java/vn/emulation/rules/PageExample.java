package vn.emulation.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.emulation.campaign.Campaign;
import vn.emulation.json.DossierFile;
import vn.emulation.json.EmulationJson;
import vn.emulation.rules.lint.Diagnostic;
import vn.emulation.rules.lint.DiagnosticCode;
import vn.emulation.rules.lint.LintFinding;

/**
 * What a page shows as wrong, or as right: files, part of the campaign, and dossiers to try the rules on.
 *
 * @param files all files that the page shows
 */
record PageExample(List<PageFile> files) {

    private static final String CAMPAIGN = "campaign.json";
    private static final String DOSSIERS = "dossiers.json";
    private static final Set<DiagnosticCode> OF_CODE =
            EnumSet.of(DiagnosticCode.CODE_REFUSED, DiagnosticCode.CODE_PARAMETER);
    private static final EmulationJson JSON = EmulationJson.create();

    static PageExample of(String part) {
        return new PageExample(PageFile.in(part));
    }

    /** Returns what is wrong with the files, or where they load, what the lint finds of a kind. */
    List<Diagnostic> found(DiagnosticCode code) {
        TrustLevel trust = OF_CODE.contains(code) ? TrustLevel.TRUSTED_CODE : TrustLevel.RESTRICTED;
        try {
            return found(code, RuleSet.load(campaign(), sources(), trust));
        } catch (RuleSetException refused) {
            return refused.diagnostics();
        }
    }

    private List<Diagnostic> found(DiagnosticCode code, RuleSet rules) {
        return Stream.concat(RuleLint.of(rules, tried(rules)).stream(), CampaignLint.of(rules).stream())
                .filter(finding -> finding.code() == code)
                .map(LintFinding::diagnostic)
                .toList();
    }

    private Campaign campaign() {
        return named(CAMPAIGN).map(part -> PagePlan.but(part.text())).orElseGet(TestCampaign::campaign);
    }

    private List<RuleSource> sources() {
        List<RuleSource> shown = files.stream()
                .filter(file -> !file.name().equals(CAMPAIGN) && !file.name().equals(DOSSIERS))
                .flatMap(PageFile::sources)
                .toList();
        Stream<RuleSource> rules =
                has(shown, RuleSource.Kind.RULES, RuleSource.Kind.SENTENCES) ? Stream.of() : Stream.of(PagePlan.RULES);
        Stream<RuleSource> parameters =
                has(shown, RuleSource.Kind.PARAMETERS) ? Stream.of() : Stream.of(PagePlan.PARAMETERS);
        return Stream.of(shown.stream(), rules, parameters)
                .flatMap(each -> each)
                .toList();
    }

    private static boolean has(List<RuleSource> files, RuleSource.Kind... kinds) {
        return files.stream().anyMatch(file -> List.of(kinds).contains(file.kind()));
    }

    private List<EvaluationRequest> tried(RuleSet rules) {
        return named(DOSSIERS).stream()
                .map(file -> JSON.read(file.text().getBytes(UTF_8), DOSSIERS, DossierFile.class)
                        .dossiers())
                .map(dossiers -> Requests.of(rules.campaign(), dossiers).build())
                .toList();
    }

    private Optional<PageFile> named(String name) {
        return files.stream().filter(file -> file.name().equals(name)).findFirst();
    }
}
