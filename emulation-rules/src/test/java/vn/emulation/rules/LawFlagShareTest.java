package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many may be put forward for the Government's yearly flag, on each side of the days on which the law changed. */
class LawFlagShareTest {

    private static final String POOL = "{form=government-emulation-flag, kind=COLLECTIVE} <= ";
    private static final String FIFTH =
            "20% FLOOR of Counted[what=provincial-flag-standard, count=14, countedOn=Optional[2024-11-30]]";

    private static String limits(String round, String decidedOn, String... rulings) {
        QuotaRound quota = new QuotaRound(TitleRules.ALL)
                .decidedOn(decidedOn)
                .dossier(TitleDossiers.collective(round, LawFlagCases.GOVERNMENT, 2022))
                .counted("syt-an-giang", "provincial-flag-standard", 14);
        for (String ruling : rulings) {
            quota.ruled(ruling);
        }
        return quota.find().statedLimits().stream().map(QuotaRound::told).collect(Collectors.joining("; "));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2023-12-31, law-15-2003/25/share/cap",
        "2024-01-01, law-06-2022/25/share/cap",
        "2026-09-30, law-06-2022/25/share/cap",
    })
    void a_fifth_of_those_that_meet_the_standard_of_the_provincial_flag(String decidedOn, String rule) {
        assertThat(limits("annual-2022", decidedOn)).isEqualTo(rule + " " + POOL + FIFTH);
    }

    @Test
    void how_many_is_not_known_once_the_law_is_amended() {
        assertThat(limits("annual-2022", "2026-10-01"))
                .isEqualTo("law-06-2022/25/share/cap " + POOL + "? government-flag-share");
    }

    @Test
    void that_the_share_was_kept_is_a_reading_since_2024() {
        assertThat(limits("annual-2022", "2024-01-01", "law/government-flag-share=NONE"))
                .isEmpty();
        assertThat(limits("annual-2022", "2023-12-31", "law/government-flag-share=NONE"))
                .isEqualTo("law-15-2003/25/share/cap " + POOL + FIFTH);
        assertThat(limits("annual-2022", "2024-01-01", "law/share-rounding=HALF_UP"))
                .isEqualTo("law-06-2022/25/share/cap " + POOL + FIFTH.replace("FLOOR", "HALF_UP"));
    }

    @Test
    void flags_of_a_campaign_are_not_limited_by_it() {
        assertThat(limits("final-2022", "2024-01-01")).isEmpty();
    }
}
