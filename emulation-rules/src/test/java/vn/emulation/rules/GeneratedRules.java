package vn.emulation.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import vn.emulation.parameter.Clock;
import vn.emulation.rules.internal.fact.Dimension;
import vn.emulation.rules.internal.fact.NeedTarget;
import vn.emulation.rules.internal.fact.Subject;

/** Draws rule sets of the restricted profile, as text. Used by one thread. */
final class GeneratedRules {

    private static final int OF_DOSSIERS = 20;
    private static final int OF_POOLS = 6;

    private final Random random;
    private final GeneratedConstraints dossierConstraints;
    private final GeneratedConstraints poolConstraints;
    private final Bag<String> effects;
    private final Bag<String> needs;
    private final Bag<String> limits;
    private final Bag<String> places;
    private final Bag<String> annotations;
    private final Bag<String> clauses;

    GeneratedRules(Random random) {
        this.random = random;
        this.dossierConstraints = new GeneratedConstraints(Subject.DOSSIER, random);
        this.poolConstraints = new GeneratedConstraints(Subject.POOL, random);
        this.effects = new Bag<>(List.of("bars", "satisfies", "warns", "needs", "prefers", "satisfies"), random);
        this.needs = new Bag<>(NeedTarget.words(), random);
        this.limits = new Bag<>(List.of("atMost", "atLeast", "granted"), random);
        this.places = new Bag<>(GeneratedParameters.OF_PREFERENCES, random);
        this.annotations = new Bag<>(
                List.of(
                        "",
                        "",
                        "@from(\"2024-10-01\")",
                        "@before(\"2024-11-01\") @clock(\"DECIDED\")",
                        "@clock(\"ACHIEVEMENT\") @from(\"2024-01-01\") @before(\"2025-01-01\")",
                        "@reading(\"green/depth=FLAT\")",
                        "@reading(\"green/depth=DEEP, green/width=NARROW\")",
                        "@clock(\"RECEIVED\") @before(\"2024-10-10\")",
                        "@exceptionTo"),
                random);
        this.clauses = new Bag<>(List.of("1", "2", "3", "4", "1, green/2"), random);
    }

    /** Returns the texts of the rules of one set; each stands by itself but for those it is an exception to or needs. */
    List<GeneratedRule> next() {
        List<GeneratedRule> rules = new ArrayList<>();
        Set<Set<String>> used = new HashSet<>();
        Set<String> open = new LinkedHashSet<>();
        while (rules.size() < OF_DOSSIERS) {
            List<String> constraints = constraints(dossierConstraints);
            if (used.add(Set.copyOf(constraints))) {
                rules.add(ofDossier(rules, constraints, open));
            }
        }
        open.forEach(name -> rules.add(needs(rules.size(), name)));
        for (int count = 0; count < OF_POOLS; count++) {
            rules.add(ofPool(rules.size()));
        }
        return rules;
    }

    private List<String> constraints(GeneratedConstraints source) {
        Set<String> all = new LinkedHashSet<>(source.next());
        if (random.nextInt(3) == 0) {
            all.addAll(source.next());
        }
        return List.copyOf(all);
    }

    private GeneratedRule ofDossier(List<GeneratedRule> before, List<String> constraints, Set<String> open) {
        String effect = effects.next();
        String clause = clauses.next();
        String annotation = annotation(effect, before);
        guarded(constraints).forEach(guard -> clauseNumbers(clause).forEach(number -> open.add(number + " " + guard)));
        String argument = switch (effect) {
            case "needs" -> ", \"" + needs.next() + "\"";
            case "prefers" -> ", \"" + places.next() + "\"";
            default -> "";
        };
        return new GeneratedRule(
                "green/d" + before.size(),
                "@clause(\"green/" + clause + "\") " + annotation,
                "Dossier",
                constraints,
                "findings." + effect + "($dossier" + argument + ");");
    }

    /** The exception is to the last rule that judges, and has other constraints. */
    private String annotation(String effect, List<GeneratedRule> before) {
        String annotation = annotations.next();
        if (!annotation.equals("@exceptionTo")) {
            return annotation;
        }
        Optional<GeneratedRule> target = before.stream()
                .filter(rule -> !rule.consequence().contains("prefers"))
                .reduce((first, last) -> last)
                .filter(rule -> !effect.equals("prefers"));
        return target.map(rule -> "@exceptionTo(\"" + rule.id() + "\")").orElse("");
    }

    private static Stream<String> clauseNumbers(String clause) {
        return Stream.of(clause.replace("green/", "").split(", ", -1));
    }

    /** The guards that stand before words that somebody can be asked for, each before what to ask for. */
    private static List<String> guarded(Collection<String> constraints) {
        return Subject.DOSSIER.vocabulary().words().stream()
                .filter(word -> word.guard().isPresent() && word.need().isPresent())
                .filter(word -> constraints.stream().anyMatch(text -> text.matches(".*\\b" + word.name() + "\\b.*")))
                .flatMap(word -> constraints.stream()
                        .filter(text -> text.matches(word.guard().orElseThrow().name() + "(\\(.*\\))?"))
                        .map(guard -> guard + " " + word.need().orElseThrow().word()))
                .toList();
    }

    /** What clause, guard and need are given by name: a rule that says what is unknown. */
    private static GeneratedRule needs(int index, String name) {
        int first = name.indexOf(' ');
        int last = name.lastIndexOf(' ');
        return new GeneratedRule(
                "green/n" + index,
                "@clause(\"green/" + name.substring(0, first) + "\")",
                "Dossier",
                List.of("!" + name.substring(first + 1, last)),
                "findings.needs($dossier, \"" + name.substring(last + 1) + "\");");
    }

    private GeneratedRule ofPool(int index) {
        String limit = limits.next();
        Set<String> constraints = new LinkedHashSet<>(constraints(poolConstraints));
        if (limit.equals("granted")) {
            constraints.add(Dimension.FORM.marker());
            constraints.add(Dimension.KIND.marker());
        }
        boolean ofPersons = constraints.stream().anyMatch(text -> text.matches(".*\\b(role|sex|byRole|bySex)\\b.*"));
        constraints.removeIf(text -> ofPersons && text.matches("kind .*"));
        String stated = limit.equals("granted")
                ? "atMost(granted)"
                : limit + "(\""
                        + GeneratedParameters.OF_LIMITS.get(random.nextInt(GeneratedParameters.OF_LIMITS.size()))
                        + "\")";
        String annotation = annotations.next();
        boolean fits = !annotation.contains(Clock.RECEIVED.name()) && !annotation.equals("@exceptionTo");
        return new GeneratedRule(
                "green/p" + index,
                "@clause(\"green/" + clauses.next() + "\") " + (fits ? annotation : ""),
                "Pool",
                List.copyOf(constraints),
                "findings.limits($" + "Pool".toLowerCase(Locale.ROOT) + ", " + stated + ");");
    }
}
