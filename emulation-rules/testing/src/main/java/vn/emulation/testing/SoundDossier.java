package vn.emulation.testing;

import com.google.common.base.Strings;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.emulation.campaign.AwardRound;
import vn.emulation.campaign.Campaign;
import vn.emulation.campaign.Criterion;
import vn.emulation.campaign.RequiredDocument;
import vn.emulation.dossier.Achievement;
import vn.emulation.dossier.AchievementId;
import vn.emulation.dossier.Assessment;
import vn.emulation.dossier.CriterionScore;
import vn.emulation.dossier.Document;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.DossierBuilder;
import vn.emulation.dossier.DossierId;
import vn.emulation.dossier.Listing;
import vn.emulation.dossier.Rank;
import vn.emulation.nominee.Collective;
import vn.emulation.nominee.Employment;
import vn.emulation.nominee.Household;
import vn.emulation.nominee.Individual;
import vn.emulation.nominee.Nominee;
import vn.emulation.nominee.NomineeId;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.nominee.Role;
import vn.emulation.nominee.Sex;
import vn.emulation.nominee.UnitId;
import vn.emulation.time.DateWindow;

/** Makes dossiers with which nothing is wrong, from draws. */
final class SoundDossier {

    private static final List<String> SUMMARIES = List.of(
            "Rút ngắn thời gian giải quyết hồ sơ của người dân",
            "Đưa quy trình nội bộ lên phần mềm dùng chung",
            "Hướng dẫn người dân sử dụng dịch vụ trực tuyến",
            "Vận động hỗ trợ người bệnh nghèo",
            "Rà soát, loại bỏ giấy tờ trùng lặp",
            "Tổ chức khám bệnh lưu động tại vùng khó khăn");

    private final Campaign campaign;
    private final AwardRound round;
    private final List<UnitId> members;
    private final Shares shares;

    SoundDossier(Campaign campaign, AwardRound round, List<UnitId> members) {
        this.campaign = campaign;
        this.round = round;
        this.members = members;
        this.shares = new Shares(campaign);
    }

    DossierBuilder draw(long index, long count, Dice dice) {
        String number = Strings.padStart(Long.toString(index), 9, '0');
        NomineeKind kind = shares.draw(dice);
        LocalDate received =
                LocalDate.of(round.year(), 8, 3).plusDays(dice.happens(60) ? 71 + dice.below(3) : dice.below(71));
        return Dossier.builder()
                .id(DossierId.of(round.id() + "-" + number))
                .campaign(campaign.id())
                .round(round.id())
                .nominee(nominee(kind, number, dice))
                .form(dice.one(campaign.awards()).form().id())
                .receivedOn(Optional.of(received))
                .registered(Optional.of(true))
                .documents(Listing.complete(documents(kind, received)))
                .achievements(Listing.complete(achievements(number, dice)))
                .criteria(criteria(dice))
                .history(Listing.unknown())
                .conduct(Listing.unknown())
                .votes(List.of())
                .rank(Optional.of(rank(count, dice)));
    }

    private Nominee nominee(NomineeKind kind, String number, Dice dice) {
        UnitId unit = dice.one(members);
        return switch (kind) {
            case HOUSEHOLD -> new Household(NomineeId.of("HGD-" + number), unit);
            case COLLECTIVE -> collective(unit, number, 5 + dice.below(200), dice);
            case INDIVIDUAL ->
                new Individual(
                        NomineeId.of("CB-" + number),
                        unit,
                        Optional.of(dice.happens(150) ? Employment.CIVIL_SERVANT : Employment.PUBLIC_EMPLOYEE),
                        Optional.of(dice.happens(350) ? Role.LEADER : Role.DIRECT_WORKER),
                        Optional.of(dice.happens(570) ? Sex.FEMALE : Sex.MALE));
        };
    }

    private static Nominee collective(UnitId unit, String number, int size, Dice dice) {
        OptionalInt women = OptionalInt.of(dice.below(size + 1));
        return new Collective(NomineeId.of("TT-" + number), unit, "Tập thể " + unit, OptionalInt.of(size), women);
    }

    private List<Document> documents(NomineeKind kind, LocalDate received) {
        return campaign.documents().stream()
                .filter(document -> document.kinds().contains(kind))
                .map(RequiredDocument::type)
                .map(type -> new Document(type, Optional.empty(), Optional.of(received.minusDays(7))))
                .toList();
    }

    private List<Achievement> achievements(String number, Dice dice) {
        LocalDate from = LocalDate.of(round.year(), 1, 1).plusDays(dice.below(120));
        DateWindow period = DateWindow.of(from, from.plusDays(30 + dice.below(60)));
        return List.of(new Achievement(AchievementId.of("TTICH-" + number), dice.one(SUMMARIES), period));
    }

    private List<CriterionScore> criteria(Dice dice) {
        return campaign.criteria().stream()
                .map(Criterion::id)
                .map(criterion -> new CriterionScore(
                        criterion,
                        Assessment.MET,
                        Optional.of(BigDecimal.valueOf(280 + dice.below(121), 1)),
                        List.of("BC-" + (1 + dice.below(900)))))
                .toList();
    }

    /** Some nominees come to share a position. */
    private Rank rank(long count, Dice dice) {
        int positions = (int) Math.min(Math.max(count, 1), Integer.MAX_VALUE);
        return new Rank(
                1 + dice.below(positions), "Hội đồng Thi đua - Khen thưởng", LocalDate.of(round.year(), 10, 23));
    }
}
