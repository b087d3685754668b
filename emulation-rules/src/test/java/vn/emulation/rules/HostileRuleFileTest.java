package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the corpus puts before a rule is refused after it too, before anything of it runs. */
class HostileRuleFileTest {

    private static Stream<CorpusEntry> after() {
        return Corpus.entries()
                .filter(each -> each.group().equals("A") && each.expected().startsWith("R "))
                .filter(each -> each.parts().get(0).kind().equals("before"))
                .map(each -> new CorpusEntry(
                        each.id(),
                        each.sentence(),
                        each.expected(),
                        List.of(new CorpusPart("after", each.parts().get(0).text()))));
    }

    @ParameterizedTest
    @MethodSource("after")
    void what_is_refused_before_a_rule_is_refused_after_it(CorpusEntry moved) {
        CorpusOutcome outcome = CorpusOutcome.of(new CorpusFiles(moved));

        assertThat(outcome.summary()).startsWith("R EM-").doesNotContain("@1");
        assertThat(TripwireBell.RUNG).isFalse();
    }
}
