package vn.emulation.statistics;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import vn.emulation.award.AwardFormId;
import vn.emulation.award.AwardMode;
import vn.emulation.campaign.CampaignId;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.text.Identifiers;
import vn.emulation.validation.Validation;

/**
 * An award that was decided, or several that are alike in everything (khen thưởng đã quyết định).
 *
 * @param id what tells it from others, such as the number of the decision and the line in it
 * @param form the form of award
 * @param kind the kind of nominee
 * @param nomineeClass the class of nominee, empty when it is not stated; of a household always
 * @param mode how it came about, empty when that is not stated
 * @param proposer who submitted it to the Prime Minister, empty when that is not stated or nobody did
 * @param campaign the campaign it was won in, empty when there is none or it is not stated
 * @param decidedOn the day of the decision
 * @param count how many there are, from 1 to {@value #MOST}; empty for one
 */
@RecordBuilder
public record DecidedAward(
        String id,
        AwardFormId form,
        NomineeKind kind,
        Optional<NomineeClass> nomineeClass,
        Optional<AwardMode> mode,
        Optional<Proposer> proposer,
        Optional<CampaignId> campaign,
        LocalDate decidedOn,
        OptionalInt count) {

    /** The most awards that one of them stands for. */
    public static final int MOST = 1_000_000_000;

    /**
     * Normalises the id and validates the class and the count.
     *
     * @throws vn.emulation.validation.InvalidValueException if the id is no id, the class is of another kind of nominee,
     *     or the count is out of range
     */
    public DecidedAward {
        id = Identifiers.normalise("award", id);
        Validation.start()
                .check(
                        nomineeClass.map(NomineeClass::kind).map(kind::equals).orElse(true),
                        "statistics.class",
                        id,
                        kind,
                        nomineeClass.map(NomineeClass::name).orElse(""))
                .check(count.orElse(1) >= 1 && count.orElse(1) <= MOST, "statistics.count", id, count.orElse(1), MOST)
                .orThrow();
    }

    /** Returns a builder that starts with nothing known but what has to be given. */
    public static DecidedAwardBuilder builder() {
        return DecidedAwardBuilder.builder()
                .nomineeClass(Optional.empty())
                .mode(Optional.empty())
                .proposer(Optional.empty())
                .campaign(Optional.empty())
                .count(OptionalInt.empty());
    }
}
