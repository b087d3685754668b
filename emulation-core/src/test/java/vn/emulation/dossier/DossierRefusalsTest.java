package vn.emulation.dossier;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.emulation.Samples;
import vn.emulation.campaign.CriterionId;
import vn.emulation.time.DateWindow;
import vn.emulation.validation.RefusalCase;

/** What dossiers and their parts refuse. */
class DossierRefusalsTest {

    @ParameterizedTest
    @MethodSource("cases")
    void refused_with_its_whole_message_and_its_twin_is_not(RefusalCase refusal) {
        refusal.verify();
    }

    static Stream<RefusalCase> cases() {
        return Stream.of(
                new RefusalCase(
                        "achievement.summary",
                        () -> new Achievement(AchievementId.of("A1"), " ", DateWindow.year(2026)),
                        () -> new Achievement(AchievementId.of("A1"), "x", DateWindow.year(2026)),
                        "The achievement (A1) says nothing. Maybe give a short summary.",
                        "Thành tích (A1) để trống nội dung. Có thể cần ghi tóm tắt."),
                new RefusalCase(
                        "score.range",
                        () -> score("-0.1"),
                        () -> score("0.0"),
                        "The score by criterion (II.1) is below 0 or has more than 30 digits. Maybe correct " + "it.",
                        "Điểm theo tiêu chí (II.1) nhỏ hơn 0 hoặc quá 30 chữ số. Có thể cần sửa điểm."),
                new RefusalCase(
                        "score.range",
                        () -> score("1e30"),
                        () -> score("1e29"),
                        "The score by criterion (II.1) is below 0 or has more than 30 digits. Maybe correct " + "it.",
                        "Điểm theo tiêu chí (II.1) nhỏ hơn 0 hoặc quá 30 chữ số. Có thể cần sửa điểm."),
                new RefusalCase(
                        "score.range",
                        () -> score("1e-31"),
                        () -> score("1e-30"),
                        "The score by criterion (II.1) is below 0 or has more than 30 digits. Maybe correct " + "it.",
                        "Điểm theo tiêu chí (II.1) nhỏ hơn 0 hoặc quá 30 chữ số. Có thể cần sửa điểm."),
                new RefusalCase(
                        "score.range",
                        () -> score("1e999999999"),
                        () -> score("9"),
                        "The score by criterion (II.1) is below 0 or has more than 30 digits. Maybe correct " + "it.",
                        "Điểm theo tiêu chí (II.1) nhỏ hơn 0 hoặc quá 30 chữ số. Có thể cần sửa điểm."),
                new RefusalCase(
                        "score.range",
                        () -> score("1234567890123456789012345678901"),
                        () -> score("123456789012345678901234567890"),
                        "The score by criterion (II.1) is below 0 or has more than 30 digits. Maybe correct " + "it.",
                        "Điểm theo tiêu chí (II.1) nhỏ hơn 0 hoặc quá 30 chữ số. Có thể cần sửa điểm."),
                new RefusalCase(
                        "vote.council",
                        () -> vote("", 9, 5, 4),
                        () -> vote("Hội đồng", 9, 5, 4),
                        "The vote names no council. Maybe name the council.",
                        "Biểu quyết chưa nêu hội đồng. Có thể cần ghi tên hội đồng."),
                new RefusalCase(
                        "vote.counts",
                        () -> vote("Hội đồng", 9, 5, 5),
                        () -> vote("Hội đồng", 10, 5, 5),
                        "The vote counts (5) in favour and (5) against, of (9) members. Maybe correct the " + "counts.",
                        "Biểu quyết có (5) phiếu thuận và (5) phiếu chống trên (9) thành viên. Có thể cần sửa "
                                + "số phiếu."),
                new RefusalCase(
                        "vote.counts",
                        () -> vote("Hội đồng", 9, -1, 5),
                        () -> vote("Hội đồng", 9, 0, 5),
                        "The vote counts (-1) in favour and (5) against, of (9) members. Maybe correct the "
                                + "counts.",
                        "Biểu quyết có (-1) phiếu thuận và (5) phiếu chống trên (9) thành viên. Có thể cần "
                                + "sửa số phiếu."),
                new RefusalCase(
                        "vote.counts",
                        () -> vote("Hội đồng", 9, 5, -1),
                        () -> vote("Hội đồng", 9, 5, 0),
                        "The vote counts (5) in favour and (-1) against, of (9) members. Maybe correct the "
                                + "counts.",
                        "Biểu quyết có (5) phiếu thuận và (-1) phiếu chống trên (9) thành viên. Có thể cần "
                                + "sửa số phiếu."),
                new RefusalCase(
                        "vote.counts",
                        () -> vote("Hội đồng", 0, 0, 0),
                        () -> vote("Hội đồng", 1, 0, 0),
                        "The vote counts (0) in favour and (0) against, of (0) members. Maybe correct the " + "counts.",
                        "Biểu quyết có (0) phiếu thuận và (0) phiếu chống trên (0) thành viên. Có thể cần sửa "
                                + "số phiếu."),
                new RefusalCase(
                        "vote.counts",
                        () -> vote("Hội đồng", 9, Integer.MAX_VALUE, 1),
                        () -> vote("Hội đồng", Integer.MAX_VALUE, Integer.MAX_VALUE, 0),
                        "The vote counts (2147483647) in favour and (1) against, of (9) members. Maybe "
                                + "correct the counts.",
                        "Biểu quyết có (2147483647) phiếu thuận và (1) phiếu chống trên (9) thành viên. Có "
                                + "thể cần sửa số phiếu."),
                new RefusalCase(
                        "rank.position",
                        () -> new Rank(0, "Hội đồng", Samples.DAY),
                        () -> new Rank(1, "Hội đồng", Samples.DAY),
                        "The rank (0) is below 1. Maybe count ranks from 1.",
                        "Thứ hạng (0) nhỏ hơn 1. Có thể cần đánh số từ 1."),
                new RefusalCase(
                        "rank.by",
                        () -> new Rank(7, " ", Samples.DAY),
                        () -> new Rank(7, "x", Samples.DAY),
                        "The rank (7) does not say who ranked. Maybe name the council or office.",
                        "Thứ hạng (7) chưa nêu ai xếp. Có thể cần ghi hội đồng hoặc cơ quan xếp hạng."),
                new RefusalCase(
                        "dossier.criterion",
                        () -> DossierBuilder.builder(Samples.dossier())
                                .criteria(List.of(score("1"), score("2")))
                                .build(),
                        () -> DossierBuilder.builder(Samples.dossier())
                                .criteria(List.of(score("1"), score("1.0")))
                                .build(),
                        "The dossier assesses the criterion (II.1) twice, differently. Maybe remove one "
                                + "assessment.",
                        "Hồ sơ đánh giá tiêu chí (II.1) hai lần, kết quả khác nhau. Có thể cần bỏ một lần."),
                new RefusalCase(
                        "dossier.achievement",
                        () -> DossierBuilder.builder(Samples.dossier())
                                .achievements(Listing.complete(List.of(achieved("a"), achieved("b"))))
                                .build(),
                        () -> DossierBuilder.builder(Samples.dossier())
                                .achievements(Listing.complete(List.of(achieved("a"), achieved("a"))))
                                .build(),
                        "The dossier gives the achievement (A1) twice, differently. Maybe one of them has "
                                + "another id.",
                        "Hồ sơ nêu thành tích (A1) hai lần, nội dung khác nhau. Có thể một thành tích có mã "
                                + "khác."));
    }

    private static CriterionScore score(String points) {
        return new CriterionScore(
                CriterionId.of("II.1"), Assessment.MET, Optional.of(new BigDecimal(points)), List.of());
    }

    private static CouncilVote vote(String council, int members, int inFavour, int against) {
        return new CouncilVote(council, Samples.DAY, members, inFavour, against);
    }

    private static Achievement achieved(String summary) {
        return new Achievement(AchievementId.of("A1"), summary, DateWindow.year(2026));
    }
}
