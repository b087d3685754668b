package vn.emulation.testing.arbitrary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
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
import vn.emulation.campaign.DocumentTypeId;
import vn.emulation.campaign.OfferMode;
import vn.emulation.campaign.QuotaSource;
import vn.emulation.campaign.RequiredDocument;
import vn.emulation.campaign.RoundId;
import vn.emulation.campaign.RoundKind;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.nominee.UnitId;
import vn.emulation.source.Clause;
import vn.emulation.source.ClauseId;
import vn.emulation.source.DocumentId;
import vn.emulation.source.SourceDocument;
import vn.emulation.source.Treatment;
import vn.emulation.text.LocalisedText;
import vn.emulation.time.DateWindow;

/** Arbitrary small campaigns without rules, for what a host does with campaigns: storing, showing, choosing. */
public final class CampaignArbitraries {

    private static final int MOST = 3;
    private static final String ID = "phong-trao";

    private CampaignArbitraries() {}

    /**
     * Returns campaigns of up to {@value #MOST} criteria, forms, rounds and documents; they shrink towards one form and one
     * round of 2000.
     */
    public static Arbitrary<Campaign> campaigns() {
        return Combinators.combine(
                        Arbitraries.integers().between(2000, 2090),
                        Arbitraries.integers().between(0, MOST),
                        modes(),
                        roundKinds(),
                        documents())
                .as(CampaignArbitraries::campaign);
    }

    private static Arbitrary<List<OfferMode>> modes() {
        return Arbitraries.of(OfferMode.class).list().ofMinSize(1).ofMaxSize(MOST);
    }

    private static Arbitrary<List<RoundKind>> roundKinds() {
        return Arbitraries.of(RoundKind.class).list().ofMinSize(1).ofMaxSize(MOST);
    }

    private static Arbitrary<List<List<NomineeKind>>> documents() {
        return Arbitraries.of(NomineeKind.class)
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .list()
                .ofMaxSize(MOST);
    }

    private static Campaign campaign(
            int year, int criteria, List<OfferMode> modes, List<RoundKind> rounds, List<List<NomineeKind>> documents) {
        return Campaign.builder()
                .id(CampaignId.of(ID))
                .title(new LocalisedText("Phong trào thi đua", "Emulation campaign"))
                .organiser(UnitId.of("don-vi-to-chuc"))
                .titlePeriod(DateWindow.of(DateWindow.year(year).from().orElseThrow(), end(year + rounds.size() - 1)))
                .plan(plan())
                .legalBases(List.of())
                .clauses(numbered(criteria + 1)
                        .mapToObj(CampaignArbitraries::clause)
                        .toList())
                .readings(List.of())
                .criteria(numbered(criteria)
                        .mapToObj(CampaignArbitraries::criterion)
                        .toList())
                .awards(numbered(modes.size())
                        .mapToObj(number -> offer(number, modes.get(number - 1)))
                        .toList())
                .rounds(numbered(rounds.size())
                        .mapToObj(number -> round(year + number - 1, rounds.get(number - 1)))
                        .toList())
                .milestones(List.of())
                .duties(List.of())
                .documents(numbered(documents.size())
                        .mapToObj(number -> document(number, documents.get(number - 1)))
                        .toList())
                .build();
    }

    private static LocalDate end(int year) {
        return DateWindow.year(year).before().orElseThrow();
    }

    private static IntStream numbered(int count) {
        return IntStream.rangeClosed(1, count);
    }

    private static SourceDocument plan() {
        LocalisedText title = new LocalisedText("Kế hoạch tổ chức phong trào thi đua", "Plan of the campaign");
        return SourceDocument.builder()
                .id(DocumentId.of(ID))
                .title(title)
                .issuer(new LocalisedText("Đơn vị tổ chức", "Organiser"))
                .number(Optional.empty())
                .issuedOn(Optional.empty())
                .issuedNotBefore(Optional.empty())
                .issuedNotAfter(Optional.empty())
                .build();
    }

    private static ClauseId clauseId(int number) {
        return ClauseId.of(ID + "/" + number);
    }

    private static Clause clause(int number) {
        return new Clause(clauseId(number), text("Điều khoản ", "Clause ", number), Treatment.INFORMATIVE, List.of());
    }

    private static Criterion criterion(int number) {
        return new Criterion(CriterionId.of("TC-" + number), clauseId(number), text("Tiêu chí ", "Criterion ", number));
    }

    private static AwardOffer offer(int number, OfferMode mode) {
        Authority authority = new Authority(AuthorityId.of("cap-" + number), text("Cấp ", "Level ", number));
        AwardForm form = new AwardForm(
                AwardFormId.of("hinh-thuc-" + number),
                text("Hình thức ", "Form ", number),
                AwardCategory.COMMENDATION_FORM,
                authority);
        List<ClauseId> first = List.of(clauseId(1));
        return new AwardOffer(form, mode, QuotaSource.NOT_STATED, first, first);
    }

    private static AwardRound round(int year, RoundKind kind) {
        return new AwardRound(
                RoundId.of("dot-" + year),
                kind,
                year,
                text("Đợt xét ", "Round ", year),
                DateWindow.year(year),
                List.of(clauseId(1)),
                List.of());
    }

    private static RequiredDocument document(int number, List<NomineeKind> kinds) {
        return new RequiredDocument(
                DocumentTypeId.of("tai-lieu-" + number), text("Tài liệu ", "Paper ", number), kinds);
    }

    private static LocalisedText text(String vi, String en, int number) {
        return new LocalisedText(vi + number, en + number);
    }
}
