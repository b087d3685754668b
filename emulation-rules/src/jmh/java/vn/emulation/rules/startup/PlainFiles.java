package vn.emulation.rules.startup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import vn.emulation.rules.BundledLaw;
import vn.emulation.rules.BundledPlan;
import vn.emulation.rules.BundledPlans;
import vn.emulation.rules.RecordedAnswers;
import vn.emulation.rules.RuleSet;
import vn.emulation.rules.RuleSource;
import vn.emulation.rules.internal.fact.Subject;
import vn.emulation.rules.internal.fact.ValueType;

/** What plain rules need: their files as they ship below package and imports, the classes of facts, and the answers. */
final class PlainFiles {

    static final String ANSWERS = "answers.txt";

    private static final String HEADER = Stream.concat(
                    Arrays.stream(Subject.values()).map(subject -> "plain." + subject.word()),
                    Arrays.stream(ValueType.values())
                            .filter(ValueType::isEnum)
                            .map(type -> type.javaType().getCanonicalName()))
            .map(name -> "import " + name + ";\n")
            .collect(Collectors.joining(
                    "", "package plain;\n", "global " + Findings.class.getCanonicalName() + " findings;\n"));

    private PlainFiles() {}

    /** Writes the classes of facts below a folder. */
    static void writeClasses(Path folder) throws IOException {
        Path sources = Files.createTempDirectory(folder.getParent(), "sources");
        List<String> options = new ArrayList<>(
                List.of("-classpath", System.getProperty("java.class.path"), "-proc:none", "-d", folder.toString()));
        for (Subject subject : Subject.values()) {
            Path source = sources.resolve(subject.word() + ".java");
            Files.writeString(source, FactSource.of(subject));
            options.add(source.toString());
        }
        if (ToolProvider.getSystemJavaCompiler().run(null, null, null, options.toArray(String[]::new)) != 0) {
            throw new IllegalStateException("the classes of facts do not compile");
        }
    }

    /** Writes rules and answers into a folder, and returns what was asked. */
    static RecordedAnswers write(Path folder, boolean law) throws IOException {
        BundledPlan plan = BundledPlans.plan(FirstDecision.CAMPAIGN);
        List<RuleSource> sources = law ? BundledLaw.load().over(plan).sources() : plan.sources();
        int number = 0;
        for (RuleSource source : sources) {
            if (source.kind() == RuleSource.Kind.RULES) {
                Files.writeString(folder.resolve("rules" + number++ + ".drl"), HEADER + plain(source));
            }
        }
        RuleSet rules = FirstDecision.rules(plan, law);
        RecordedAnswers recorded = RecordedAnswers.of(rules, FirstDecision.request(plan, rules));
        Files.write(
                folder.resolve(ANSWERS),
                recorded.answers().entrySet().stream()
                        .map(answer -> answer.getKey() + "\t" + answer.getValue())
                        .toList());
        return recorded;
    }

    /** What limits a pool is no Java; here it is. */
    private static String plain(RuleSource source) {
        return new String(source.content(), StandardCharsets.UTF_8)
                .replace("atMost(granted)", "atMost(\"granted\")")
                .replace("atMost(", "findings.atMost(");
    }
}
