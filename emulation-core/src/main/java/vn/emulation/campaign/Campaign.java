package vn.emulation.campaign;

import com.google.common.collect.ImmutableSet;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.emulation.award.AwardFormId;
import vn.emulation.law.LegalFrame;
import vn.emulation.nominee.UnitId;
import vn.emulation.source.Clause;
import vn.emulation.source.ClauseId;
import vn.emulation.source.Reading;
import vn.emulation.source.ReadingId;
import vn.emulation.source.SourceDocument;
import vn.emulation.text.LocalisedText;
import vn.emulation.time.DateWindow;

/**
 * An emulation campaign (phong trào thi đua) as its plan sets it.
 *
 * <p>Dates and numbers that rules compare with are not here but in the parameter files beside the rules, where each is
 * dated and cited.
 *
 * @param id the campaign's id
 * @param title its name
 * @param organiser the unit that organises it; its sector is that unit and all below
 * @param titlePeriod the years its title names, which the launch window need not match
 * @param plan the plan
 * @param legalBases the documents the plan rests on
 * @param clauses every clause of the plan
 * @param readings the questions that clauses leave open
 * @param criteria what nominees are judged by
 * @param awards the forms of award it leads to, at least one
 * @param rounds its rounds, at least one
 * @param milestones its steps with their years
 * @param duties what it asks of whom
 * @param documents the documents that the organiser's guidance asks for
 * @param launch how it was launched, empty where that is not stated
 * @param objective what is best where limits on who is selected cross, empty where the plan does not say
 * @param law the law it is judged by beside its plan, empty for a plan by itself
 */
@RecordBuilder
public record Campaign(
        CampaignId id,
        LocalisedText title,
        UnitId organiser,
        DateWindow titlePeriod,
        SourceDocument plan,
        List<SourceDocument> legalBases,
        List<Clause> clauses,
        List<Reading> readings,
        List<Criterion> criteria,
        List<AwardOffer> awards,
        List<AwardRound> rounds,
        List<Milestone> milestones,
        List<Duty> duties,
        List<RequiredDocument> documents,
        Optional<Launch> launch,
        Optional<Objective> objective,
        Optional<LegalFrame> law) {

    /**
     * Copies the lists, what they repeat once, and validates each reference between them.
     *
     * @throws vn.emulation.validation.InvalidValueException if two parts share an id and differ, an award or a round is
     *     missing, or a clause is named that the campaign does not have
     */
    public Campaign {
        legalBases = ImmutableSet.copyOf(legalBases).asList();
        clauses = ImmutableSet.copyOf(clauses).asList();
        readings = ImmutableSet.copyOf(readings).asList();
        criteria = ImmutableSet.copyOf(criteria).asList();
        awards = ImmutableSet.copyOf(awards).asList();
        rounds = ImmutableSet.copyOf(rounds).asList();
        milestones = ImmutableSet.copyOf(milestones).asList();
        duties = ImmutableSet.copyOf(duties).asList();
        documents = ImmutableSet.copyOf(documents).asList();
        CampaignValidation.of(id, clauses, readings, criteria, awards, rounds, milestones, duties, launch, law)
                .orThrow();
    }

    /** Returns the round with the given id, or empty if the campaign has none. */
    public Optional<AwardRound> round(RoundId round) {
        return rounds.stream().filter(candidate -> candidate.id().equals(round)).findFirst();
    }

    /** Returns the offer of the given form, or empty if the campaign does not lead to it. */
    public Optional<AwardOffer> offer(AwardFormId form) {
        return awards.stream().filter(offer -> offer.form().id().equals(form)).findFirst();
    }

    /** Returns the clause with the given id, or empty if the plan has none. */
    public Optional<Clause> clause(ClauseId clause) {
        return clauses.stream()
                .filter(candidate -> candidate.id().equals(clause))
                .findFirst();
    }

    /** Returns the reading with the given id, or empty if the campaign has none. */
    public Optional<Reading> reading(ReadingId reading) {
        return readings.stream()
                .filter(candidate -> candidate.id().equals(reading))
                .findFirst();
    }

    /**
     * Returns the clauses that must be answered for a form of award in a round, in the order of the plan. For a form that
     * the campaign does not offer these are the clauses of all its offers, so that such a dossier is never eligible by
     * lack of a question.
     */
    public List<ClauseId> requiredClauses(AwardRound round, AwardFormId form) {
        Stream<AwardOffer> offers = offer(form).map(Stream::of).orElseGet(awards::stream);
        List<ClauseId> required = Stream.concat(
                        offers.flatMap(offer -> offer.requiredClauses().stream()), round.requiredClauses().stream())
                .distinct()
                .toList();
        return clauses.stream().map(Clause::id).filter(required::contains).toList();
    }

    /** Returns a builder that starts without a launch, an objective and a law. */
    public static CampaignBuilder builder() {
        return CampaignBuilder.builder()
                .launch(Optional.empty())
                .objective(Optional.empty())
                .law(Optional.empty());
    }
}
