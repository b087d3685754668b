package vn.emulation.testing.metamorphic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.emulation.decision.RuleId;
import vn.emulation.dossier.CriterionScore;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.DossierBuilder;
import vn.emulation.dossier.DossierId;
import vn.emulation.dossier.Listing;
import vn.emulation.dossier.Rank;
import vn.emulation.nominee.Employment;
import vn.emulation.nominee.Individual;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.quota.Grant;
import vn.emulation.quota.GrantBuilder;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.rules.EvaluationRequestBuilder;
import vn.emulation.rules.RuleSource;
import vn.emulation.testing.SampleRounds;
import vn.emulation.testing.rules.RulesUnderTest;

/** Each law is broken by something that is broken on purpose, and says so with the dossier, its decisions and the rule. */
class MetamorphicLawsTest {

    private static final EvaluationRequest ONE = SampleRounds.of(SampleRounds.COLLECTIVE);

    /** What a dossier comes to that is taken for late. */
    private static final String TAKEN_FOR_LATE = """
            Dossier (HS-2026-164): before (ELIGIBLE, PROPOSED), after (NOT_ELIGIBLE, NOT_CONSIDERED).
            Rule (ar-2023-2030/III.3/b1/in-time) found clause ar-2023-2030/III.3/b1 met before: roundKind (ANNUAL) == (ANNUAL),\
             receivedOnKnown (true) == (true), receivedOn (2026-10-14) < (2026-10-15) [annual-deadline].
            Rule (ar-2023-2030/III.3/b1/late) of clause ar-2023-2030/III.3/b1 bars it after: roundKind (ANNUAL) == (ANNUAL),\
             dateKnown(annual-deadline) (true) == (true) [annual-deadline], receivedOnKnown (true) == (true),\
             receivedOn (2026-12-24) >= (2026-10-15) [annual-deadline].""";

    private static final RulesUnderTest SWAPPED = swapped("", "");

    /** The bounds of the deadline taken for each other; with more annotations for each of the two rules. */
    private static RulesUnderTest swapped(String inTime, String late) {
        return SampleRounds.reformWith(RuleSource.rules("swapped.drl", """
                rule "ar-2023-2030/III.3/b1/in-time"
                    @clause("ar-2023-2030/III.3/b1") %s
                    when
                        $dossier : Dossier(
                                roundKind == RoundKind.ANNUAL, receivedOnKnown, receivedOn >= date("annual-deadline") )
                    then
                        findings.satisfies($dossier);
                end
                rule "ar-2023-2030/III.3/b1/late"
                    @clause("ar-2023-2030/III.3/b1") %s
                    when
                        $dossier : Dossier(
                                roundKind == RoundKind.ANNUAL, dateKnown("annual-deadline"), receivedOnKnown,
                                receivedOn < date("annual-deadline") )
                    then
                        findings.bars($dossier);
                end
                """.formatted(inTime, late)));
    }

    private static EvaluationRequest onTheDay() {
        return SampleRounds.of(SampleRounds.received(SampleRounds.COLLECTIVE, "2026-10-15"));
    }

    private static final RuleSource NUMBERS =
            RuleSource.parameters("own.json", """
            {"schemaVersion": 1, "parameters": [%s, %s]}
            """.formatted(number("none", 0), number("one", 1)));

    private static void tells(List<Violation> violations, String told) {
        assertThat(violations).singleElement().hasToString(told.stripTrailing());
    }

    private static String number(String name, int number) {
        return """
                {"name": "%s", "description": {"vi": "Số", "en": "A number"}, "unit": "place", "clock": "DECIDED",
                 "values": [{"citations": [{"clause": "ar-2023-2030/III.2/b2"}], "checkedOn": "2026-11-22",
                             "cases": [{"readings": [], "value": {"type": "number", "number": %s}}]}]}
                """.formatted(name, String.valueOf(number));
    }

    private static final List<RuleSource> TEXTS =
            List.of(text(RuleSource.Kind.TEXTS_VI), text(RuleSource.Kind.TEXTS_EN));

    private static RuleSource text(RuleSource.Kind kind) {
        return RuleSource.of(
                kind, "own_" + kind, "rule.ar-2023-2030/III.2/b2/own=Own".getBytes(StandardCharsets.UTF_8));
    }

    private static RulesUnderTest limited(RuleSource limit) {
        return SampleRounds.reformWith(TEXTS.get(0), TEXTS.get(1), NUMBERS, limit);
    }

    private static RuleSource limiting(String pool, String limit) {
        return RuleSource.rules("limiting.drl", """
                rule "ar-2023-2030/III.2/b2/own"
                    @clause("ar-2023-2030/III.2/b2")
                    when
                        $pool : Pool( %s )
                    then
                        findings.limits($pool, atMost("%s"));
                end
                """.formatted(pool, limit));
    }

    private static EvaluationRequest granted(EvaluationRequest request, int collectives, int persons) {
        List<Grant> grants = request.grants().stream()
                .map(grant -> GrantBuilder.builder(grant)
                        .places(grant.kind() == NomineeKind.COLLECTIVE ? collectives : persons)
                        .build())
                .toList();
        return EvaluationRequestBuilder.builder(request).grants(grants).build();
    }

    @Test
    void on_sound_rules_no_law_is_broken() {
        EvaluationRequest sample = SampleRounds.of(SampleRounds.COLLECTIVE, SampleRounds.PERSON, "HS-2026-099");

        assertThat(MetamorphicLaws.check(SampleRounds.REFORM, sample)).isEmpty();
        assertThat(MetamorphicLaws.all())
                .extracting(MetamorphicLaw::id)
                .containsExactly(
                        "input-order",
                        "irrelevant-unit",
                        "duplicate-dossier",
                        "locale-and-zone",
                        "day-earlier",
                        "better-rank",
                        "point-more",
                        "quota-up");
    }

    @Test
    void a_rule_set_is_checked_as_a_host_has_it() {
        assertThat(MetamorphicLaws.dayEarlier().check(SampleRounds.REFORM.ruleSet(), ONE))
                .isEmpty();
    }

    @Test
    void bounds_that_are_swapped_are_found_by_a_day_earlier() {

        List<Violation> violations = MetamorphicLaws.dayEarlier().check(SWAPPED, onTheDay());

        tells(violations, """
                Received a day earlier, on (2026-10-14) and not on (2026-10-15), a dossier comes off worse.
                Dossier (HS-2026-164): before (ELIGIBLE, PROPOSED), after (NOT_ELIGIBLE, NOT_CONSIDERED).
                Rule (ar-2023-2030/III.3/b1/in-time) found clause ar-2023-2030/III.3/b1 met before: roundKind (ANNUAL) == (ANNUAL),\
                 receivedOnKnown (true) == (true), receivedOn (2026-10-15) >= (2026-10-15) [annual-deadline].
                Rule (ar-2023-2030/III.3/b1/late) of clause ar-2023-2030/III.3/b1 bars it after: roundKind (ANNUAL) == (ANNUAL),\
                 dateKnown(annual-deadline) (true) == (true) [annual-deadline], receivedOnKnown (true) == (true),\
                 receivedOn (2026-10-14) < (2026-10-15) [annual-deadline].
                """);
        assertThat(violations.get(0).told(Locale.forLanguageTag("vi"))).isEqualTo("""
                Nhận sớm một ngày, ngày (2026-10-14) thay vì ngày (2026-10-15), thì kết quả của hồ sơ xấu đi.
                Hồ sơ (HS-2026-164): trước (ELIGIBLE, PROPOSED), sau (NOT_ELIGIBLE, NOT_CONSIDERED).
                Quy tắc (ar-2023-2030/III.3/b1/in-time) thấy điều khoản ar-2023-2030/III.3/b1 đạt trước khi đổi:\
                 roundKind (ANNUAL) == (ANNUAL), receivedOnKnown (true) == (true),\
                 receivedOn (2026-10-15) >= (2026-10-15) [annual-deadline].
                Quy tắc (ar-2023-2030/III.3/b1/late) của điều khoản ar-2023-2030/III.3/b1 loại hồ sơ sau khi đổi:\
                 roundKind (ANNUAL) == (ANNUAL), dateKnown(annual-deadline) (true) == (true) [annual-deadline],\
                 receivedOnKnown (true) == (true), receivedOn (2026-10-14) < (2026-10-15) [annual-deadline].""");
        assertThat(MetamorphicLaws.dayEarlier().check(SWAPPED, ONE)).isEmpty();
    }

    @Test
    void rules_that_say_not_before_on_purpose_are_left_alone() {
        RuleId inTime = RuleId.of("ar-2023-2030/III.3/b1/in-time");
        RuleId late = RuleId.of("ar-2023-2030/III.3/b1/late");

        assertThat(MetamorphicLaws.dayEarlier(inTime, late).check(SWAPPED, onTheDay()))
                .isEmpty();
        assertThat(MetamorphicLaws.dayEarlier(inTime).check(SWAPPED, onTheDay()))
                .hasSize(1);
    }

    @Test
    void rules_that_begin_or_end_on_the_day_are_left_alone() {
        String clock = "@clock(\"RECEIVED\") ";
        RulesUnderTest changing = swapped(clock + "@from(\"2026-10-15\")", clock + "@before(\"2026-10-15\")");
        RulesUnderTest oneOfThem = swapped(clock + "@from(\"2026-10-15\")", "");

        assertThat(MetamorphicLaws.dayEarlier().check(changing, onTheDay())).isEmpty();
        assertThat(MetamorphicLaws.dayEarlier().check(oneOfThem, onTheDay())).hasSize(1);
    }

    @Test
    void who_looks_at_the_first_document_alone_is_found_by_the_order() {
        BrokenJudge first = new BrokenJudge((request, dossier) -> DossierBuilder.builder(dossier)
                .registered(Optional.of(true))
                .documents(new Listing<>(true, dossier.documents().items().subList(0, 1)))
                .build());

        tells(MetamorphicLaws.inputOrder().check(first, ONE), """
                Given in another order, the round is decided otherwise.
                Dossier (HS-2026-164): before (UNDETERMINED, NOT_CONSIDERED), after (UNDETERMINED, NOT_CONSIDERED).
                Rule (ar-2023-2030/IV.2/b2/missing) of clause ar-2023-2030/IV.2/b2 asked for something before:\
                 missingDocumentCount (3) > (0), ? documents:achievement-report, ? documents:meeting-minutes,\
                 ? documents:criteria-evidence.
                Rule (ar-2023-2030/IV.2/b2/missing) of clause ar-2023-2030/IV.2/b2 asks for something after:\
                 missingDocumentCount (3) > (0), ? documents:proposal-letter, ? documents:achievement-report,\
                 ? documents:meeting-minutes.
                """);
    }

    @Test
    void who_counts_units_is_found_by_one_more() {
        int units = ONE.orgTree().units().size();
        BrokenJudge counting =
                BrokenJudge.lateIf(request -> request.orgTree().units().size() != units);

        tells(
                MetamorphicLaws.irrelevantUnit().check(counting, ONE),
                "With one more unit, of which nobody is put forward, the round is decided otherwise.\n"
                        + TAKEN_FOR_LATE);
    }

    @Test
    void who_decides_otherwise_the_second_time_is_found() {
        AtomicInteger asked = new AtomicInteger();
        BrokenJudge forgetful = BrokenJudge.lateIf(request -> asked.getAndIncrement() > 0);

        tells(
                MetamorphicLaws.duplicateDossier().check(forgetful, ONE),
                "With everything given twice, the round is decided otherwise.\n" + TAKEN_FOR_LATE);
    }

    @Test
    void who_writes_as_the_machine_does_is_found_elsewhere() {
        Locale before = Locale.getDefault();
        BrokenJudge local = BrokenJudge.lateIf(
                request -> !"i".toUpperCase(Locale.getDefault()).equals("I"));

        tells(
                MetamorphicLaws.localeAndZone().check(local, ONE),
                "With another locale and time zone of the machine, the round is decided otherwise.\n" + TAKEN_FOR_LATE);
        assertThat(Locale.getDefault()).isEqualTo(before);
    }

    @Test
    void who_takes_the_last_for_the_best_is_found_by_a_better_rank() {
        BrokenJudge reversed = new BrokenJudge((request, dossier) -> DossierBuilder.builder(dossier)
                .rank(dossier.rank().map(rank -> new Rank(1_000 - rank.position(), rank.rankedBy(), rank.rankedOn())))
                .build());
        EvaluationRequest two = granted(
                SampleRounds.of(SampleRounds.ranked("HS-2026-016", 4), SampleRounds.ranked(SampleRounds.COLLECTIVE, 5)),
                1,
                0);

        tells(MetamorphicLaws.betterRank().check(reversed, two), """
                Ranked better, at position (4) and not at (5), a dossier loses its place.
                Dossier (HS-2026-164): before (ELIGIBLE, PROPOSED), after (ELIGIBLE, TIED).
                """);
        assertThat(MetamorphicLaws.betterRank().check(SampleRounds.REFORM, two)).isEmpty();
    }

    @Test
    void who_has_no_room_for_many_points_is_found_by_one_more() {
        BrokenJudge small = new BrokenJudge((request, dossier) -> DossierBuilder.builder(dossier)
                .criteria(dossier.criteria().stream()
                        .filter(score -> score.score()
                                .map(points -> points.intValue() < 41)
                                .orElse(true))
                        .toList())
                .build());
        EvaluationRequest full = SampleRounds.of(SampleRounds.dossier(
                SampleRounds.COLLECTIVE,
                dossier -> dossier.criteria(dossier.criteria().stream()
                        .map(score -> new CriterionScore(
                                score.criterion(),
                                score.assessment(),
                                Optional.of(new BigDecimal("40")),
                                score.evidence()))
                        .toList())));

        assertThat(MetamorphicLaws.pointMore().check(small, full))
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.toString()).startsWith("""
                    With a point more by each criterion, a dossier comes off worse.
                    Dossier (HS-2026-164): before (ELIGIBLE, PROPOSED), after (UNDETERMINED, NOT_CONSIDERED).
                    Rule (ar-2023-2030/II.1/shown) found clause ar-2023-2030/II.1 met before: criterionMet(II.1) (true) == (true).
                    """);
                    assertThat(violation.findings()).hasSize(8);
                });
    }

    @Test
    void a_limit_that_closes_when_places_come_is_found_by_one_more() {
        RulesUnderTest closing = limited(limiting("byForm, byKind, grantKnown, places > 1", "none"));

        tells(MetamorphicLaws.quotaUp().check(closing, granted(ONE, 1, 0)), """
                With (2) places and not (1) for the form (provincial-merit-certificate) and the kind (COLLECTIVE), a dossier\
                 loses its place.
                Dossier (HS-2026-164): before (ELIGIBLE, PROPOSED), after (ELIGIBLE, NOT_SELECTED).
                """);
        assertThat(MetamorphicLaws.quotaUp().check(closing, granted(ONE, 0, 0))).isEmpty();
    }

    /** The one place of a unit goes from its collective to its person, who ranks better, when persons have a place. */
    @Test
    void whoever_gives_way_under_another_limit_to_one_who_ranks_better_is_left_alone() {
        RulesUnderTest crossing = limited(limiting("byUnit", "one"));
        Dossier person = SampleRounds.dossier(
                SampleRounds.PERSON,
                dossier -> dossier.nominee(new Individual(
                        dossier.nominee().id(),
                        SampleRounds.dossier(SampleRounds.COLLECTIVE).nominee().unitId(),
                        Optional.of(Employment.CIVIL_SERVANT),
                        Optional.empty(),
                        Optional.empty())));
        EvaluationRequest both = SampleRounds.of(person, SampleRounds.dossier(SampleRounds.COLLECTIVE));
        DossierId collective = DossierId.of(SampleRounds.COLLECTIVE);
        DecidedRound before = DecidedRound.of(crossing, granted(both, 1, 0));
        DecidedRound after = DecidedRound.of(crossing, granted(both, 1, 1));

        assertThat(before.dossier(collective).orElseThrow().placed()).isTrue();
        assertThat(after.dossier(collective).orElseThrow().placed()).isFalse();
        assertThat(MetamorphicLaws.quotaUp().check(crossing, granted(both, 1, 0)))
                .isEmpty();
    }
}
