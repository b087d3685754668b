package vn.emulation.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.emulation.law.LegalFrames.CHAIR;
import static vn.emulation.law.LegalFrames.CHANGE;
import static vn.emulation.law.LegalFrames.MERIT;
import static vn.emulation.law.LegalFrames.NEW;
import static vn.emulation.law.LegalFrames.OLD;
import static vn.emulation.law.LegalFrames.TEXT;
import static vn.emulation.law.LegalFrames.clause;
import static vn.emulation.law.LegalFrames.clauses;
import static vn.emulation.law.LegalFrames.frame;
import static vn.emulation.law.LegalFrames.provision;
import static vn.emulation.law.LegalFrames.regime;
import static vn.emulation.law.LegalFrames.requirement;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.emulation.award.AwardCategory;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.source.DocumentId;
import vn.emulation.text.LocalisedText;
import vn.emulation.time.DateWindow;
import vn.emulation.validation.InvalidValueException;

class LegalFrameRefusalsTest {
    private static final List<NomineeKind> INDIVIDUAL = List.of(NomineeKind.INDIVIDUAL);

    private static String refusal(ThrowingCallable made) {
        return catchThrowableOfType(InvalidValueException.class, made).text(Locale.ENGLISH);
    }

    @Test
    void two_regimes_that_judge_one_day() {
        assertThat(refusal(() -> frame().regimes(List.of(
                                regime(OLD, DateWindow.endingBefore(CHANGE.plusDays(1))),
                                regime(NEW, DateWindow.startingOn(CHANGE))))
                        .build()))
                .isEqualTo("The regimes (old) and (new) both judge a dossier received on one day. "
                        + "Maybe correct the day on which one ends.");
    }

    @Test
    void a_regime_of_no_document_or_of_one_that_is_not_the_laws() {
        assertThat(refusal(() -> new Regime(OLD, TEXT, DateWindow.year(2023), List.of(), true)))
                .isEqualTo("The regime (old) consists of no document. Maybe name the law and the decree in force.");
        Regime foreign = new Regime(OLD, TEXT, DateWindow.endingBefore(CHANGE), List.of(DocumentId.of("plan")), true);
        assertThat(refusal(() -> frame().regimes(List.of(foreign, regime(NEW, DateWindow.startingOn(CHANGE))))
                        .build()))
                .isEqualTo("The regime (old) consists of the document (plan), which is none of the law. "
                        + "Maybe add that document.");
    }

    @Test
    void two_parts_of_one_id_that_differ() {
        LegalForm title = new LegalForm(MERIT, TEXT, AwardCategory.EMULATION_TITLE);
        LegalForm form = new LegalForm(MERIT, TEXT, AwardCategory.COMMENDATION_FORM);

        assertThat(refusal(() -> frame().forms(List.of(title, form)).build()))
                .isEqualTo("Two parts of the law share the id (merit) and differ. Maybe one of them has another id.");
        assertThat(frame().forms(List.of(form, form)).build().forms()).containsExactly(form);
    }

    @Test
    void a_part_that_names_what_there_is_not() {
        assertThat(refusal(() -> frame().forms(List.of()).build()))
                .isEqualTo("The part (merit) of the law names the form (merit), which it does not list. "
                        + "Maybe add the form.\nThe part (merit) of the law names the form (merit), which it does not "
                        + "list. Maybe add the form.");
        assertThat(refusal(() -> frame().authorities(List.of())
                        .provisions(List.of(provision(NEW, NomineeKind.INDIVIDUAL, "74")))
                        .build()))
                .isEqualTo("The form (merit) is decided by the authority (chair), which the law does not list. "
                        + "Maybe add the authority.");
        assertThat(refusal(() -> frame().requirements(List.of(requirement(RegimeId.of("none"), "93")))
                        .build()))
                .isEqualTo("The part (law/93) of the law names the regime (none), which there is not. "
                        + "Maybe correct the id.");
    }

    @Test
    void a_clause_of_a_document_that_is_not_the_laws() {
        Requirement foreign =
                new Requirement(List.of(NEW), List.of(), List.of(), List.of(vn.emulation.source.ClauseId.of("plan/1")));

        assertThat(refusal(() -> frame().requirements(List.of(foreign)).build()))
                .isEqualTo("The part ([new]) of the law cites (plan/1), a clause of no document of the law. "
                        + "Maybe add that document.");
    }

    @Test
    void a_form_that_is_opened_twice_in_a_regime() {
        assertThat(refusal(() -> frame().provisions(List.of(
                                provision(NEW, NomineeKind.INDIVIDUAL, "74"),
                                new Provision(
                                        MERIT,
                                        List.of(NomineeKind.HOUSEHOLD, NomineeKind.INDIVIDUAL),
                                        List.of(OLD, NEW),
                                        clauses("75"),
                                        List.of())))
                        .build()))
                .isEqualTo("The form (merit) is opened to (INDIVIDUAL) twice in the regime (new). "
                        + "Maybe join the two provisions.");
    }

    @Test
    void a_clause_that_is_its_own_point() {
        assertThat(refusal(() -> new Alternatives(clause("1"), clauses("1", "2"))))
                .isEqualTo("The clause (law/1) is a point of itself. Maybe correct its points.");
        assertThat(refusal(() -> frame().alternatives(List.of(
                                new Alternatives(clause("1"), clauses("1.a", "1.b")),
                                new Alternatives(clause("1.b"), clauses("1.c", "1"))))
                        .build()))
                .isEqualTo("The clause (law/1) is a point of itself. Maybe correct its points.\n"
                        + "The clause (law/1.b) is a point of itself. Maybe correct its points.");
        assertThat(frame().alternatives(List.of(
                                new Alternatives(clause("1"), clauses("1.a", "1.b")),
                                new Alternatives(clause("1.b"), clauses("1.c", "1.d"))))
                        .build()
                        .alternatives())
                .hasSize(2);
    }

    @Test
    void lists_that_may_not_be_empty() {
        assertThat(refusal(() -> new Alternatives(clause("1"), clauses("1.a"))))
                .isEqualTo("The clause (law/1) has (1) points to choose from, fewer than 2. Maybe list them all.");
        assertThat(refusal(() -> new Competence(CHAIR, DateWindow.year(2024), List.of())))
                .isEqualTo("That (chair) decides a form is written in no clause. Maybe name the clause.");
        assertThat(refusal(() -> new Requirement(List.of(NEW), List.of(), List.of(), List.of())))
                .isEqualTo("A requirement of the regimes [new] names no clause. "
                        + "Maybe list the clauses that must be answered.");
        assertThat(refusal(() -> new Provision(MERIT, List.of(), List.of(), List.of(), List.of())))
                .isEqualTo("The provision for (merit) names no kind of nominee. "
                        + "Maybe list the kinds it is open to.\n"
                        + "The provision for (merit) names no regime. Maybe list the regimes that hold it.\n"
                        + "The provision for (merit) requires no clause. "
                        + "Maybe list the clauses that must be answered.");
        assertThat(new Provision(MERIT, INDIVIDUAL, List.of(NEW), clauses("1"), List.of()).decidedBy())
                .isEmpty();
    }

    @Test
    void fewer_copies_than_one() {
        AskedDocumentBuilder report = AskedDocument.builder()
                .type("report")
                .name(new LocalisedText("báo cáo", "report"))
                .regimes(List.of())
                .forms(List.of())
                .kinds(List.of())
                .clause(clause("84"));

        assertThat(refusal(() -> report.copies(OptionalInt.of(0)).build()))
                .isEqualTo("The document (report) is asked for in (0) copies, fewer than 1. "
                        + "Maybe leave the number out.");
        assertThat(report.copies(OptionalInt.of(1)).build().copies()).hasValue(1);
    }
}
