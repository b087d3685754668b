package vn.emulation.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.emulation.Samples;
import vn.emulation.campaign.DocumentTypeId;
import vn.emulation.nominee.Individual;
import vn.emulation.nominee.Nominee;
import vn.emulation.nominee.NomineeId;
import vn.emulation.nominee.UnitId;
import vn.emulation.validation.RefusalCase;

/** What dossiers refuse of the parts that the law asks for. */
class LawPartRefusalsTest {

    @ParameterizedTest
    @MethodSource("cases")
    void refused_with_its_whole_message_and_its_twin_is_not(RefusalCase refusal) {
        refusal.verify();
    }

    static Stream<RefusalCase> cases() {
        return Stream.of(
                new RefusalCase(
                        "award.revoked",
                        () -> revokedOn(Samples.DAY.minusDays(1)),
                        () -> revokedOn(Samples.DAY),
                        "The award (merit), decided on (2026-10-14), was revoked on (2026-10-13), before that. Maybe correct one of the days.",
                        "Khen thưởng (merit) quyết định ngày (2026-10-14) lại bị hủy bỏ ngày (2026-10-13), sớm hơn ngày quyết định. Có thể cần sửa một trong hai ngày."),
                new RefusalCase(
                        "award.revoked",
                        () -> revokedOn(LocalDate.MIN),
                        () -> revokedOn(Samples.DAY.plusDays(1)),
                        "The award (merit), decided on (2026-10-14), was revoked on (-999999999-01-01), before that. Maybe correct one of the days.",
                        "Khen thưởng (merit) quyết định ngày (2026-10-14) lại bị hủy bỏ ngày (-999999999-01-01), sớm hơn ngày quyết định. Có thể cần sửa một trong hai ngày."),
                new RefusalCase(
                        "document.copies",
                        () -> copies(0),
                        () -> copies(1),
                        "The document (report) is given in (0) copies. Maybe give a number from 1, or leave the copies out.",
                        "Thành phần hồ sơ (report) ghi (0) bản. Có thể ghi một số từ 1 trở lên, hoặc bỏ số bản."),
                new RefusalCase(
                        "document.copies",
                        () -> copies(-1),
                        () -> copies(2),
                        "The document (report) is given in (-1) copies. Maybe give a number from 1, or leave the copies out.",
                        "Thành phần hồ sơ (report) ghi (-1) bản. Có thể ghi một số từ 1 trở lên, hoặc bỏ số bản."),
                new RefusalCase(
                        "vote.letters",
                        () -> letters(5, 4, 10),
                        () -> letters(5, 4, 9),
                        "The vote counts (10) votes by letter, of (9) votes given. Maybe correct the counts.",
                        "Biểu quyết có (10) phiếu gửi bằng thư trên (9) phiếu đã bỏ. Có thể cần sửa số phiếu."),
                new RefusalCase(
                        "vote.letters",
                        () -> letters(5, 4, -1),
                        () -> letters(5, 4, 0),
                        "The vote counts (-1) votes by letter, of (9) votes given. Maybe correct the counts.",
                        "Biểu quyết có (-1) phiếu gửi bằng thư trên (9) phiếu đã bỏ. Có thể cần sửa số phiếu."),
                new RefusalCase(
                        "vote.letters",
                        () -> letters(0, 0, 1),
                        () -> letters(0, 1, 1),
                        "The vote counts (1) votes by letter, of (0) votes given. Maybe correct the counts.",
                        "Biểu quyết có (1) phiếu gửi bằng thư trên (0) phiếu đã bỏ. Có thể cần sửa số phiếu."),
                new RefusalCase(
                        "dossier.career",
                        () -> of(Samples.collective())
                                .career(Optional.of(Career.builder().build()))
                                .build(),
                        () -> of(individual())
                                .career(Optional.of(Career.builder().build()))
                                .build(),
                        "The dossier (D1) tells a career, and its nominee is (COLLECTIVE). Maybe leave the career out.",
                        "Hồ sơ (D1) ghi quá trình công tác, còn đối tượng là (COLLECTIVE). Có thể bỏ phần quá trình công tác."),
                new RefusalCase(
                        "dossier.career",
                        () -> of(Samples.dossier().nominee())
                                .career(Optional.of(Career.builder().build()))
                                .build(),
                        () -> of(Samples.dossier().nominee())
                                .career(Optional.empty())
                                .build(),
                        "The dossier (D1) tells a career, and its nominee is (HOUSEHOLD). Maybe leave the career out.",
                        "Hồ sơ (D1) ghi quá trình công tác, còn đối tượng là (HOUSEHOLD). Có thể bỏ phần quá trình công tác."),
                new RefusalCase(
                        "dossier.staff",
                        () -> of(individual())
                                .staff(Optional.of(new Staff(9, 9, 9, 1, 0)))
                                .build(),
                        () -> of(Samples.collective())
                                .staff(Optional.of(new Staff(9, 9, 9, 1, 0)))
                                .build(),
                        "The dossier (D1) tells of the staff or the founding of a collective, and its nominee is (INDIVIDUAL). Maybe leave them out.",
                        "Hồ sơ (D1) ghi thành viên hoặc ngày thành lập của tập thể, còn đối tượng là (INDIVIDUAL). Có thể bỏ các phần này."),
                new RefusalCase(
                        "dossier.staff",
                        () -> of(Samples.dossier().nominee())
                                .establishedOn(Optional.of(Samples.DAY))
                                .build(),
                        () -> of(Samples.collective())
                                .establishedOn(Optional.of(Samples.DAY))
                                .build(),
                        "The dossier (D1) tells of the staff or the founding of a collective, and its nominee is (HOUSEHOLD). Maybe leave them out.",
                        "Hồ sơ (D1) ghi thành viên hoặc ngày thành lập của tập thể, còn đối tượng là (HOUSEHOLD). Có thể bỏ các phần này."),
                new RefusalCase(
                        "dossier.rating",
                        () -> of(Samples.dossier().nominee())
                                .ratings(Listing.complete(List.of(
                                        rated(2025, PerformanceRating.GOOD), rated(2025, PerformanceRating.EXCELLENT))))
                                .build(),
                        () -> of(Samples.dossier().nominee())
                                .ratings(Listing.complete(List.of(
                                        rated(2025, PerformanceRating.GOOD), rated(2025, PerformanceRating.GOOD))))
                                .build(),
                        "The dossier rates the year (2025) twice, differently. Maybe remove one rating.",
                        "Hồ sơ xếp loại năm (2025) hai lần, kết quả khác nhau. Có thể cần bỏ một lần."),
                new RefusalCase(
                        "dossier.initiative",
                        () -> of(Samples.dossier().nominee())
                                .initiatives(Listing.complete(
                                        List.of(initiative(Reach.GRASSROOTS), initiative(Reach.PROVINCE))))
                                .build(),
                        () -> of(Samples.dossier().nominee())
                                .initiatives(
                                        Listing.complete(List.of(initiative(Reach.NATION), initiative(Reach.NATION))))
                                .build(),
                        "The dossier gives the initiative (SK-1) twice, differently. Maybe one of them has another id.",
                        "Hồ sơ nêu sáng kiến (SK-1) hai lần, nội dung khác nhau. Có thể một sáng kiến có mã khác."));
    }

    private static PastAward revokedOn(LocalDate day) {
        return PastAward.builder()
                .form(Samples.FORM)
                .decidedOn(Samples.DAY)
                .revokedOn(Optional.of(day))
                .build();
    }

    private static Document copies(int copies) {
        return new Document(DocumentTypeId.of("report"), Optional.empty(), Optional.empty(), OptionalInt.of(copies));
    }

    private static CouncilVote letters(int inFavour, int against, int byLetter) {
        return CouncilVote.builder()
                .council("Hội đồng")
                .heldOn(Samples.DAY)
                .members(20)
                .inFavour(inFavour)
                .against(against)
                .byLetter(OptionalInt.of(byLetter))
                .build();
    }

    private static DossierBuilder of(Nominee nominee) {
        return DossierBuilder.builder(Samples.dossier()).nominee(nominee);
    }

    private static Nominee individual() {
        return new Individual(
                NomineeId.of("CB-1"), UnitId.of("U1"), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static YearRating rated(int year, PerformanceRating rating) {
        return new YearRating(year, rating);
    }

    private static Initiative initiative(Reach reach) {
        return new Initiative(AchievementId.of("SK-1"), InitiativeKind.INITIATIVE, reach, Samples.DAY);
    }
}
