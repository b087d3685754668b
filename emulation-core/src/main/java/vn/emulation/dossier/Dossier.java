package vn.emulation.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.common.collect.ImmutableSet;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.emulation.award.AwardFormId;
import vn.emulation.campaign.CampaignId;
import vn.emulation.campaign.RoundId;
import vn.emulation.nominee.Nominee;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.validation.Validation;

/**
 * What a unit sends to have one nominee considered for one award in one round (hồ sơ đề nghị khen thưởng).
 *
 * @param id the dossier's id
 * @param campaign the campaign
 * @param round the round
 * @param nominee who is put forward
 * @param form the form of award asked for
 * @param receivedOn the day the organiser received it, empty when that is not recorded
 * @param registered whether the unit registered for the campaign, empty when that is not recorded
 * @param documents what it holds
 * @param achievements what was achieved
 * @param criteria how the nominee was assessed, at most once by each criterion
 * @param history awards received before
 * @param conduct what stands or stood against the nominee
 * @param ratings how the nominee's work was rated, at most once in each year
 * @param initiatives the nominee's initiatives, research and bravery
 * @param career how a person came to work and was away from it; empty when it is not stated or this is no person
 * @param staff how the individuals of a collective did; empty when it is not stated or this is no collective
 * @param establishedOn the day a collective was established; empty when it is not stated or this is no collective
 * @param votes votes of councils
 * @param rank the nominee's place in the host's ranking, empty when it was not ranked
 */
@RecordBuilder
public record Dossier(
        DossierId id,
        CampaignId campaign,
        RoundId round,
        Nominee nominee,
        AwardFormId form,
        Optional<LocalDate> receivedOn,
        Optional<Boolean> registered,
        Listing<Document> documents,
        Listing<Achievement> achievements,
        List<CriterionScore> criteria,
        Listing<PastAward> history,
        Listing<ConductRecord> conduct,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Listing<YearRating> ratings,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Listing<Initiative> initiatives,
        Optional<Career> career,
        Optional<Staff> staff,
        Optional<LocalDate> establishedOn,
        List<CouncilVote> votes,
        Optional<Rank> rank) {

    /**
     * Copies the lists; what they repeat counts once.
     *
     * @throws vn.emulation.validation.InvalidValueException if two assessments by one criterion, two achievements or
     *     initiatives of one id, or two ratings of one year differ, or what is told of a person or a collective is told
     *     of another nominee
     */
    public Dossier {
        criteria = ImmutableSet.copyOf(criteria).asList();
        votes = ImmutableSet.copyOf(votes).asList();
        Validation.start()
                .unique(criteria, CriterionScore::criterion, "dossier.criterion")
                .unique(achievements.items(), Achievement::id, "dossier.achievement")
                .unique(initiatives.items(), Initiative::id, "dossier.initiative")
                .unique(ratings.items(), YearRating::year, "dossier.rating")
                .check(
                        career.isEmpty() || nominee.kind() == NomineeKind.INDIVIDUAL,
                        "dossier.career",
                        id,
                        nominee.kind())
                .check(
                        (staff.isEmpty() && establishedOn.isEmpty()) || nominee.kind() == NomineeKind.COLLECTIVE,
                        "dossier.staff",
                        id,
                        nominee.kind())
                .orThrow();
    }

    /** Returns a builder that starts with nothing known of ratings, initiatives, career and staff. */
    public static DossierBuilder builder() {
        return DossierBuilder.builder()
                .ratings(Listing.unknown())
                .initiatives(Listing.unknown())
                .career(Optional.empty())
                .staff(Optional.empty())
                .establishedOn(Optional.empty());
    }
}
