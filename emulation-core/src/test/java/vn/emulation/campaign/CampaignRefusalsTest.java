package vn.emulation.campaign;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.emulation.Samples;
import vn.emulation.award.AwardMode;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.source.Clause;
import vn.emulation.source.ClauseId;
import vn.emulation.source.ReadingBuilder;
import vn.emulation.source.Treatment;
import vn.emulation.time.DateWindow;
import vn.emulation.validation.RefusalCase;

/** What campaigns and their parts refuse. */
class CampaignRefusalsTest {

    @ParameterizedTest
    @MethodSource("cases")
    void refused_with_its_whole_message_and_its_twin_is_not(RefusalCase refusal) {
        refusal.verify();
    }

    static Stream<RefusalCase> cases() {
        return Stream.of(
                new RefusalCase(
                        "offer.clauses",
                        () -> AwardOfferBuilder.builder(Samples.offer())
                                .clauses(List.of())
                                .build(),
                        () -> AwardOfferBuilder.builder(Samples.offer())
                                .clauses(List.of(Samples.CLAUSE))
                                .build(),
                        "The award offer of (merit) names no clause. Maybe name the clause that offers it.",
                        "Hình thức (merit) chưa nêu điều khoản. Có thể cần nêu điều khoản quy định hình thức "
                                + "này."),
                new RefusalCase(
                        "offer.required",
                        () -> AwardOfferBuilder.builder(Samples.offer())
                                .requiredClauses(List.of())
                                .build(),
                        () -> AwardOfferBuilder.builder(Samples.offer())
                                .requiredClauses(List.of(Samples.CLAUSE))
                                .build(),
                        "The award offer of (merit) requires no clause. Maybe list the clauses that must be "
                                + "answered.",
                        "Hình thức (merit) không đòi hỏi điều khoản nào. Có thể cần liệt kê các điều khoản "
                                + "phải trả lời."),
                new RefusalCase(
                        "round.year",
                        () -> AwardRoundBuilder.builder(Samples.round())
                                .year(1999)
                                .build(),
                        () -> AwardRoundBuilder.builder(Samples.round())
                                .year(2000)
                                .build(),
                        "The round (annual-2026) is in the year (1999), outside 2000 to 2100. Maybe correct "
                                + "the year.",
                        "Đợt xét (annual-2026) thuộc năm (1999), ngoài khoảng 2000 đến 2100. Có thể cần sửa " + "năm."),
                new RefusalCase(
                        "round.year",
                        () -> AwardRoundBuilder.builder(Samples.round())
                                .year(2101)
                                .build(),
                        () -> AwardRoundBuilder.builder(Samples.round())
                                .year(2100)
                                .build(),
                        "The round (annual-2026) is in the year (2101), outside 2000 to 2100. Maybe correct "
                                + "the year.",
                        "Đợt xét (annual-2026) thuộc năm (2101), ngoài khoảng 2000 đến 2100. Có thể cần sửa " + "năm."),
                new RefusalCase(
                        "round.clauses",
                        () -> AwardRoundBuilder.builder(Samples.round())
                                .clauses(List.of())
                                .build(),
                        () -> AwardRoundBuilder.builder(Samples.round())
                                .clauses(List.of(Samples.CLAUSE))
                                .build(),
                        "The round (annual-2026) names no clause. Maybe name the clause that sets it.",
                        "Đợt xét (annual-2026) chưa nêu điều khoản. Có thể cần nêu điều khoản quy định đợt " + "này."),
                new RefusalCase(
                        "milestone.years",
                        () -> milestone(Samples.CLAUSE, 2025, 2024),
                        () -> milestone(Samples.CLAUSE, 2025, 2025),
                        "The milestone of (plan/III.3) begins in (2025) and ends before that, in (2024). "
                                + "Maybe exchange the years.",
                        "Mốc của (plan/III.3) bắt đầu năm (2025) và kết thúc trước đó, năm (2024). Có thể cần "
                                + "đổi chỗ hai năm."),
                new RefusalCase(
                        "document.kinds",
                        () -> new RequiredDocument(DocumentTypeId.of("report"), Samples.TEXT, List.of()),
                        () -> new RequiredDocument(
                                DocumentTypeId.of("report"), Samples.TEXT, List.of(NomineeKind.HOUSEHOLD)),
                        "The required document (report) is asked of no kind of nominee. Maybe list the kinds.",
                        "Thành phần hồ sơ (report) không áp dụng cho đối tượng nào. Có thể cần liệt kê loại "
                                + "đối tượng."),
                new RefusalCase(
                        "campaign.awards",
                        () -> CampaignBuilder.builder(Samples.campaign())
                                .awards(List.of())
                                .build(),
                        () -> CampaignBuilder.builder(Samples.campaign())
                                .awards(List.of(Samples.offer()))
                                .build(),
                        "The campaign (ar) offers no award. Maybe add an award offer.",
                        "Phong trào (ar) không có hình thức khen thưởng. Có thể cần bổ sung hình thức."),
                new RefusalCase(
                        "campaign.rounds",
                        () -> CampaignBuilder.builder(Samples.campaign())
                                .rounds(List.of())
                                .build(),
                        () -> CampaignBuilder.builder(Samples.campaign())
                                .rounds(List.of(Samples.round()))
                                .build(),
                        "The campaign (ar) has no round. Maybe add a round.",
                        "Phong trào (ar) không có đợt xét. Có thể cần bổ sung đợt xét."),
                new RefusalCase(
                        "campaign.duplicate",
                        () -> CampaignBuilder.builder(Samples.campaign())
                                .rounds(List.of(
                                        Samples.round(),
                                        AwardRoundBuilder.builder(Samples.round())
                                                .year(2027)
                                                .build()))
                                .build(),
                        () -> CampaignBuilder.builder(Samples.campaign())
                                .rounds(List.of(
                                        Samples.round(),
                                        AwardRoundBuilder.builder(Samples.round())
                                                .year(2026)
                                                .build()))
                                .build(),
                        "Two parts of the campaign share the id (annual-2026) and differ. Maybe one of them "
                                + "has another id.",
                        "Hai phần của phong trào trùng mã (annual-2026) nhưng khác nội dung. Có thể một phần "
                                + "có mã khác."),
                new RefusalCase(
                        "campaign.duplicate",
                        () -> CampaignBuilder.builder(Samples.campaign())
                                .clauses(List.of(Samples.clause(), hosted()))
                                .build(),
                        () -> CampaignBuilder.builder(Samples.campaign())
                                .clauses(List.of(Samples.clause(), Samples.clause()))
                                .build(),
                        "Two parts of the campaign share the id (plan/III.3) and differ. Maybe one of them "
                                + "has another id.",
                        "Hai phần của phong trào trùng mã (plan/III.3) nhưng khác nội dung. Có thể một phần "
                                + "có mã khác."),
                new RefusalCase(
                        "campaign.clause",
                        () -> CampaignBuilder.builder(Samples.campaign())
                                .rounds(List.of(AwardRoundBuilder.builder(Samples.round())
                                        .requiredClauses(List.of(ClauseId.of("plan/IV")))
                                        .build()))
                                .build(),
                        () -> CampaignBuilder.builder(Samples.campaign())
                                .rounds(List.of(AwardRoundBuilder.builder(Samples.round())
                                        .requiredClauses(List.of(Samples.CLAUSE))
                                        .build()))
                                .build(),
                        "The part (annual-2026) of the campaign cites (plan/IV), which is none of its "
                                + "clauses. Maybe add that clause.",
                        "Phần (annual-2026) của phong trào dẫn (plan/IV), không phải điều khoản của kế hoạch. "
                                + "Có thể cần bổ sung điều khoản đó."),
                new RefusalCase(
                        "campaign.clause",
                        () -> CampaignBuilder.builder(Samples.campaign())
                                .rounds(List.of(AwardRoundBuilder.builder(Samples.round())
                                        .clauses(List.of(ClauseId.of("plan/IV")))
                                        .build()))
                                .build(),
                        () -> CampaignBuilder.builder(Samples.campaign())
                                .rounds(List.of(AwardRoundBuilder.builder(Samples.round())
                                        .clauses(List.of(Samples.CLAUSE))
                                        .build()))
                                .build(),
                        "The part (annual-2026) of the campaign cites (plan/IV), which is none of its "
                                + "clauses. Maybe add that clause.",
                        "Phần (annual-2026) của phong trào dẫn (plan/IV), không phải điều khoản của kế hoạch. "
                                + "Có thể cần bổ sung điều khoản đó."),
                new RefusalCase(
                        "campaign.clause",
                        () -> CampaignBuilder.builder(Samples.campaign())
                                .awards(List.of(AwardOfferBuilder.builder(Samples.offer())
                                        .clauses(List.of(ClauseId.of("plan/IV")))
                                        .build()))
                                .build(),
                        () -> CampaignBuilder.builder(Samples.campaign())
                                .awards(List.of(AwardOfferBuilder.builder(Samples.offer())
                                        .clauses(List.of(Samples.CLAUSE))
                                        .build()))
                                .build(),
                        "The part (merit) of the campaign cites (plan/IV), which is none of its clauses. "
                                + "Maybe add that clause.",
                        "Phần (merit) của phong trào dẫn (plan/IV), không phải điều khoản của kế hoạch. Có "
                                + "thể cần bổ sung điều khoản đó."),
                new RefusalCase(
                        "campaign.clause",
                        () -> CampaignBuilder.builder(Samples.campaign())
                                .awards(List.of(AwardOfferBuilder.builder(Samples.offer())
                                        .requiredClauses(List.of(ClauseId.of("plan/IV")))
                                        .build()))
                                .build(),
                        () -> CampaignBuilder.builder(Samples.campaign())
                                .awards(List.of(AwardOfferBuilder.builder(Samples.offer())
                                        .requiredClauses(List.of(Samples.CLAUSE))
                                        .build()))
                                .build(),
                        "The part (merit) of the campaign cites (plan/IV), which is none of its clauses. "
                                + "Maybe add that clause.",
                        "Phần (merit) của phong trào dẫn (plan/IV), không phải điều khoản của kế hoạch. Có "
                                + "thể cần bổ sung điều khoản đó."),
                new RefusalCase(
                        "campaign.clause",
                        () -> CampaignBuilder.builder(Samples.campaign())
                                .readings(List.of(ReadingBuilder.builder(Samples.reading())
                                        .clauses(List.of(ClauseId.of("plan/IV")))
                                        .build()))
                                .build(),
                        () -> CampaignBuilder.builder(Samples.campaign())
                                .readings(List.of(Samples.reading()))
                                .build(),
                        "The part (plan/bound) of the campaign cites (plan/IV), which is none of its clauses. "
                                + "Maybe add that clause.",
                        "Phần (plan/bound) của phong trào dẫn (plan/IV), không phải điều khoản của kế hoạch. "
                                + "Có thể cần bổ sung điều khoản đó."),
                new RefusalCase(
                        "campaign.clause",
                        () -> CampaignBuilder.builder(Samples.campaign())
                                .criteria(List.of(
                                        new Criterion(CriterionId.of("II.1"), ClauseId.of("plan/IV"), Samples.TEXT)))
                                .build(),
                        () -> CampaignBuilder.builder(Samples.campaign())
                                .criteria(List.of(new Criterion(CriterionId.of("II.1"), Samples.CLAUSE, Samples.TEXT)))
                                .build(),
                        "The part (II.1) of the campaign cites (plan/IV), which is none of its clauses. Maybe "
                                + "add that clause.",
                        "Phần (II.1) của phong trào dẫn (plan/IV), không phải điều khoản của kế hoạch. Có thể "
                                + "cần bổ sung điều khoản đó."),
                new RefusalCase(
                        "campaign.clause",
                        () -> CampaignBuilder.builder(Samples.campaign())
                                .milestones(List.of(milestone(ClauseId.of("plan/IV"), 2025, 2026)))
                                .build(),
                        () -> CampaignBuilder.builder(Samples.campaign())
                                .milestones(List.of(milestone(Samples.CLAUSE, 2025, 2026)))
                                .build(),
                        "The part (FINAL_REVIEW) of the campaign cites (plan/IV), which is none of its "
                                + "clauses. Maybe add that clause.",
                        "Phần (FINAL_REVIEW) của phong trào dẫn (plan/IV), không phải điều khoản của kế "
                                + "hoạch. Có thể cần bổ sung điều khoản đó."),
                new RefusalCase(
                        "campaign.clause",
                        () -> CampaignBuilder.builder(Samples.campaign())
                                .duties(List.of(new Duty(ClauseId.of("plan/IV"), Samples.TEXT, Samples.TEXT)))
                                .build(),
                        () -> CampaignBuilder.builder(Samples.campaign())
                                .duties(List.of(new Duty(Samples.CLAUSE, Samples.TEXT, Samples.TEXT)))
                                .build(),
                        "The part (Campaign) of the campaign cites (plan/IV), which is none of its clauses. "
                                + "Maybe add that clause.",
                        "Phần (Campaign) của phong trào dẫn (plan/IV), không phải điều khoản của kế hoạch. Có "
                                + "thể cần bổ sung điều khoản đó."),
                new RefusalCase(
                        "launch.clauses",
                        () -> launch(),
                        () -> launch(Samples.CLAUSE),
                        "The launch by (PROVINCE) cites no clause. Maybe name the clause that tells who launched the campaign.",
                        "Việc phát động bởi (PROVINCE) không dẫn điều khoản nào. Có thể ghi điều khoản nêu ai phát động phong trào."),
                new RefusalCase(
                        "campaign.clause",
                        () -> CampaignBuilder.builder(Samples.campaign())
                                .launch(Optional.of(launch(ClauseId.of("plan/IV"))))
                                .build(),
                        () -> CampaignBuilder.builder(Samples.campaign())
                                .launch(Optional.of(launch(Samples.CLAUSE)))
                                .build(),
                        "The part (PROVINCE) of the campaign cites (plan/IV), which is none of its clauses. Maybe add that clause.",
                        "Phần (PROVINCE) của phong trào dẫn (plan/IV), không phải điều khoản của kế hoạch. Có thể cần bổ sung điều khoản đó."));
    }

    private static Milestone milestone(ClauseId clause, int fromYear, int throughYear) {
        return new Milestone(clause, MilestoneKind.FINAL_REVIEW, fromYear, throughYear, Samples.TEXT);
    }

    private static Launch launch(ClauseId... clauses) {
        return new Launch(LaunchLevel.PROVINCE, AwardMode.THEMATIC, DateWindow.year(2026), List.of(clauses));
    }

    private static Clause hosted() {
        return new Clause(Samples.CLAUSE, Samples.TEXT, Treatment.HOST, List.of());
    }
}
