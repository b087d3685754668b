package vn.emulation.rules;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.emulation.decision.RuleId;

/** The rules of a bundled plan without one of them. */
final class ReducedRules {

    private final BundledPlan plan;
    private final Pattern block;

    ReducedRules(BundledPlan plan, RuleId rule) {
        this.plan = plan;
        this.block = Pattern.compile("(?ms)^rule \"" + Pattern.quote(rule.value()) + "\"$.*?^end$");
    }

    /** The rules after the block of the rule was cut out of its file. */
    UncompiledRules without() {
        return load(rule -> "");
    }

    /** The rules with one that never fires, where loading refuses to do without it. */
    UncompiledRules silenced() {
        return load(rule -> rule.replaceFirst(": Dossier\\(", ": Dossier( roundYear == 1900,"));
    }

    private UncompiledRules load(UnaryOperator<String> change) {
        List<RuleSource> sources =
                plan.sources().stream().map(source -> changed(source, change)).toList();
        return UncompiledRules.load(plan.campaign(), sources);
    }

    private RuleSource changed(RuleSource source, UnaryOperator<String> change) {
        if (source.kind() != RuleSource.Kind.RULES) {
            return source;
        }
        Matcher matcher = block.matcher(new String(source.content(), StandardCharsets.UTF_8));
        String text = matcher.replaceAll(found -> Matcher.quoteReplacement(change.apply(found.group())));
        return RuleSource.rules(source.name(), text);
    }
}
