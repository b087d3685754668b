package vn.emulation.rules.internal.load;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.emulation.rules.TrustLevel;
import vn.emulation.rules.internal.fact.Subject;
import vn.emulation.rules.internal.rule.SourcePosition;
import vn.emulation.rules.lint.DiagnosticCode;

/**
 * Goes through the words of a rule file before the parser does, tells of the likely mistakes that the parser would tell
 * of badly or not at all, and blanks them, so that what else is wrong is told too. It lets nothing through: what it
 * does not see, the parser and the gate do.
 */
final class RuleScan {

    private static final Set<String> STATEMENTS = ImmutableSet.of(
            "package", "import", "global", "unit", "function", "declare", "query", "template", "rule", "end");

    /** A name or assignment in one constraint is of no use to another. */
    private static final Set<DiagnosticCode> NEVER_CODE =
            ImmutableSet.of(DiagnosticCode.BINDING, DiagnosticCode.ASSIGNMENT);

    private final String text;
    private final LineIndex lines;
    private final TrustLevel trust;
    private final Diagnostics diagnostics;
    private final List<DrlToken> tokens;
    private final Map<SourcePosition, RuleSection> rules = new HashMap<>();
    private final StringBuilder masked;
    private boolean whole = true;

    RuleScan(LineIndex lines, String text, List<DrlToken> tokens, TrustLevel trust, Diagnostics diagnostics) {
        this.trust = trust;
        this.lines = lines;
        this.text = text;
        this.diagnostics = diagnostics;
        this.tokens = List.copyOf(tokens);
        this.masked = new StringBuilder(text);
    }

    /** Returns the text without what was told of, every character in its place. */
    String masked() {
        if (tokens.stream().anyMatch(token -> token.is("\\"))) {
            return text;
        }
        List<Integer> starts = RuleSection.starts(text, tokens);
        outside(tokens.subList(0, starts.isEmpty() ? tokens.size() : starts.get(0)));
        for (int index = 0; index < starts.size(); index++) {
            int next = index + 1 < starts.size() ? starts.get(index + 1) : tokens.size();
            rule(RuleSection.of(text, tokens.subList(starts.get(index), next)));
        }
        return masked.toString();
    }

    /** Returns the text without the rules that have something on one of the lines. */
    String without(Collection<Integer> refused) {
        rules.values().stream()
                .filter(rule -> refused.stream().anyMatch(line -> isOn(rule, line)))
                .forEach(rule -> blank(rule.tokens()));
        whole = false;
        return masked.toString();
    }

    private boolean isOn(RuleSection rule, int line) {
        DrlToken last = rule.tokens().get(rule.tokens().size() - 1);
        return position(rule.tokens().get(0)).line() <= line
                && line <= position(last).line();
    }

    /** Returns whether every rule is still there to be parsed. */
    boolean isWhole() {
        return whole;
    }

    /** Returns where an annotation or attribute of the rule at a place stands: its last, where there are several. */
    Optional<SourcePosition> placeOf(SourcePosition rule, String name) {
        return Optional.ofNullable(rules.get(rule))
                .flatMap(section -> HeaderPlaces.find(section.header(), name))
                .map(this::position);
    }

    private void rule(RuleSection written) {
        RuleSection rule = written;
        if (rule.depth() > TextGate.DEEPEST) {
            rules.put(position(rule.tokens().get(0)), rule);
            return;
        }
        List<Slip> slips = FormSlips.of(rule);
        Optional<RuleSection> right = putRight(rule, slips);
        while (right.isPresent()) {
            rule = right.get();
            slips = FormSlips.of(rule);
            right = putRight(rule, slips);
        }
        read(rule, slips);
    }

    /** Tells of a misspelt word of the form, if that is all that is wrong, and puts it right for the parser. */
    private Optional<RuleSection> putRight(RuleSection rule, List<Slip> slips) {
        return Optional.of(slips)
                .filter(all -> all.size() == 1)
                .map(all -> all.get(0))
                .flatMap(slip -> MisspeltWord.of(slip, masked).map(word -> {
                    tell(rule, slip);
                    word.putRightIn(masked);
                    return rule.with(word.written(), word.meant());
                }));
    }

    private void read(RuleSection rule, List<Slip> slips) {
        rules.put(position(rule.tokens().get(0)), rule);
        slips.forEach(slip -> tell(rule, slip));
        if (slips.isEmpty()) {
            PatternParts.of(rule.condition()).forEach(pattern -> constraints(rule, pattern));
            outside(rule.tokens()
                    .subList(rule.end().orElseThrow() + 1, rule.tokens().size()));
        } else {
            blank(rule.tokens());
            whole = false;
        }
    }

    private void constraints(RuleSection rule, PatternParts pattern) {
        List<List<DrlToken>> constraints = pattern.constraints();
        for (int index = 0; index < constraints.size(); index++) {
            List<DrlToken> constraint = constraints.get(index);
            Optional<Slip> slip = constraint.isEmpty() ? emptyBetween(pattern, index) : slip(pattern, constraint);
            if (slip.isPresent()) {
                tell(rule, slip.get());
                blank(constraint);
                separator(pattern, index).ifPresent(comma -> blank(List.of(comma)));
            }
        }
    }

    private Optional<Slip> slip(PatternParts pattern, List<DrlToken> constraint) {
        boolean maySayCode = trust == TrustLevel.TRUSTED_CODE && pattern.type().is(Subject.DOSSIER.word());
        return ConstraintSlips.first(constraint).filter(slip -> !maySayCode || NEVER_CODE.contains(slip.code()));
    }

    private static Optional<Slip> emptyBetween(PatternParts pattern, int index) {
        return separator(pattern, index).map(comma -> Slip.of(DiagnosticCode.COMMA, comma, ","));
    }

    /** The comma that goes with a constraint: the one before it, or after the first. */
    private static Optional<DrlToken> separator(PatternParts pattern, int index) {
        return pattern.commas().stream().skip(Math.max(index - 1, 0)).findFirst();
    }

    /** What stands outside of rules is a statement of the language, which the gate knows better, or nothing. */
    private void outside(List<DrlToken> words) {
        Optional<DrlToken> first = words.stream().filter(word -> !word.is(";")).findFirst();
        if (first.isPresent() && !isStatement(first.get())) {
            stray(first.get());
            blank(words);
        }
    }

    private static boolean isStatement(DrlToken word) {
        return STATEMENTS.contains(word.text()) || RuleAttribute.begins(word.text());
    }

    private void stray(DrlToken word) {
        Optional<String> meant = NearestName.slipOf(word.text(), STATEMENTS);
        DiagnosticCode code = meant.isPresent() ? DiagnosticCode.KEYWORD : DiagnosticCode.STRAY;
        diagnostics.error(Optional.empty(), code, position(word), word.text(), meant.orElse(""));
    }

    private void tell(RuleSection rule, Slip slip) {
        diagnostics.error(
                rule.name(), slip.code(), position(slip.at()), slip.arguments().toArray());
    }

    private void blank(List<DrlToken> words) {
        for (DrlToken word : words) {
            IntStream.range(word.start(), word.end()).forEach(index -> masked.setCharAt(index, ' '));
        }
    }

    private SourcePosition position(DrlToken token) {
        return lines.place(token.start());
    }
}
