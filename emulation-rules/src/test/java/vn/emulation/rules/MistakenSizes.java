package vn.emulation.rules;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.emulation.rules.lint.DiagnosticCode;

/** Files and sets that are one too large, each with those that are as large as may be. */
final class MistakenSizes {

    private static final String GOOD = Drl.rule("green/1/met", "formOffered", "satisfies");

    private MistakenSizes() {}

    static List<Mistake> all() {
        return List.of(
                new Mistake(
                        DiagnosticCode.ENCODING,
                        List.of(rules(GOOD.getBytes(StandardCharsets.UTF_16))),
                        List.of(rules(GOOD.getBytes(StandardCharsets.UTF_8)))),
                Mistake.inRules(DiagnosticCode.LINES, ofLines(20_001), ofLines(20_000)),
                Mistake.inRules(DiagnosticCode.LINE_LENGTH, ofLineLength(4_001), ofLineLength(4_000)),
                Mistake.inRules(DiagnosticCode.LITERAL_LENGTH, ofTextLength(1_001), ofTextLength(1_000)),
                new Mistake(DiagnosticCode.RULE_COUNT, ofRules(2, 2_001), ofRules(2, 20)),
                new Mistake(DiagnosticCode.SET_SIZE, ofFiles(10_001), ofFiles(10)));
    }

    private static RuleSource rules(byte[] content) {
        return RuleSource.of(RuleSource.Kind.RULES, "rules.drl", content);
    }

    /** A rule, and comments up to a number of bytes. */
    static String ofBytes(int bytes) {
        int left = bytes - GOOD.length();
        String line = "/".repeat(999) + "\n";
        return GOOD + line.repeat(left / 1000) + "/".repeat(left % 1000);
    }

    static String ofLines(int lines) {
        return GOOD + "\n".repeat(lines - (int) GOOD.lines().count());
    }

    static String ofLineLength(int characters) {
        return "/".repeat(characters) + "\n" + GOOD;
    }

    static String ofTextLength(int characters) {
        return Drl.rule("green/1/met", "form != \"" + "a".repeat(characters) + "\"", "satisfies");
    }

    /** Rules with as many ids, spread over files. */
    static List<RuleSource> ofRules(int files, int rules) {
        return IntStream.range(0, files)
                .mapToObj(file -> RuleSource.rules(
                        "rules" + file + ".drl",
                        IntStream.range(0, rules)
                                .filter(rule -> rule * files / rules == file)
                                .mapToObj(rule -> Drl.rule("green/1/" + rule, "formOffered", "satisfies"))
                                .collect(Collectors.joining())))
                .toList();
    }

    /** Rules of forty constraints, of which none is like another; the last rule has what is left. */
    static List<RuleSource> ofConstraints(int constraints) {
        return List.of(RuleSource.rules(
                "rules.drl",
                IntStream.rangeClosed(0, (constraints - 1) / 40)
                        .mapToObj(rule -> Drl.rule(
                                "green/1/" + rule,
                                IntStream.range(rule * 40, Math.min(rule * 40 + 40, constraints))
                                        .mapToObj(number -> "achievementCount != " + number)
                                        .collect(Collectors.joining(", ")),
                                "satisfies"))
                        .collect(Collectors.joining())));
    }

    static List<RuleSource> ofFiles(int files) {
        return Stream.concat(
                        Stream.of(RuleSource.rules("a.drl", GOOD)),
                        IntStream.range(1, files)
                                .mapToObj(file -> RuleSource.rules("b" + (100_000 + file) + ".drl", "")))
                .toList();
    }
}
