package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.emulation.campaign.Campaign;
import vn.emulation.campaign.LaunchLevel;
import vn.emulation.campaign.RoundKind;
import vn.emulation.dossier.Dossier;

/** Every rule on campaigns fires in one case and not in a twin that differs in a single fact of campaign or dossier. */
class LawThematicRulesTest {

    private static final int LONG = 60;

    /**
     * What a case is made of.
     *
     * @param level who launched the campaign, empty where that is not known
     * @param months how long it lasts, 0 where that is not known
     * @param titleMonths how long its title says
     * @param round the kind of round
     * @param assessed what is said of the criteria on campaigns
     * @param dossier the index of the dossier
     */
    private record Case(
            Optional<LaunchLevel> level, int months, int titleMonths, RoundKind round, int assessed, int dossier) {

        boolean isTwinOf(Case other) {
            int differences = 0;
            differences += level.equals(other.level) ? 0 : 1;
            differences += months == other.months ? 0 : 1;
            differences += titleMonths == other.titleMonths ? 0 : 1;
            differences += round == other.round ? 0 : 1;
            differences += assessed == other.assessed ? 0 : 1;
            differences += dossier == other.dossier ? 0 : 1;
            return differences == 1;
        }
    }

    private static final List<UnaryOperator<Dossier>> ASSESSED = List.of(
            LegalFacts.nothing(),
            LegalFacts.met("law/campaign-outstanding"),
            LegalFacts.notMet("law/campaign-outstanding"));

    private static List<Dossier> dossiers() {
        return Stream.of(LawFormGrids.OLD, LawFormGrids.NEW)
                .flatMap(day -> Stream.of(
                                "provincial-merit-certificate",
                                "prime-minister-merit-certificate",
                                "labour-medal-third",
                                "labour-medal-second",
                                "labour-medal-first",
                                "department-commendation-certificate")
                        .flatMap(form -> Stream.of(
                                LawFormGrids.person(form, day),
                                LawFormGrids.collective(form, day),
                                LawFormGrids.household(form, day))))
                .toList();
    }

    private static Map<Case, Set<String>> fired(Optional<LaunchLevel> level, int months, int titleMonths) {
        Campaign campaign = level.map(known ->
                        LawCampaign.launched(known, months == 0 ? Optional.empty() : Optional.of(months), titleMonths))
                .orElseGet(LawCampaign::notLaunched);
        UncompiledRules rules = LawCampaign.uncompiled(campaign, "thematic");
        Map<Case, Set<String>> all = new TreeMap<>(Comparator.comparing(Case::toString));
        for (RoundKind round : RoundKind.values()) {
            List<Case> cases = new ArrayList<>();
            List<Dossier> made = new ArrayList<>();
            for (int assessed = 0; assessed < ASSESSED.size(); assessed++) {
                for (int index = 0; index < dossiers().size(); index++) {
                    Dossier dossier = ASSESSED.get(assessed).apply(dossiers().get(index));
                    made.add(Dossiers.named(LawCampaign.in(dossier, round), "D-" + made.size()));
                    cases.add(new Case(level, months, titleMonths, round, assessed, index));
                }
            }
            Map<String, Set<String>> byId = LawForms.fired(rules, campaign, made);
            for (int index = 0; index < cases.size(); index++) {
                all.put(cases.get(index), byId.get("D-" + index));
            }
        }
        return all;
    }

    private static final Map<Case, Set<String>> FIRED = all();

    private static Map<Case, Set<String>> all() {
        Map<Case, Set<String>> fired = new TreeMap<>(Comparator.comparing(Case::toString));
        fired.putAll(fired(Optional.empty(), LONG, LONG));
        Stream.of(LaunchLevel.values()).forEach(level -> fired.putAll(fired(Optional.of(level), LONG, LONG)));
        Stream.of(0, 35, 36, 59)
                .forEach(months -> fired.putAll(fired(Optional.of(LaunchLevel.PROVINCE), months, LONG)));
        Stream.of(0, 59).forEach(months -> fired.putAll(fired(Optional.of(LaunchLevel.PRIME_MINISTER), months, LONG)));
        fired.putAll(fired(Optional.of(LaunchLevel.PROVINCE), LONG, 35));
        fired.putAll(fired(Optional.of(LaunchLevel.PROVINCE), LONG, 36));
        fired.putAll(fired(Optional.of(LaunchLevel.PRIME_MINISTER), LONG, 59));
        return fired;
    }

    @Test
    void each_rule_hangs_on_a_single_fact() {
        Set<String> hanging = new TreeSet<>();
        FIRED.forEach((one, rules) -> {
            Set<String> open = new TreeSet<>(rules);
            open.removeAll(hanging);
            if (!open.isEmpty()) {
                FIRED.forEach((other, others) -> {
                    if (one.isTwinOf(other)) {
                        open.stream().filter(rule -> !others.contains(rule)).forEach(hanging::add);
                    }
                });
            }
        });

        assertThat(LawForms.RULES.rules().stream()
                        .filter(rule -> rule.source().startsWith("law/thematic/"))
                        .map(rule -> rule.id().value())
                        .filter(rule -> !hanging.contains(rule)))
                .isEmpty();
    }

    private static boolean fires(String rule, LaunchLevel level, int months, RoundKind round) {
        return FIRED.entrySet().stream()
                .filter(fired -> fired.getKey().level().equals(Optional.of(level)))
                .filter(fired -> fired.getKey().months() == months)
                .filter(fired -> fired.getKey().titleMonths() == LONG)
                .filter(fired -> fired.getKey().round() == round)
                .anyMatch(fired -> fired.getValue().contains(rule));
    }

    @ParameterizedTest
    @CsvSource({
        "law-06-2022/73.4.d/met-provincial, law-06-2022/73.4.d/duration-provincial, PROVINCE, 35, 36",
        "decree-91-2017/38.1.a/met-provincial, decree-91-2017/38.1.a/duration-provincial, PROVINCE, 35, 36",
        "law-06-2022/44.1.a/met, law-06-2022/44.1.a/duration, PROVINCE, 59, 60",
        "law-06-2022/44.4.c/met-provincial, law-06-2022/44.4.c/duration-provincial, PROVINCE, 59, 60"
    })
    void a_campaign_is_long_enough_from_the_very_month_on(
            String met, String tooShort, LaunchLevel level, int before, int from) {
        assertThat(fires(tooShort, level, before, RoundKind.FINAL)).isTrue();
        assertThat(fires(met, level, before, RoundKind.FINAL)).isFalse();
        assertThat(fires(met, level, from, RoundKind.FINAL)).isTrue();
        assertThat(fires(tooShort, level, from, RoundKind.FINAL)).isFalse();
    }
}
