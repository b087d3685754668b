package vn.emulation.rules.internal.engine;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import vn.emulation.rules.internal.fact.Fact;
import vn.emulation.rules.internal.fact.Subject;
import vn.emulation.rules.internal.rule.Constraint;
import vn.emulation.rules.internal.rule.RuleDefinition;

/** Checked rules that the engine itself compiles from DRL. */
public final class TextBase implements RuleFiring {

    private static final String PACKAGE = "vn.emulation.rules.generated.text";

    private final KieBase base;

    private TextBase(KieBase base) {
        this.base = base;
    }

    /** Writes rules, each named by its index, and has the engine compile them. */
    public static TextBase of(List<RuleDefinition> rules) {
        String header = Arrays.stream(Subject.values())
                .map(subject -> "import " + subject.factType().getCanonicalName() + ";\n")
                .collect(Collectors.joining("", "package " + PACKAGE + ";\n", ""));
        String text = IntStream.range(0, rules.size())
                .mapToObj(index -> rule(index, rules.get(index)))
                .collect(Collectors.joining("", header, ""));
        return new TextBase(new RuleCompiler().compile(Map.of(PACKAGE, text)));
    }

    private static String rule(int index, RuleDefinition rule) {
        Stream<String> shape =
                rule.subject() == Subject.POOL ? Stream.of("ofShape(" + rule.shape() + ")") : Stream.empty();
        Stream<String> applies = rule.isConditional() ? Stream.of("applies(" + index + ")") : Stream.empty();
        Stream<String> known = rule.parameters().stream().map(parameter -> "worthKnown(" + parameter + ")");
        Stream<String> own = rule.constraints().stream().map(Constraint::generated);
        String constraints =
                Stream.of(shape, applies, known, own).flatMap(each -> each).collect(Collectors.joining(", "));
        return "rule \"r" + index + "\" when $fact : "
                + rule.subject().factType().getSimpleName() + "( " + constraints + " ) then $fact.fired(" + index
                + "); end\n";
    }

    @Override
    public void fire(Collection<? extends Fact> facts) {
        KieSession session = base.newKieSession();
        try {
            facts.forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
    }
}
