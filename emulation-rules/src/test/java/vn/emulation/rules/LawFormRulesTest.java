package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.emulation.award.AwardFormId;
import vn.emulation.campaign.Campaign;
import vn.emulation.decision.Decision;
import vn.emulation.dossier.Dossier;

/** Every rule of the forms of award fires on one dossier and not on a twin that differs in a single fact. */
class LawFormRulesTest {

    private static Stream<String> rules(boolean ofAuthority) {
        return LawForms.RULES.rules().stream()
                .filter(rule -> rule.source().startsWith("law/forms/"))
                .map(rule -> rule.id().value())
                .filter(id -> id.endsWith("competent") == ofAuthority);
    }

    /** The rules that fire on one of two neighbours and not on the other, where these differ in one fact. */
    private static Set<String> hanging(DossierGrid grid) {
        List<Dossier> dossiers = grid.dossiers();
        Map<String, Set<String>> fired = LawForms.fired(LawForms.RULES, dossiers);
        Set<String> hanging = new TreeSet<>();
        grid.neighbours().forEach(pair -> {
            Set<String> only = new TreeSet<>(fired.get("D-" + pair.one()));
            only.removeAll(fired.get("D-" + pair.other()));
            only.removeAll(hanging);
            if (!only.isEmpty() && differInOneFact(dossiers.get(pair.one()), dossiers.get(pair.other()))) {
                hanging.addAll(only);
            }
        });
        return hanging;
    }

    private static boolean differInOneFact(Dossier one, Dossier other) {
        return Difference.between(Dossiers.named(one, "D"), Dossiers.named(other, "D"))
                        .size()
                == 1;
    }

    @Test
    void each_rule_hangs_on_a_single_fact() {
        Set<String> hanging = new TreeSet<>();
        LawFormGrids.all().forEach(grid -> hanging.addAll(hanging(grid)));

        assertThat(rules(false).filter(rule -> !hanging.contains(rule))).isEmpty();
    }

    @Test
    void who_decides_a_form_must_be_competent() {
        Campaign campaign = LawCampaign.decidedByNobodyCompetent(LawForms.RULES.campaign());
        UncompiledRules others = LawCampaign.uncompiled(campaign, "forms");
        List<Dossier> dossiers = LawCampaign.LAW.frame().forms().stream()
                .flatMap(form -> Stream.of(LawFormGrids.OLD, LawFormGrids.NEW).map(day -> asked(form.id(), day)))
                .toList();
        Map<String, Set<String>> competent = LawForms.fired(LawForms.RULES, dossiers);
        Map<String, Set<String>> not = LawForms.fired(others, campaign, dossiers);

        assertThat(Stream.concat(ofAuthority(competent, "/competent"), ofAuthority(not, "/not-competent")))
                .containsExactlyInAnyOrderElementsOf(rules(true).toList());
        assertThat(ofAuthority(competent, "/not-competent")).isEmpty();
        assertThat(ofAuthority(not, "/competent")).isEmpty();
    }

    private static Dossier asked(AwardFormId form, String day) {
        return Dossiers.named(LawFormGrids.person(form.value(), day), form + "-" + day);
    }

    private static Stream<String> ofAuthority(Map<String, Set<String>> fired, String ending) {
        return fired.values().stream()
                .flatMap(Set::stream)
                .filter(rule -> rule.endsWith(ending))
                .distinct();
    }

    @ParameterizedTest
    @CsvSource({"2025-06-30, SATISFIED", "2025-07-01, BARRED"})
    void no_district_decides_after_june_2025_whatever_day_the_dossier_came(String decidedOn, String status) {
        Dossier dossier = LawFormGrids.person("district-commendation-certificate", "2025-06-30");
        Decision decision =
                LawForms.decided(LawForms.RULES, List.of(dossier), decidedOn).get(0);

        assertThat(LawForms.status(decision, "law-06-2022/75.1.d")).hasToString(status);
    }
}
