package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.emulation.award.AwardMode;
import vn.emulation.campaign.Launch;
import vn.emulation.campaign.LaunchLevel;
import vn.emulation.dossier.Dossier;
import vn.emulation.time.DateWindow;

/** What the law's rules on flags make of who launched a campaign, when and for how long. */
class LawFlagTest {

    private static final RuleSet OF_PRIME_MINISTER = thematic(LaunchLevel.PRIME_MINISTER, "2020-01-01");
    private static final RuleSet OF_PROVINCE = thematic(LaunchLevel.PROVINCE, "2022-01-01");
    private static final Dossier OLD_PROVINCIAL = TitleDossiers.collective("final-2022", LawFlagCases.PROVINCIAL, 2022);
    private static final Dossier OLD_GOVERNMENT = TitleDossiers.collective("final-2022", LawFlagCases.GOVERNMENT, 2022);
    private static final Dossier PROVINCIAL = TitleDossiers.collective("final-2024", LawFlagCases.PROVINCIAL, 2024);
    private static final Dossier GOVERNMENT = TitleDossiers.collective("final-2024", LawFlagCases.GOVERNMENT, 2024);

    private static RuleSet thematic(LaunchLevel level, String from) {
        return launched(level, DateWindow.of(LocalDate.parse(from), LocalDate.parse("2025-01-01")));
    }

    private static RuleSet launched(LaunchLevel level, DateWindow window) {
        return launched(Optional.of(TitleCampaign.launch(level, AwardMode.THEMATIC, window)));
    }

    private static RuleSet launched(Optional<Launch> launch) {
        return TitleCampaign.rules(TitleCampaign.launched(launch), "collectives/provincial-flag", "government-flag");
    }

    private static Stream<RuleCase> onPrimeMinister() {
        return LawFlagCases.thematicOfPrimeMinister();
    }

    private static Stream<RuleCase> onProvince() {
        return LawFlagCases.thematicOfProvince();
    }

    private static void assertFiresOnOneOnly(RuleSet rules, RuleCase of) {
        assertThat(Difference.between(of.fires(), of.twin())).hasSize(1);
        assertThat(FiredRules.of(rules, of.fires())).contains(of.rule());
        assertThat(FiredRules.of(rules, of.twin())).doesNotContain(of.rule());
    }

    @ParameterizedTest
    @MethodSource("onPrimeMinister")
    void a_rule_on_a_campaign_of_the_prime_minister_hangs_on_a_single_fact(RuleCase of) {
        assertFiresOnOneOnly(OF_PRIME_MINISTER, of);
    }

    @ParameterizedTest
    @MethodSource("onProvince")
    void a_rule_on_a_campaign_of_the_province_hangs_on_a_single_fact(RuleCase of) {
        assertFiresOnOneOnly(OF_PROVINCE, of);
    }

    private static List<String> fired(RuleSet rules, Dossier dossier) {
        return FiredRules.of(rules, dossier).stream()
                .filter(rule -> rule.startsWith("law-06-2022/2") || rule.startsWith("law-15-2003/2"))
                .sorted()
                .toList();
    }

    @Test
    void a_campaign_whose_launch_nobody_stated_opens_no_flag_and_closes_none() {
        RuleSet unknown = launched(Optional.empty());

        assertThat(fired(unknown, PROVINCIAL))
                .containsExactly("law-06-2022/26.1/launch-unknown", "law-06-2022/26.2/launch-unknown");
        assertThat(fired(unknown, GOVERNMENT))
                .containsExactly(
                        "law-06-2022/25.1/launch-unknown",
                        "law-06-2022/25.2/launch-unknown",
                        "law-06-2022/25.3/launch-unknown");
        assertThat(fired(unknown, OLD_PROVINCIAL))
                .containsExactly("law-15-2003/26/thematic/launch-unknown", "law-15-2003/26/yearly/launch-unknown");
        assertThat(fired(unknown, OLD_GOVERNMENT))
                .containsExactly("law-15-2003/25/thematic/launch-unknown", "law-15-2003/25/yearly/launch-unknown");
    }

    @Test
    void yearly_emulation_is_judged_by_the_paragraphs_on_yearly_flags() {
        RuleSet yearly = TitleRules.ALL;

        assertThat(fired(yearly, TitleDossiers.inRound(PROVINCIAL, "annual-2024")))
                .containsExactly("law-06-2022/26.1/met", "law-06-2022/26.2/other-mode");
        assertThat(fired(yearly, TitleDossiers.inRound(GOVERNMENT, "annual-2024")))
                .containsExactly("law-06-2022/25.1/met", "law-06-2022/25.2/met", "law-06-2022/25.3/other-mode");
        assertThat(fired(yearly, TitleDossiers.inRound(OLD_PROVINCIAL, "annual-2022")))
                .containsExactly("law-15-2003/26/thematic/other-mode", "law-15-2003/26/yearly/met");
        assertThat(fired(yearly, TitleDossiers.inRound(OLD_GOVERNMENT, "annual-2022")))
                .containsExactly("law-15-2003/25/thematic/other-mode", "law-15-2003/25/yearly/met");
    }

    @Test
    void a_thematic_campaign_is_judged_by_the_paragraphs_on_such_campaigns() {
        assertThat(fired(OF_PROVINCE, PROVINCIAL))
                .containsExactly("law-06-2022/26.1/other-mode", "law-06-2022/26.2/met");
        assertThat(fired(OF_PRIME_MINISTER, GOVERNMENT))
                .containsExactly("law-06-2022/25.1/other-mode", "law-06-2022/25.2/other-mode", "law-06-2022/25.3/met");
        assertThat(fired(OF_PRIME_MINISTER, OLD_GOVERNMENT))
                .containsExactly("law-15-2003/25/thematic/met", "law-15-2003/25/yearly/other-mode");
        assertThat(fired(OF_PROVINCE, OLD_PROVINCIAL))
                .containsExactly(
                        "law-15-2003/26/thematic/closed",
                        "law-15-2003/26/thematic/leader",
                        "law-15-2003/26/yearly/other-mode");
    }

    @Test
    void who_launched_it_and_for_how_long_close_each_flag_by_themselves() {
        assertThat(fired(OF_PROVINCE, GOVERNMENT))
                .containsExactly(
                        "law-06-2022/25.1/other-mode",
                        "law-06-2022/25.2/other-mode",
                        "law-06-2022/25.3/counted-from-launch",
                        "law-06-2022/25.3/other-launcher",
                        "law-06-2022/25.3/too-short");
        assertThat(fired(OF_PRIME_MINISTER, PROVINCIAL))
                .containsExactly("law-06-2022/26.1/other-mode", "law-06-2022/26.2/other-launcher");
        assertThat(fired(OF_PROVINCE, OLD_GOVERNMENT))
                .containsExactly(
                        "law-15-2003/25/thematic/counted-from-launch",
                        "law-15-2003/25/thematic/other-launcher",
                        "law-15-2003/25/thematic/too-short",
                        "law-15-2003/25/yearly/other-mode");
        assertThat(fired(thematic(LaunchLevel.PRESIDENT, "2020-01-01"), OLD_GOVERNMENT))
                .containsExactly("law-15-2003/25/thematic/met", "law-15-2003/25/yearly/other-mode");
        assertThat(fired(thematic(LaunchLevel.PRESIDENT, "2020-01-01"), GOVERNMENT))
                .containsExactly(
                        "law-06-2022/25.1/other-mode",
                        "law-06-2022/25.2/other-mode",
                        "law-06-2022/25.3/other-launcher");
    }

    @Test
    void a_campaign_a_day_short_of_three_or_five_years_is_too_short() {
        assertThat(fired(thematic(LaunchLevel.PROVINCE, "2022-01-02"), PROVINCIAL))
                .containsExactly(
                        "law-06-2022/26.1/other-mode",
                        "law-06-2022/26.2/counted-from-launch",
                        "law-06-2022/26.2/too-short");
        assertThat(fired(thematic(LaunchLevel.MINISTRY, "2021-12-31"), PROVINCIAL))
                .containsExactly("law-06-2022/26.1/other-mode", "law-06-2022/26.2/met");
        assertThat(fired(thematic(LaunchLevel.PRIME_MINISTER, "2020-01-02"), GOVERNMENT))
                .containsExactly(
                        "law-06-2022/25.1/other-mode",
                        "law-06-2022/25.2/other-mode",
                        "law-06-2022/25.3/counted-from-launch",
                        "law-06-2022/25.3/too-short");
        assertThat(fired(thematic(LaunchLevel.PRIME_MINISTER, "2020-01-02"), OLD_GOVERNMENT))
                .containsExactly(
                        "law-15-2003/25/thematic/counted-from-launch",
                        "law-15-2003/25/thematic/too-short",
                        "law-15-2003/25/yearly/other-mode");
    }

    @Test
    void a_campaign_whose_end_nobody_stated_is_neither_long_enough_nor_too_short() {
        RuleSet open =
                launched(LaunchLevel.PRIME_MINISTER, new DateWindow(Dossiers.day("2020-01-01"), Optional.empty()));

        assertThat(fired(open, GOVERNMENT))
                .containsExactly(
                        "law-06-2022/25.1/other-mode", "law-06-2022/25.2/other-mode", "law-06-2022/25.3/days-unknown");
        assertThat(fired(open, OLD_GOVERNMENT))
                .containsExactly("law-15-2003/25/thematic/days-unknown", "law-15-2003/25/yearly/other-mode");
        assertThat(fired(
                        launched(LaunchLevel.PROVINCE, new DateWindow(Dossiers.day("2020-01-01"), Optional.empty())),
                        PROVINCIAL))
                .containsExactly("law-06-2022/26.1/other-mode", "law-06-2022/26.2/days-unknown");
    }
}
