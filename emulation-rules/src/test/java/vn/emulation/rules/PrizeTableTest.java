package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.emulation.award.AwardFormId;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.prize.PrizeQuestion;
import vn.emulation.prize.PrizeRounding;
import vn.emulation.prize.PrizeTable;
import vn.emulation.source.ReadingChoice;

/** The published amounts, to the dong, under both ways to round: each cell once for each decree it holds under. */
class PrizeTableTest {

    private static final PrizeTable TABLE = BundledPrizes.load().table();

    private static Optional<BigDecimal> amount(String form, NomineeKind kind, LocalDate day, PrizeRounding rounding) {
        return TABLE.prize(
                        new PrizeQuestion(AwardFormId.of(form), kind, day),
                        List.of(new ReadingChoice(PrizeRounding.READING, rounding.name())))
                .amount();
    }

    @ParameterizedTest
    @CsvSource({
        // 1,490,000 and the decree of 2017
        "advanced-worker, INDIVIDUAL, 2020-06-01, 450000, 450000",
        "grassroots-emulation-fighter, INDIVIDUAL, 2020-06-01, 1490000, 1490000",
        "provincial-emulation-fighter, INDIVIDUAL, 2020-06-01, 4470000, 4470000",
        "national-emulation-fighter, INDIVIDUAL, 2020-06-01, 6710000, 6710000",
        "advanced-collective, COLLECTIVE, 2020-06-01, 1200000, 1190000",
        "excellent-collective, COLLECTIVE, 2020-06-01, 2240000, 2240000",
        "provincial-merit-certificate, INDIVIDUAL, 2020-06-01, 1490000, 1490000",
        "provincial-merit-certificate, COLLECTIVE, 2020-06-01, 2980000, 2980000",
        "prime-minister-merit-certificate, INDIVIDUAL, 2020-06-01, 5220000, 5220000",
        "department-commendation-certificate, INDIVIDUAL, 2020-06-01, 450000, 450000",
        "department-commendation-certificate, COLLECTIVE, 2020-06-01, 900000, 890000",
        "provincial-emulation-flag, COLLECTIVE, 2020-06-01, 11920000, 11920000",
        "commune-commendation-certificate, INDIVIDUAL, 2020-06-01, 230000, 220000",
        // 1,800,000 and the decree of 2017
        "advanced-worker, INDIVIDUAL, 2023-12-31, 540000, 540000",
        "grassroots-emulation-fighter, INDIVIDUAL, 2023-12-31, 1800000, 1800000",
        "provincial-emulation-fighter, INDIVIDUAL, 2023-12-31, 5400000, 5400000",
        "national-emulation-fighter, INDIVIDUAL, 2023-12-31, 8100000, 8100000",
        "advanced-collective, COLLECTIVE, 2023-12-31, 1440000, 1440000",
        "excellent-collective, COLLECTIVE, 2023-12-31, 2700000, 2700000",
        "provincial-merit-certificate, INDIVIDUAL, 2023-12-31, 1800000, 1800000",
        "provincial-merit-certificate, COLLECTIVE, 2023-12-31, 3600000, 3600000",
        "prime-minister-merit-certificate, INDIVIDUAL, 2023-12-31, 6300000, 6300000",
        "department-commendation-certificate, INDIVIDUAL, 2023-12-31, 540000, 540000",
        "department-commendation-certificate, COLLECTIVE, 2023-12-31, 1080000, 1080000",
        "provincial-emulation-flag, COLLECTIVE, 2023-12-31, 14400000, 14400000",
        // 1,800,000 and the decree of 2023
        "advanced-worker, INDIVIDUAL, 2024-01-01, 540000, 540000",
        "grassroots-emulation-fighter, INDIVIDUAL, 2024-01-01, 1800000, 1800000",
        "provincial-emulation-fighter, INDIVIDUAL, 2024-01-01, 5400000, 5400000",
        "national-emulation-fighter, INDIVIDUAL, 2024-01-01, 8100000, 8100000",
        "advanced-collective, COLLECTIVE, 2024-01-01, 1440000, 1440000",
        "excellent-collective, COLLECTIVE, 2024-01-01, 2700000, 2700000",
        "provincial-merit-certificate, INDIVIDUAL, 2024-01-01, 2700000, 2700000",
        "provincial-merit-certificate, COLLECTIVE, 2024-01-01, 5400000, 5400000",
        "prime-minister-merit-certificate, INDIVIDUAL, 2024-01-01, 6300000, 6300000",
        "department-commendation-certificate, INDIVIDUAL, 2024-01-01, 540000, 540000",
        "department-commendation-certificate, COLLECTIVE, 2024-01-01, 1080000, 1080000",
        "provincial-emulation-flag, COLLECTIVE, 2024-01-01, 14400000, 14400000",
        // 2,340,000 and the decree of 2023
        "advanced-worker, INDIVIDUAL, 2025-06-30, 710000, 700000",
        "grassroots-emulation-fighter, INDIVIDUAL, 2025-06-30, 2340000, 2340000",
        "provincial-emulation-fighter, INDIVIDUAL, 2025-06-30, 7020000, 7020000",
        "national-emulation-fighter, INDIVIDUAL, 2025-06-30, 10530000, 10530000",
        "advanced-collective, COLLECTIVE, 2025-06-30, 1880000, 1870000",
        "excellent-collective, COLLECTIVE, 2025-06-30, 3510000, 3510000",
        "provincial-merit-certificate, INDIVIDUAL, 2025-06-30, 3510000, 3510000",
        "provincial-merit-certificate, COLLECTIVE, 2025-06-30, 7020000, 7020000",
        "prime-minister-merit-certificate, INDIVIDUAL, 2025-06-30, 8190000, 8190000",
        "department-commendation-certificate, INDIVIDUAL, 2025-06-30, 710000, 700000",
        "department-commendation-certificate, COLLECTIVE, 2025-06-30, 1410000, 1400000",
        "provincial-emulation-flag, COLLECTIVE, 2025-06-30, 18720000, 18720000",
        "commune-commendation-certificate, INDIVIDUAL, 2025-06-30, 360000, 350000",
        // 2,340,000 and the decree of 2025
        "advanced-worker, INDIVIDUAL, 2025-07-01, 710000, 700000",
        "grassroots-emulation-fighter, INDIVIDUAL, 2025-07-01, 2340000, 2340000",
        "provincial-emulation-fighter, INDIVIDUAL, 2025-07-01, 7020000, 7020000",
        "national-emulation-fighter, INDIVIDUAL, 2025-07-01, 10530000, 10530000",
        "advanced-collective, COLLECTIVE, 2025-07-01, 1880000, 1870000",
        "excellent-collective, COLLECTIVE, 2025-07-01, 3510000, 3510000",
        "provincial-merit-certificate, INDIVIDUAL, 2025-07-01, 3510000, 3510000",
        "provincial-merit-certificate, COLLECTIVE, 2025-07-01, 7020000, 7020000",
        "prime-minister-merit-certificate, INDIVIDUAL, 2025-07-01, 8190000, 8190000",
        "department-commendation-certificate, INDIVIDUAL, 2025-07-01, 710000, 700000",
        "department-commendation-certificate, COLLECTIVE, 2025-07-01, 1410000, 1400000",
        "provincial-emulation-flag, COLLECTIVE, 2025-07-01, 18720000, 18720000",
        // 2,530,000 and the decree of 2025
        "advanced-worker, INDIVIDUAL, 2026-07-01, 760000, 760000",
        "grassroots-emulation-fighter, INDIVIDUAL, 2026-07-01, 2530000, 2530000",
        "provincial-emulation-fighter, INDIVIDUAL, 2026-07-01, 7590000, 7590000",
        "national-emulation-fighter, INDIVIDUAL, 2026-07-01, 11390000, 11390000",
        "advanced-collective, COLLECTIVE, 2026-07-01, 2030000, 2020000",
        "excellent-collective, COLLECTIVE, 2026-07-01, 3800000, 3800000",
        "provincial-merit-certificate, INDIVIDUAL, 2026-07-01, 3800000, 3800000",
        "provincial-merit-certificate, COLLECTIVE, 2026-07-01, 7590000, 7590000",
        "prime-minister-merit-certificate, INDIVIDUAL, 2026-07-01, 8860000, 8860000",
        "department-commendation-certificate, INDIVIDUAL, 2026-07-01, 760000, 760000",
        "department-commendation-certificate, COLLECTIVE, 2026-07-01, 1520000, 1520000",
        "provincial-emulation-flag, COLLECTIVE, 2026-07-01, 20240000, 20240000"
    })
    void each_published_amount_comes_out(
            String form, NomineeKind kind, LocalDate day, BigDecimal rounded, BigDecimal nearest) {
        assertThat(amount(form, kind, day, PrizeRounding.CEILING)).contains(rounded);
        assertThat(amount(form, kind, day, PrizeRounding.HALF_UP)).contains(nearest);
    }

    /** What else the decrees set: the higher flags and medals, and households. */
    @ParameterizedTest
    @CsvSource({
        "government-emulation-flag, COLLECTIVE, 2023-12-31, 21600000",
        "government-emulation-flag, COLLECTIVE, 2026-07-01, 30360000",
        "model-commune, COLLECTIVE, 2024-01-01, 3600000",
        "cultural-village, COLLECTIVE, 2026-07-01, 3800000",
        "labour-medal-third, INDIVIDUAL, 2026-07-01, 11390000",
        "labour-medal-third, COLLECTIVE, 2026-07-01, 22770000",
        "labour-medal-second, INDIVIDUAL, 2025-07-01, 17550000",
        "labour-medal-first, COLLECTIVE, 2023-12-31, 32400000",
        "independence-medal-third, INDIVIDUAL, 2020-06-01, 15650000",
        "independence-medal-second, INDIVIDUAL, 2026-07-01, 31630000",
        "independence-medal-first, COLLECTIVE, 2026-07-01, 75900000",
        "ho-chi-minh-medal, INDIVIDUAL, 2020-06-01, 45450000",
        "gold-star-medal, COLLECTIVE, 2023-12-31, 165600000",
        "provincial-merit-certificate, HOUSEHOLD, 2026-07-01, 5700000",
        "department-commendation-certificate, HOUSEHOLD, 2025-06-30, 1060000",
        "prime-minister-merit-certificate, HOUSEHOLD, 2024-01-01, 9450000",
        "enterprise-commendation-certificate, COLLECTIVE, 2026-07-01, 1520000",
        "district-commendation-certificate, INDIVIDUAL, 2025-06-30, 710000"
    })
    void each_other_amount_comes_out(String form, NomineeKind kind, LocalDate day, BigDecimal amount) {
        assertThat(TABLE.prize(new PrizeQuestion(AwardFormId.of(form), kind, day))
                        .amount())
                .contains(amount);
    }
}
