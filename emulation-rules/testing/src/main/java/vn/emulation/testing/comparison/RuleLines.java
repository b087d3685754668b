package vn.emulation.testing.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.emulation.rules.internal.rule.Constraint;
import vn.emulation.rules.internal.rule.RuleDefinition;

/** What a rule says, a line for each thing that can change by itself. */
final class RuleLines {

    private RuleLines() {}

    static List<String> of(RuleDefinition rule) {
        List<String> lines = new ArrayList<>();
        rule.clauses().forEach(clause -> lines.add("clause " + clause));
        rule.readings().forEach(choice -> lines.add("reading " + choice.reading() + " = " + choice.alternative()));
        if (rule.isDated()) {
            lines.add("clock " + rule.clock());
        }
        rule.inForce().from().ifPresent(day -> lines.add("from " + day));
        rule.inForce().before().ifPresent(day -> lines.add("before " + day));
        rule.exceptionTo().ifPresent(target -> lines.add("exception to " + target));
        rule.constraints().stream().map(Constraint::text).forEach(lines::add);
        String effect = rule.effect().name().toLowerCase(Locale.ROOT);
        lines.add("then " + effect + rule.need().map(need -> " " + need.word()).orElse("")
                + rule.quota().map(quota -> " " + quota.text()).orElse(""));
        return lines;
    }

    /** Returns the lines that the other list lacks, or all where it lacks none but has another order. */
    static List<String> without(List<String> lines, List<String> other) {
        List<String> own = new ArrayList<>(lines);
        other.forEach(own::remove);
        boolean sameLines = own.isEmpty() && lines.size() == other.size();
        return sameLines ? lines : own;
    }
}
