package vn.emulation.rules.internal.sentence;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.emulation.rules.KeptPage;
import vn.emulation.rules.internal.fact.Subject;

/** Keeps the table of phrases true; run with {@code -Demulation.write=true} to write it anew. */
class PhraseTableTest {

    private static final SentenceGrammar GRAMMAR = new SentenceGrammar(PhraseBook.load());

    @Test
    void table_of_phrases_says_what_sentences_can_say() throws IOException {
        KeptPage.assertSays("SENTENCES.md", table(), PhraseTableTest.class);
    }

    private static String table() {
        List<Production> common = GRAMMAR.of(Optional.empty()).all();
        return "# What sentences can say (các câu của quy tắc)\n\nDots stand for a value, or for a phrase that gives one."
                + " The first letter of a phrase may be a capital.\n"
                + section("Lines of a rule", common.stream())
                + Arrays.stream(Subject.values())
                        .map(subject -> section(
                                "Conditions and effects of `" + subject.word() + "`",
                                own(subject, common).filter(each -> !isShared(each))))
                        .collect(Collectors.joining())
                + section(
                        "Comparisons, parameters and values",
                        Arrays.stream(Subject.values())
                                .flatMap(subject -> own(subject, common))
                                .filter(PhraseTableTest::isShared));
    }

    private static Stream<Production> own(Subject subject, List<Production> common) {
        return GRAMMAR.of(Optional.of(subject)).all().stream().filter(each -> !common.contains(each));
    }

    /** What is the same for all subjects: how terms are compared, what they are compared with. */
    private static boolean isShared(Production production) {
        return production.drl().matches("(!?(number|date|dateKnown)\\(.*|\\{0} .*|[A-Z]\\w+\\.[A-Z_]+|true|false)");
    }

    private static String section(String title, Stream<Production> productions) {
        Set<String> rows = productions
                .filter(production ->
                        !String.join("", production.phrase().parts()).matches("\\{0}(,\\{1})?"))
                .map(PhraseTableTest::row)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return "\n## " + title + "\n\n| sentence or phrase | in DRL |\n|---|---|\n" + String.join("", rows);
    }

    private static String row(Production production) {
        String dash = production.of().equals(LineKind.CONSTRAINT.part()) ? "- " : "";
        return "| " + dash + production.phrase().filled(shown(production)) + " | `"
                + production.drl().replaceAll("\"?\\{\\d}\"?", "…") + "` |\n";
    }

    private static List<String> shown(Production production) {
        return production.slots().stream()
                .map(slot -> slot instanceof SlotValue value ? value.gap() : "…")
                .toList();
    }
}
