package vn.emulation.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.emulation.award.Authority;
import vn.emulation.award.AuthorityId;
import vn.emulation.award.AwardCategory;
import vn.emulation.award.AwardForm;
import vn.emulation.award.AwardFormId;
import vn.emulation.campaign.AwardOffer;
import vn.emulation.campaign.AwardRound;
import vn.emulation.campaign.Campaign;
import vn.emulation.campaign.CampaignId;
import vn.emulation.campaign.Criterion;
import vn.emulation.campaign.CriterionId;
import vn.emulation.campaign.OfferMode;
import vn.emulation.campaign.QuotaSource;
import vn.emulation.campaign.RoundId;
import vn.emulation.campaign.RoundKind;
import vn.emulation.decision.Decision;
import vn.emulation.dossier.Dossier;
import vn.emulation.nominee.UnitId;
import vn.emulation.source.Alternative;
import vn.emulation.source.Clause;
import vn.emulation.source.ClauseId;
import vn.emulation.source.DocumentId;
import vn.emulation.source.Reading;
import vn.emulation.source.ReadingId;
import vn.emulation.source.SourceDocument;
import vn.emulation.source.Treatment;
import vn.emulation.text.LocalisedText;
import vn.emulation.time.DateWindow;

/**
 * A small campaign to load rules of any kind against: clauses {@code green/1} to {@code green/4}, the readings
 * {@code green/depth} (DEEP, or FLAT) and {@code green/width} (WIDE, or NARROW), a form that is proposed
 * ({@code provincial-merit-certificate}) and one that is awarded ({@code letter}), and a round, {@code annual-2024}.
 */
final class TestCampaign {

    static final AwardFormId LETTER = AwardFormId.of("letter");
    static final RoundId ROUND = RoundId.of("annual-2024");

    private TestCampaign() {}

    /** The campaign, in which every award requires the clause {@code green/1}. */
    static Campaign campaign() {
        return requiring("green/1");
    }

    /** The campaign, in which every award requires the given clauses. */
    static Campaign requiring(String... clauses) {
        List<ClauseId> required = Stream.of(clauses).map(ClauseId::of).toList();
        return Campaign.builder()
                .id(CampaignId.of("green"))
                .title(text("Green hospitals"))
                .organiser(UnitId.of("syt-an-giang"))
                .titlePeriod(DateWindow.year(2024))
                .plan(plan())
                .legalBases(List.of())
                .clauses(Stream.of("green/1", "green/2", "green/3", "green/4")
                        .map(id -> new Clause(ClauseId.of(id), text(id), Treatment.MODELLED, List.of("rule:any")))
                        .toList())
                .readings(List.of(reading("green/depth", "DEEP", "FLAT"), reading("green/width", "WIDE", "NARROW")))
                .criteria(List.of(criterion("tidy"), criterion("quiet")))
                .awards(List.of(
                        offer(Dossiers.MERIT, OfferMode.PROPOSES, required), offer(LETTER, OfferMode.AWARDS, required)))
                .rounds(List.of(round()))
                .milestones(List.of())
                .duties(List.of())
                .documents(List.of())
                .build();
    }

    /** A dossier of the campaign, received on 1 October 2024, that says little else. */
    static Dossier dossier() {
        return Dossiers.blank("green", "annual-2024")
                .receivedOn(Dossiers.day("2024-10-01"))
                .build();
    }

    /** Loads rules of this campaign from one file. */
    static RuleSet load(String... rules) {
        return load(campaign(), List.of(), rules);
    }

    /** Loads rules from one file, and other files beside it. */
    static RuleSet load(Campaign campaign, List<RuleSource> others, String... rules) {
        RuleSource file = RuleSource.rules("rules.drl", String.join("", rules));
        return RuleSet.load(
                campaign, Stream.concat(Stream.of(file), others.stream()).toList());
    }

    /** Decides one dossier; each ruling is written as {@code reading=ALTERNATIVE}. */
    static Decision decide(RuleSet rules, Dossier dossier, String... rulings) {
        EvaluationRequest request = Requests.of(rules.campaign(), dossier)
                .rulings(Requests.rulings(rulings))
                .build();
        return EmulationEngine.of(rules).evaluate(request).decisions().get(0);
    }

    private static AwardRound round() {
        return AwardRound.builder()
                .id(ROUND)
                .kind(RoundKind.ANNUAL)
                .year(2024)
                .title(text("2024"))
                .period(DateWindow.year(2024))
                .clauses(List.of(ClauseId.of("green/1")))
                .requiredClauses(List.of())
                .build();
    }

    private static SourceDocument plan() {
        return SourceDocument.builder()
                .id(DocumentId.of("green"))
                .title(text("Plan"))
                .issuer(text("Department"))
                .number(Optional.empty())
                .issuedOn(Optional.of(LocalDate.parse("2024-01-01")))
                .issuedNotBefore(Optional.empty())
                .issuedNotAfter(Optional.empty())
                .build();
    }

    private static Reading reading(String id, String first, String second) {
        return Reading.builder()
                .id(ReadingId.of(id))
                .clauses(List.of(ClauseId.of("green/1")))
                .question(text("Which?"))
                .alternatives(List.of(new Alternative(first, text(first)), new Alternative(second, text(second))))
                .defaultAlternative(first)
                .why(text("So it is."))
                .build();
    }

    private static Criterion criterion(String id) {
        return new Criterion(CriterionId.of(id), ClauseId.of("green/2"), text(id));
    }

    private static AwardOffer offer(AwardFormId form, OfferMode mode, List<ClauseId> required) {
        Authority authority = new Authority(AuthorityId.of("authority"), text("Authority"));
        return AwardOffer.builder()
                .form(new AwardForm(form, text(form.value()), AwardCategory.COMMENDATION_FORM, authority))
                .mode(mode)
                .quota(QuotaSource.GRANTED)
                .clauses(List.of(ClauseId.of("green/1")))
                .requiredClauses(required)
                .build();
    }

    private static LocalisedText text(String both) {
        return new LocalisedText(both, both);
    }
}
