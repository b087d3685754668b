package vn.emulation.rules.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.emulation.award.AwardFormId;
import vn.emulation.award.AwardMode;
import vn.emulation.campaign.CriterionId;
import vn.emulation.campaign.DocumentTypeId;
import vn.emulation.dossier.Achievement;
import vn.emulation.dossier.AchievementId;
import vn.emulation.dossier.Assessment;
import vn.emulation.dossier.ConductKind;
import vn.emulation.dossier.ConductRecord;
import vn.emulation.dossier.CriterionScore;
import vn.emulation.dossier.DisciplineLevel;
import vn.emulation.dossier.Document;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.DossierId;
import vn.emulation.dossier.Listing;
import vn.emulation.dossier.PastAward;
import vn.emulation.dossier.PerformanceRating;
import vn.emulation.dossier.YearRating;
import vn.emulation.nominee.Collective;
import vn.emulation.nominee.Employment;
import vn.emulation.nominee.Household;
import vn.emulation.nominee.Individual;
import vn.emulation.nominee.Nominee;
import vn.emulation.nominee.NomineeId;
import vn.emulation.nominee.Role;
import vn.emulation.nominee.Sex;
import vn.emulation.nominee.UnitId;
import vn.emulation.time.DateWindow;

/**
 * Dossiers with documents, achievements, history, conduct and ratings; each hangs on the seed and its index alone. Most are
 * sound, and of each thing that rules look at some are not.
 */
public final class SyntheticRound {

    private final SplittableRandom random;
    private final int index;
    private final int forms;

    private SyntheticRound(long seed, int index, int forms) {
        this.random = new SplittableRandom(seed * 1_000_003 + index);
        this.index = index;
        this.forms = forms;
    }

    /** Returns so many dossiers of a campaign with so many forms. */
    public static List<Dossier> dossiers(int forms, long seed, int count) {
        return IntStream.range(0, count)
                .mapToObj(index -> dossier(forms, seed, index))
                .toList();
    }

    /** Returns the dossier of an index. */
    public static Dossier dossier(int forms, long seed, int index) {
        return new SyntheticRound(seed, index, forms).draw();
    }

    private Dossier draw() {
        return Dossier.builder()
                .id(DossierId.of(String.format(Locale.ROOT, "D-%07d", index)))
                .campaign(SyntheticCampaign.ID)
                .round(SyntheticCampaign.ANNUAL)
                .nominee(nominee())
                .form(form(random.nextInt(forms)))
                .receivedOn(receivedOn())
                .registered(Optional.of(true))
                .documents(documents())
                .achievements(achievements())
                .criteria(criteria())
                .history(history())
                .conduct(conduct())
                .ratings(ratings())
                .votes(List.of())
                .rank(Optional.empty())
                .build();
    }

    private boolean in100(int percent) {
        return random.nextInt(100) < percent;
    }

    private static AwardFormId form(int number) {
        return AwardFormId.of("form-" + number);
    }

    private Nominee nominee() {
        NomineeId id = NomineeId.of(String.format(Locale.ROOT, "N-%07d", index));
        int drawn = random.nextInt(100);
        if (drawn < 62) {
            return new Individual(
                    id, unit(), employment(), Optional.of(role()), Optional.of(in100(60) ? Sex.FEMALE : Sex.MALE));
        }
        return drawn < 98
                ? new Collective(id, unit(), "Unit " + index, OptionalInt.of(20), OptionalInt.of(random.nextInt(21)))
                : new Household(id, unit());
    }

    private UnitId unit() {
        int drawn = random.nextInt(100);
        if (drawn < 96) {
            return UnitId.of("unit-" + random.nextInt(SyntheticCampaign.UNITS));
        }
        return UnitId.of(drawn < 98 ? "elsewhere" : "not-in-the-tree");
    }

    private Optional<Employment> employment() {
        int drawn = random.nextInt(100);
        if (drawn < 3) {
            return Optional.empty();
        }
        return Optional.of(
                drawn < 10
                        ? Employment.CONTRACT_WORKER
                        : drawn < 40
                                ? Employment.CIVIL_SERVANT
                                : drawn < 95 ? Employment.PUBLIC_EMPLOYEE : Employment.CADRE);
    }

    private Role role() {
        return in100(20) ? Role.LEADER : Role.DIRECT_WORKER;
    }

    private Optional<LocalDate> receivedOn() {
        return in100(4)
                ? Optional.empty()
                : Optional.of(Terms.ANNUAL_DEADLINE.minusDays(60).plusDays(random.nextInt(64)));
    }

    private Listing<Document> documents() {
        List<Document> sent = new ArrayList<>();
        boolean sound = in100(85);
        for (String type : SyntheticCampaign.DOCUMENTS) {
            if (sound || in100(80)) {
                sent.add(new Document(
                        DocumentTypeId.of(type), Optional.of(index + "/TT"), Optional.of(Terms.WINDOW_CLOSES)));
            }
        }
        return new Listing<>(in100(90), sent);
    }

    private Listing<Achievement> achievements() {
        int count = in100(97) ? 1 + random.nextInt(3) : 0;
        List<Achievement> achieved = IntStream.range(0, count)
                .mapToObj(number -> {
                    LocalDate from = LocalDate.of(in100(90) ? 2025 : 2024, 1 + random.nextInt(8), 1);
                    return new Achievement(
                            AchievementId.of("A-" + index + "-" + number),
                            "Shorter queues at the desk",
                            DateWindow.of(from, from.plusDays(20 + random.nextInt(80))));
                })
                .toList();
        return new Listing<>(in100(90), achieved);
    }

    private List<CriterionScore> criteria() {
        return SyntheticCampaign.CRITERIA.stream()
                .filter(id -> in100(95))
                .map(id -> new CriterionScore(
                        CriterionId.of(id),
                        in100(85) ? Assessment.MET : Assessment.NOT_MET,
                        Optional.empty(),
                        in100(93) ? List.of("E-" + id) : List.of()))
                .toList();
    }

    private Listing<PastAward> history() {
        List<PastAward> awards = new ArrayList<>();
        int regular = in100(85) ? 97 : 40;
        for (int year = 2018; year < 2025; year++) {
            if (in100(regular)) {
                awards.add(award(AwardFormId.of("base-title"), year));
            }
        }
        if (in100(15)) {
            awards.add(award(form(random.nextInt(forms)), 2017 + random.nextInt(8)));
        }
        return new Listing<>(in100(90), awards);
    }

    private PastAward award(AwardFormId form, int year) {
        return PastAward.builder()
                .form(form)
                .decidedOn(LocalDate.of(year, 12, 20))
                .decision(Optional.of(index + "/QĐ-" + year))
                .period(Optional.of(DateWindow.year(year)))
                .mode(Optional.of(in100(95) ? AwardMode.REGULAR : AwardMode.THEMATIC))
                .revokedOn(in100(1) ? Optional.of(LocalDate.of(year + 1, 6, 1)) : Optional.empty())
                .build();
    }

    private Listing<ConductRecord> conduct() {
        List<ConductRecord> records = new ArrayList<>();
        if (in100(2)) {
            records.add(ConductRecord.of(ConductKind.INVESTIGATION, DateWindow.startingOn(LocalDate.of(2025, 9, 1))));
        }
        if (in100(1)) {
            records.add(
                    ConductRecord.of(ConductKind.DISCIPLINE_REVIEW, DateWindow.startingOn(LocalDate.of(2025, 11, 1))));
        }
        if (in100(4)) {
            LocalDate from = LocalDate.of(2025, 1 + random.nextInt(2), 10);
            records.add(new ConductRecord(
                    ConductKind.DISCIPLINE,
                    DateWindow.of(from, from.plusMonths(random.nextInt(2) + 1)),
                    Optional.of(in100(50) ? DisciplineLevel.REPRIMAND : DisciplineLevel.WARNING)));
        }
        return new Listing<>(in100(92), records);
    }

    private Listing<YearRating> ratings() {
        return Listing.complete(Stream.iterate(2021, year -> year + 1)
                .limit(5)
                .filter(year -> in100(97))
                .map(year -> new YearRating(year, rating()))
                .toList());
    }

    private PerformanceRating rating() {
        int drawn = random.nextInt(100);
        return drawn < 20
                ? PerformanceRating.EXCELLENT
                : drawn < 90
                        ? PerformanceRating.GOOD
                        : drawn < 98 ? PerformanceRating.COMPLETED : PerformanceRating.NOT_COMPLETED;
    }
}
