package vn.emulation.law;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.emulation.law.LegalFrames.CHAIR;
import static vn.emulation.law.LegalFrames.CHANGE;
import static vn.emulation.law.LegalFrames.MERIT;
import static vn.emulation.law.LegalFrames.NEW;
import static vn.emulation.law.LegalFrames.OLD;
import static vn.emulation.law.LegalFrames.TEXT;
import static vn.emulation.law.LegalFrames.clause;
import static vn.emulation.law.LegalFrames.clauses;
import static vn.emulation.law.LegalFrames.frame;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.emulation.award.AwardFormId;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.source.ClauseId;
import vn.emulation.time.DateWindow;

class LegalFrameTest {
    private static final LegalFrame FRAME = frame().build();
    private static final AwardFormId OTHER = AwardFormId.of("other");

    @Test
    void a_regime_judges_what_was_received_from_its_first_day_on() {
        assertThat(FRAME.regimeOn(CHANGE.minusDays(1)).map(Regime::id)).contains(OLD);
        assertThat(FRAME.regimeOn(CHANGE).map(Regime::id)).contains(NEW);
        assertThat(FRAME.regimeOn(CHANGE.plusDays(1)).map(Regime::id)).contains(NEW);
    }

    @Test
    void a_day_of_no_regime_has_none() {
        LegalFrame gapped = frame().regimes(List.of(
                        LegalFrames.regime(OLD, DateWindow.of(CHANGE.minusYears(1), CHANGE)),
                        LegalFrames.regime(NEW, DateWindow.startingOn(CHANGE.plusDays(1)))))
                .build();

        assertThat(gapped.regimeOn(CHANGE)).isEmpty();
        assertThat(gapped.regimeOn(CHANGE.plusDays(1)).map(Regime::id)).contains(NEW);
    }

    @Test
    void a_gap_is_told_on_its_days() {
        RegimeGap gap = new RegimeGap("unknown", DateWindow.startingOn(CHANGE), TEXT, clauses("text"));
        LegalFrame gapped = frame().gaps(List.of(gap)).build();

        assertThat(gapped.gapsOn(CHANGE.minusDays(1))).isEmpty();
        assertThat(gapped.gapsOn(CHANGE)).containsExactly(gap);
    }

    @Test
    void a_provision_opens_a_form_to_its_kinds_in_its_regimes_only() {
        assertThat(FRAME.provision(NEW, MERIT, NomineeKind.INDIVIDUAL).map(Provision::requiredClauses))
                .contains(clauses("74"));
        assertThat(FRAME.provision(OLD, MERIT, NomineeKind.INDIVIDUAL).map(Provision::requiredClauses))
                .contains(clauses("72"));
        assertThat(FRAME.provision(NEW, MERIT, NomineeKind.HOUSEHOLD)).isEmpty();
        assertThat(FRAME.provision(NEW, OTHER, NomineeKind.INDIVIDUAL)).isEmpty();
        assertThat(FRAME.provision(RegimeId.of("none"), MERIT, NomineeKind.INDIVIDUAL))
                .isEmpty();
    }

    @Test
    void required_are_the_clauses_of_the_provision_and_those_the_regime_asks_of_everybody() {
        assertThat(FRAME.requiredClauses(Optional.of(NEW), MERIT, NomineeKind.INDIVIDUAL))
                .isEqualTo(clauses("74", "93"));
        assertThat(FRAME.requiredClauses(Optional.of(NEW), MERIT, NomineeKind.HOUSEHOLD))
                .isEqualTo(clauses("93"));
        assertThat(FRAME.requiredClauses(Optional.of(OLD), MERIT, NomineeKind.INDIVIDUAL))
                .isEqualTo(clauses("72"));
        assertThat(FRAME.requiredClauses(Optional.empty(), MERIT, NomineeKind.INDIVIDUAL))
                .isEmpty();
    }

    @Test
    void a_requirement_of_no_regime_is_asked_whatever_the_regime_and_without_one() {
        LegalFrame always = frame().requirements(
                        List.of(new Requirement(List.of(), List.of(), List.of(NomineeKind.INDIVIDUAL), clauses("1"))))
                .build();

        assertThat(always.requiredClauses(Optional.empty(), OTHER, NomineeKind.INDIVIDUAL))
                .isEqualTo(clauses("1"));
        assertThat(always.requiredClauses(Optional.of(OLD), OTHER, NomineeKind.INDIVIDUAL))
                .isEqualTo(clauses("1"));
        assertThat(always.requiredClauses(Optional.of(OLD), OTHER, NomineeKind.COLLECTIVE))
                .isEmpty();
    }

    @Test
    void a_requirement_for_a_form_is_asked_for_no_other() {
        LegalFrame ofForm = frame().requirements(
                        List.of(new Requirement(List.of(NEW), List.of(MERIT), List.of(), clauses("1"))))
                .build();

        assertThat(ofForm.requiredClauses(Optional.of(NEW), MERIT, NomineeKind.HOUSEHOLD))
                .isEqualTo(clauses("1"));
        assertThat(ofForm.requiredClauses(Optional.of(NEW), OTHER, NomineeKind.HOUSEHOLD))
                .isEmpty();
    }

    @Test
    void an_authority_is_competent_to_the_day_before_its_end() {
        Provision provision =
                FRAME.provision(OLD, MERIT, NomineeKind.INDIVIDUAL).orElseThrow();

        assertThat(provision.isCompetent(CHAIR, CHANGE.minusDays(1))).isTrue();
        assertThat(provision.isCompetent(CHAIR, CHANGE)).isFalse();
        assertThat(provision.isCompetent(vn.emulation.award.AuthorityId.of("other"), CHANGE.minusDays(1)))
                .isFalse();
    }

    @Test
    void documents_are_asked_by_regime_form_and_kind() {
        AskedDocument report = AskedDocument.builder()
                .type("report")
                .name(TEXT)
                .regimes(List.of(NEW))
                .forms(List.of(MERIT))
                .kinds(List.of(NomineeKind.COLLECTIVE))
                .clause(clause("84"))
                .build();
        LegalFrame asking = frame().askedDocuments(List.of(report)).build();

        assertThat(asking.askedDocuments(NEW, MERIT, NomineeKind.COLLECTIVE)).containsExactly(report);
        assertThat(asking.askedDocuments(OLD, MERIT, NomineeKind.COLLECTIVE)).isEmpty();
        assertThat(asking.askedDocuments(NEW, OTHER, NomineeKind.COLLECTIVE)).isEmpty();
        assertThat(asking.askedDocuments(NEW, MERIT, NomineeKind.HOUSEHOLD)).isEmpty();
    }

    @Test
    void a_clause_is_of_the_law_by_its_document() {
        assertThat(FRAME.holds(clause("74"))).isTrue();
        assertThat(FRAME.holds(ClauseId.of("plan/74"))).isFalse();
    }

    @Test
    void every_clause_that_a_part_cites_is_told_once() {
        assertThat(FRAME.citedClauses()).isEqualTo(clauses("72", "79", "74", "93", "74.a", "74.b"));
    }
}
