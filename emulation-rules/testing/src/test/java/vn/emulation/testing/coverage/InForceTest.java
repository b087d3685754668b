package vn.emulation.testing.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.emulation.dossier.Dossier;
import vn.emulation.law.LegalFrame;
import vn.emulation.law.Regime;
import vn.emulation.law.RegimeId;
import vn.emulation.rules.internal.rule.Constraint;
import vn.emulation.source.DocumentId;
import vn.emulation.testing.rules.RulesUnderTest;
import vn.emulation.text.LocalisedText;
import vn.emulation.time.DateWindow;

/** What follows of a rule's being in force, each with a rule of which it does not. */
class InForceTest {

    private static final DocumentId LAW = DocumentId.of("law");

    private static RulesUnderTest rules(String annotations, String constraints) {
        return GreenRules.rules(
                "Green",
                GreenRules.TEXT + GreenRules.rule("green/1/dated", annotations, constraints, "warns($dossier)"));
    }

    private static List<String> unreachable(String annotations, String constraints) {
        return Coverage.of(rules(annotations, constraints)).unreachable().stream()
                .filter(each -> each.item().subject().equals("green/1/dated"))
                .map(each -> each.item().key().replace("green/1/dated", "") + ": "
                        + each.why().en())
                .toList();
    }

    @Test
    void a_rule_by_the_day_of_receipt_is_in_force_only_where_that_day_is_known() {
        assertThat(unreachable("@clock(\"RECEIVED\") @from(\"2024-01-01\")", "receivedOnKnown"))
                .containsExactly(
                        "rule  declined: Each constraint of the rule holds whenever it is in force.",
                        "condition #1 false: (!(receivedOnKnown)) never holds on a day on which the rule is in force.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"@clock(\"DECIDED\") @from(\"2024-01-01\")", "@clock(\"RECEIVED\")", ""})
    void a_rule_by_another_day_or_of_any_day_can_decline_where_it_is_not_known(String annotations) {
        RulesUnderTest rules = rules(annotations, "receivedOnKnown");
        Coverage coverage = Coverage.of(rules);
        Dossier open = GreenRules.dossier("D-1", dossier -> dossier.receivedOn(Optional.empty()));

        assertThat(unreachable(annotations, "receivedOnKnown")).isEmpty();
        assertThat(coverage.seenBy(GreenRules.request(rules, open).build()))
                .extracting(CoverageItem::key)
                .contains("rule green/1/dated declined", "condition green/1/dated#1 false");
    }

    /** The deadline is 15 October. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            @from("2024-10-13") |
            @from("2024-10-14") |
            @from("2024-10-15") | rule  fired, condition #1 true, condition #2 true, boundary #2 below
            @before("2024-10-16") | boundary #2 above
            @before("2024-10-15") | condition #2 false, boundary #2 equal, boundary #2 above
            """)
    void a_day_of_receipt_lies_within_the_days_of_the_rule(String force, String others) {
        List<String> found =
                unreachable("@clock(\"RECEIVED\") " + force, "receivedOnKnown, receivedOn < date(\"deadline\")")
                        .stream()
                        .map(each -> each.substring(0, each.indexOf(':')))
                        .toList();

        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Stream.of("condition #1 false"),
                                Optional.ofNullable(others).stream().flatMap(each -> Stream.of(each.split(", "))))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            @from("2024-01-01") @before("2024-12-01") | true
            @from("2023-12-31") @before("2024-12-01") | false
            @from("2024-01-01") @before("2024-12-02") | false
            @from("2024-12-01") | false
            @from("2025-03-01") | true
            @from("2024-06-01") | false
            @before("2024-12-01") | false
            @before("2023-12-01") | false
            """)
    void the_law_is_known_where_it_is_on_each_day_of_the_rule(String force, boolean known) {
        LegalFrame law = law(
                regime("a", "2024-01-01", "2024-07-01", true),
                regime("b", "2024-07-01", "2024-12-01", true),
                regime("c", "2024-12-01", "2025-03-01", false),
                regime("d", "2025-03-01", "", true));
        RulesUnderTest rules = rules("@clock(\"RECEIVED\") " + force, "regimeKnown");
        List<String> holding = new InForce(Optional.of(law))
                        .of(rules.workbench().rules().stream()
                                .filter(rule -> rule.id().value().equals("green/1/dated"))
                                .findFirst()
                                .orElseThrow())
                        .stream()
                        .map(Constraint::text)
                        .toList();

        assertThat(holding).startsWith("receivedOnKnown");
        assertThat(holding.contains("regimeKnown")).isEqualTo(known);
    }

    private static LegalFrame law(Regime... regimes) {
        return LegalFrame.builder()
                .documents(List.of(LAW))
                .regimes(List.of(regimes))
                .build();
    }

    private static Regime regime(String id, String from, String before, boolean textKnown) {
        LocalDate first = LocalDate.parse(from);
        return Regime.builder()
                .id(RegimeId.of(id))
                .title(new LocalisedText(id, id))
                .received(
                        before.isEmpty() ? DateWindow.startingOn(first) : DateWindow.of(first, LocalDate.parse(before)))
                .documents(List.of(LAW))
                .textKnown(textKnown)
                .build();
    }
}
