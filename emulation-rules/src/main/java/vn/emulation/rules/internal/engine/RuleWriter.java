package vn.emulation.rules.internal.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.emulation.rules.internal.fact.Subject;
import vn.emulation.rules.internal.rule.Constraint;
import vn.emulation.rules.internal.rule.RuleDefinition;

/** Writes checked rules for the engine; no text of a rule file's author reaches it but names the loader knows. */
final class RuleWriter {

    /** Of more than 1,000 in one package Drools writes classes of another kind, which the walls do not know. */
    private static final int MOST_IN_PACKAGE = 500;

    private RuleWriter() {}

    /**
     * Returns files, by the package of each, in which each rule, named by its index, tells its fact that it fired.
     *
     * @param packageName the package of the first; the others are in packages {@code p1}, {@code p2} and so on within it
     */
    static Map<String, String> write(String packageName, List<RuleDefinition> rules) {
        Map<String, String> files = new TreeMap<>();
        for (int from = 0; from == 0 || from < rules.size(); from += MOST_IN_PACKAGE) {
            String name = from == 0 ? packageName : packageName + ".p" + from / MOST_IN_PACKAGE;
            files.put(name, write(name, rules, from, Math.min(rules.size(), from + MOST_IN_PACKAGE)));
        }
        return files;
    }

    private static String write(String packageName, List<RuleDefinition> rules, int from, int before) {
        String header = Arrays.stream(Subject.values())
                .map(subject -> "import " + subject.factType().getCanonicalName() + ";\n")
                .collect(Collectors.joining("", "package " + packageName + ";\n", ""));
        return IntStream.range(from, before)
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
