package vn.emulation.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.emulation.Samples;
import vn.emulation.award.AwardFormId;
import vn.emulation.source.Clause;
import vn.emulation.source.ClauseId;
import vn.emulation.source.ReadingId;
import vn.emulation.source.Treatment;

class CampaignTest {
    private static final ClauseId FIRST = ClauseId.of("plan/I");
    private static final ClauseId SECOND = ClauseId.of("plan/II");
    private static final ClauseId THIRD = ClauseId.of("plan/III");
    private static final ClauseId FOURTH = ClauseId.of("plan/IV");
    private static final AwardRound ROUND = AwardRoundBuilder.builder(Samples.round())
            .clauses(List.of(FIRST))
            .requiredClauses(List.of(SECOND, FIRST))
            .build();
    private static final Campaign CAMPAIGN = CampaignBuilder.builder(Samples.campaign())
            .clauses(List.of(clause(FIRST), clause(SECOND), clause(THIRD), clause(FOURTH)))
            .readings(List.of())
            .awards(List.of(offer("merit", THIRD, FIRST), offer("letter", FOURTH)))
            .rounds(List.of(ROUND))
            .build();

    private static Clause clause(ClauseId id) {
        return new Clause(id, Samples.TEXT, Treatment.INFORMATIVE, List.of());
    }

    private static AwardOffer offer(String form, ClauseId... required) {
        return new AwardOffer(
                Samples.form(form), OfferMode.PROPOSES, QuotaSource.GRANTED, List.of(FIRST), List.of(required));
    }

    @Test
    void clauses_of_offer_and_round_are_required_once_in_the_order_of_the_plan() {
        assertThat(CAMPAIGN.requiredClauses(ROUND, AwardFormId.of("merit"))).containsExactly(FIRST, SECOND, THIRD);
        assertThat(CAMPAIGN.requiredClauses(ROUND, AwardFormId.of("letter"))).containsExactly(FIRST, SECOND, FOURTH);
    }

    @Test
    void a_form_not_offered_requires_the_clauses_of_every_offer() {
        assertThat(CAMPAIGN.requiredClauses(ROUND, AwardFormId.of("title")))
                .containsExactly(FIRST, SECOND, THIRD, FOURTH);
    }

    @Test
    void finds_its_parts_by_id() {
        assertThat(CAMPAIGN.round(RoundId.of("annual-2026"))).contains(ROUND);
        assertThat(CAMPAIGN.round(RoundId.of("annual-2027"))).isEmpty();
        assertThat(CAMPAIGN.offer(AwardFormId.of("letter"))).contains(offer("letter", FOURTH));
        assertThat(CAMPAIGN.offer(AwardFormId.of("title"))).isEmpty();
        assertThat(CAMPAIGN.clause(SECOND)).contains(clause(SECOND));
        assertThat(CAMPAIGN.clause(ClauseId.of("plan/V"))).isEmpty();
        assertThat(CAMPAIGN.reading(ReadingId.of("plan/bound"))).isEmpty();
    }

    @Test
    void finds_a_reading_by_id() {
        Campaign read = CampaignBuilder.builder(Samples.campaign())
                .readings(List.of(Samples.reading()))
                .build();

        assertThat(read.reading(ReadingId.of("plan/bound"))).contains(Samples.reading());
    }

    @Test
    void what_it_repeats_counts_once() {
        Campaign repeated = CampaignBuilder.builder(CAMPAIGN)
                .clauses(List.of(clause(FIRST), clause(FIRST), clause(SECOND), clause(THIRD), clause(FOURTH)))
                .rounds(List.of(ROUND, ROUND))
                .build();

        assertThat(repeated).isEqualTo(CAMPAIGN);
    }
}
