package vn.emulation.cli.lint;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import vn.emulation.cli.words.Words;
import vn.emulation.rules.lint.Severity;

/** Lays out what the lint found as plain text: a line for each finding, which editors can jump from, then a summary. */
public final class LintText {

    private static final String INDENT = "    ";

    private final Words words;
    private final boolean written;
    private final StringBuilder text = new StringBuilder();

    private LintText(Words words, boolean written) {
        this.words = words;
        this.written = written;
    }

    /** Returns the text in UTF-8; written tells whether the files of counter-examples are. */
    public static byte[] of(LintReport report, boolean written, Words words) {
        return new LintText(words, written).bytes(report);
    }

    private byte[] bytes(LintReport report) {
        report.findings().forEach(this::finding);
        report.campaigns().forEach(this::campaign);
        line("", "lint.counts", report.count(Severity.ERROR), report.count(Severity.WARNING));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void finding(FoundProblem finding) {
        String place = finding.file() + numbers(finding);
        line("", "lint.finding", place, words.of(finding.severity()), finding.code(), finding.message(), finding.fix());
        finding.counterExample().ifPresent(this::shown);
    }

    private static String numbers(FoundProblem finding) {
        String line = finding.line().stream().mapToObj(number -> ":" + number).collect(Collectors.joining());
        return line + finding.column().stream().mapToObj(number -> ":" + number).collect(Collectors.joining());
    }

    private void shown(ShownDossier shown) {
        line(INDENT, "lint.shown", shown.name(), shown.clause(), words.of(shown.status()));
        if (shown.command().isEmpty()) {
            line(INDENT, "lint.shown.calendar");
        } else if (!written) {
            line(INDENT, "lint.shown.write", ShownFiles.dossiers(shown));
        }
        shown.command().ifPresent(command -> text.append(INDENT).append(command).append('\n'));
    }

    private void campaign(LintedCampaign campaign) {
        String key = campaign.loaded() ? "lint.campaign" : "lint.campaign.broken";
        line("", key, campaign.campaign(), campaign.file(), campaign.rules(), campaign.tried());
    }

    private void line(String indent, String key, Object... arguments) {
        text.append(indent).append(words.text(key, arguments)).append('\n');
    }
}
