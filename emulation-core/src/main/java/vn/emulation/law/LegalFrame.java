package vn.emulation.law;

import com.google.common.collect.ImmutableSet;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.emulation.award.Authority;
import vn.emulation.award.AwardFormId;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.source.ClauseId;
import vn.emulation.source.DocumentId;

/**
 * The law that a campaign is judged by beside its plan (khung pháp luật).
 *
 * <p>It tells which regime judges a dossier, which forms of award that opens to whom, and which clauses must then be
 * answered. Numbers and dates that rules compare with are in parameter files. This type is immutable.
 *
 * @param documents the documents of the law: a clause of one of these is a clause of the law
 * @param regimes the regimes, of which no two judge a dossier received on one day
 * @param gaps what is not known of the law
 * @param authorities the authorities that decide awards
 * @param forms the forms of award
 * @param provisions to whom the forms are open, at most one for a form, a kind of nominee and a regime
 * @param requirements what is asked whatever the provision
 * @param alternatives the clauses that any one of their points meets
 * @param criteria what a person must assess
 * @param askedDocuments the documents that a dossier must hold
 * @param obligations what somebody must do within some days
 */
@RecordBuilder
public record LegalFrame(
        List<DocumentId> documents,
        List<Regime> regimes,
        List<RegimeGap> gaps,
        List<Authority> authorities,
        List<LegalForm> forms,
        List<Provision> provisions,
        List<Requirement> requirements,
        List<Alternatives> alternatives,
        List<LegalCriterion> criteria,
        List<AskedDocument> askedDocuments,
        List<LegalObligation> obligations) {

    /**
     * Copies the lists, what they repeat once, and validates each reference between them.
     *
     * @throws vn.emulation.validation.InvalidValueException if two parts share an id and differ, two regimes judge one
     *     day, two provisions open one form, a part names another that there is not or cites what is no clause of the
     *     law, or a clause is its own point
     */
    public LegalFrame {
        documents = ImmutableSet.copyOf(documents).asList();
        regimes = ImmutableSet.copyOf(regimes).asList();
        gaps = ImmutableSet.copyOf(gaps).asList();
        authorities = ImmutableSet.copyOf(authorities).asList();
        forms = ImmutableSet.copyOf(forms).asList();
        provisions = ImmutableSet.copyOf(provisions).asList();
        requirements = ImmutableSet.copyOf(requirements).asList();
        alternatives = ImmutableSet.copyOf(alternatives).asList();
        criteria = ImmutableSet.copyOf(criteria).asList();
        askedDocuments = ImmutableSet.copyOf(askedDocuments).asList();
        obligations = ImmutableSet.copyOf(obligations).asList();
        LegalFrameValidation.start(documents)
                .regimes(regimes, gaps)
                .forms(authorities, forms, provisions)
                .requirements(requirements, criteria, askedDocuments)
                .alternatives(alternatives)
                .obligations(obligations)
                .orThrow();
    }

    /** Returns the regime that judges a dossier received on a day, or empty if none that is modelled does. */
    public Optional<Regime> regimeOn(LocalDate received) {
        return regimes.stream()
                .filter(regime -> regime.received().contains(received))
                .findFirst();
    }

    /** Returns what is not known of the law for a dossier received on a day. */
    public List<RegimeGap> gapsOn(LocalDate received) {
        return gaps.stream().filter(gap -> gap.received().contains(received)).toList();
    }

    /** Returns the form with the given id, or empty if the law knows none. */
    public Optional<LegalForm> form(AwardFormId form) {
        return forms.stream().filter(candidate -> candidate.id().equals(form)).findFirst();
    }

    /** Returns how a regime opens a form to a kind of nominee, or empty if it does not. */
    public Optional<Provision> provision(RegimeId regime, AwardFormId form, NomineeKind kind) {
        return provisions.stream()
                .filter(provision -> provision.opens(regime, form, kind))
                .findFirst();
    }

    /**
     * Returns the clauses that must be answered: those of the provision, then those of the requirements.
     *
     * @param regime the regime, empty where none is known
     * @param form the form of award
     * @param kind the kind of nominee
     */
    public List<ClauseId> requiredClauses(Optional<RegimeId> regime, AwardFormId form, NomineeKind kind) {
        Stream<ClauseId> provided = regime.flatMap(known -> provision(known, form, kind)).stream()
                .flatMap(provision -> provision.requiredClauses().stream());
        Stream<ClauseId> asked = requirements.stream()
                .filter(requirement -> requirement.isAsked(regime, form, kind))
                .flatMap(requirement -> requirement.clauses().stream());
        return Stream.concat(provided, asked).distinct().toList();
    }

    /** Returns the documents that a regime asks of a nominee for a form. */
    public List<AskedDocument> askedDocuments(RegimeId regime, AwardFormId form, NomineeKind kind) {
        return askedDocuments.stream()
                .filter(document -> document.isAsked(regime, form, kind))
                .toList();
    }

    /** Returns what somebody must do within some days of an event about a form. */
    public List<LegalObligation> obligations(AwardFormId form) {
        return obligations.stream().filter(each -> isAbout(each, form)).toList();
    }

    private boolean isAbout(LegalObligation obligation, AwardFormId form) {
        return obligation.otherwise()
                ? obligations.stream()
                        .filter(other -> other.event() == obligation.event())
                        .noneMatch(other -> other.forms().contains(form))
                : obligation.forms().isEmpty() || obligation.forms().contains(form);
    }

    /** Returns the points of a clause that any one of them meets, or empty if the clause has none. */
    public Optional<Alternatives> alternatives(ClauseId clause) {
        return alternatives.stream()
                .filter(candidate -> candidate.clause().equals(clause))
                .findFirst();
    }

    /** Returns whether a clause is one of the law. */
    public boolean holds(ClauseId clause) {
        return documents.contains(clause.document());
    }

    /** Returns the clauses that the frame cites, each once. */
    public List<ClauseId> citedClauses() {
        return Stream.of(
                        gaps.stream().flatMap(gap -> gap.clauses().stream()),
                        provisions.stream().flatMap(LegalFrame::cited),
                        requirements.stream().flatMap(requirement -> requirement.clauses().stream()),
                        alternatives.stream().flatMap(LegalFrame::cited),
                        criteria.stream().map(LegalCriterion::clause),
                        askedDocuments.stream().map(AskedDocument::clause))
                .flatMap(each -> each)
                .distinct()
                .toList();
    }

    private static Stream<ClauseId> cited(Provision provision) {
        Stream<ClauseId> competences =
                provision.decidedBy().stream().flatMap(competence -> competence.clauses().stream());
        return Stream.concat(provision.requiredClauses().stream(), competences);
    }

    private static Stream<ClauseId> cited(Alternatives alternatives) {
        return Stream.concat(Stream.of(alternatives.clause()), alternatives.anyOf().stream());
    }

    /** Returns a builder that starts with every list empty. */
    public static LegalFrameBuilder builder() {
        return LegalFrameBuilder.builder()
                .documents(List.of())
                .regimes(List.of())
                .gaps(List.of())
                .authorities(List.of())
                .forms(List.of())
                .provisions(List.of())
                .requirements(List.of())
                .alternatives(List.of())
                .criteria(List.of())
                .askedDocuments(List.of())
                .obligations(List.of());
    }
}
