package vn.emulation.cli.lint;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.emulation.cli.lint.SarifLog.ArtifactLocation;
import vn.emulation.cli.lint.SarifLog.Driver;
import vn.emulation.cli.lint.SarifLog.Location;
import vn.emulation.cli.lint.SarifLog.PhysicalLocation;
import vn.emulation.cli.lint.SarifLog.Region;
import vn.emulation.cli.lint.SarifLog.Result;
import vn.emulation.cli.lint.SarifLog.Rule;
import vn.emulation.cli.lint.SarifLog.Run;
import vn.emulation.cli.lint.SarifLog.Text;
import vn.emulation.cli.lint.SarifLog.Tool;
import vn.emulation.rules.lint.Diagnostic;
import vn.emulation.rules.lint.DiagnosticCode;
import vn.emulation.rules.lint.Severity;

/** Tells what the lint found in SARIF, for editors and code hosts. */
public final class SarifReport {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /** More than any text of a diagnostic shows. */
    private static final List<String> ELIDED = Collections.nCopies(10, "…");

    private SarifReport() {}

    /** Returns the log, a value that {@code EmulationJson} writes; every code is a rule of it, found or not. */
    public static Object of(LintReport report, String version, Locale locale) {
        List<Rule> rules = Arrays.stream(DiagnosticCode.values())
                .map(code -> rule(code, locale))
                .toList();
        List<String> codes = rules.stream().map(Rule::id).toList();
        List<Result> results = report.findings().stream()
                .map(finding -> result(finding, codes.indexOf(finding.code())))
                .toList();
        Run run = new Run(
                new Tool(new Driver("emulation", version, rules)), report.language(), "utf16CodeUnits", results);
        return new SarifLog(SCHEMA, "2.1.0", List.of(run));
    }

    /** The text of a diagnostic that shows nothing in particular says what its code is about. */
    private static Rule rule(DiagnosticCode code, Locale locale) {
        Diagnostic any = new Diagnostic(code, Severity.WARNING, "", 0, 0, Optional.empty(), ELIDED);
        return new Rule(code.id(), new Text(any.text(locale)), new Text(any.fix(locale)));
    }

    private static Result result(FoundProblem finding, int ruleIndex) {
        Optional<Region> region = finding.line().isPresent()
                ? Optional.of(new Region(finding.line().getAsInt(), finding.column()))
                : Optional.empty();
        ArtifactLocation file = new ArtifactLocation(FileUri.of(finding.file()));
        return new Result(
                finding.code(),
                ruleIndex,
                finding.severity() == Severity.ERROR ? "error" : "warning",
                new Text(finding.message() + " " + finding.fix()),
                List.of(new Location(new PhysicalLocation(file, region))));
    }
}
