package vn.emulation.rules.internal.engine;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.emulation.rules.internal.fact.Subject;
import vn.emulation.rules.internal.rule.Constraint;
import vn.emulation.rules.internal.rule.RuleDefinition;

/** Writes checked rules for the engine; no text of a rule file's author reaches it but names the loader knows. */
final class RuleWriter {

    private RuleWriter() {}

    /** Returns a file in which each rule, named by its index, tells its fact that it fired. */
    static String write(String packageName, List<RuleDefinition> rules) {
        String header = Arrays.stream(Subject.values())
                .map(subject -> "import " + subject.factType().getCanonicalName() + ";\n")
                .collect(Collectors.joining("", "package " + packageName + ";\n", ""));
        return IntStream.range(0, rules.size())
                .mapToObj(index -> rule(index, rules.get(index)))
                .collect(Collectors.joining("", header, ""));
    }

    private static String rule(int index, RuleDefinition rule) {
        boolean ofPools = rule.subject() == Subject.POOL;
        Stream<String> shape = ofPools ? Stream.of("ofShape(" + rule.shape() + ")") : Stream.empty();
        Stream<String> applies = rule.isConditional() ? Stream.of("applies(" + index + ")") : Stream.empty();
        Stream<String> known = rule.parameters().stream().map(parameter -> "worthKnown(" + parameter + ")");
        Stream<String> own = rule.constraints().stream().map(Constraint::generated);
        String constraints =
                Stream.of(shape, applies, known, own).flatMap(each -> each).collect(Collectors.joining(", "));
        return "rule \"r" + index + "\" when $fact : "
                + rule.subject().factType().getSimpleName() + "( " + constraints + " ) then $fact.fired(" + index
                + "); end\n";
    }
}
