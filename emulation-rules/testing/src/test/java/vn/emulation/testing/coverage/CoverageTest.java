package vn.emulation.testing.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.emulation.award.AwardFormId;
import vn.emulation.campaign.DocumentTypeId;
import vn.emulation.dossier.Document;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.DossierBuilder;
import vn.emulation.dossier.Listing;
import vn.emulation.nominee.Employment;
import vn.emulation.nominee.Nominee;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.quota.Grant;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.source.ReadingId;
import vn.emulation.source.Ruling;
import vn.emulation.testing.rules.RulesUnderTest;

class CoverageTest {

    private static final RulesUnderTest RULES = GreenRules.rules();
    private static final Coverage COVERAGE = Coverage.of(RULES);

    private static List<String> of(String subject, SortedSet<CoverageItem> items) {
        return items.stream()
                .filter(item -> item.subject().equals(subject))
                .map(CoverageItem::key)
                .map(key -> key.replace(subject, ""))
                .toList();
    }

    private static List<String> seen(String subject, UnaryOperator<DossierBuilder> change) {
        return seen(
                subject,
                GreenRules.request(RULES, GreenRules.dossier("D-1", change)).build());
    }

    private static List<String> seen(String subject, EvaluationRequest request) {
        return of(subject, COVERAGE.seenBy(request));
    }

    @Test
    void a_comparison_has_three_distances_and_each_constraint_goes_either_way() {
        assertThat(of("green/1/in-time", COVERAGE.items()))
                .containsExactly(
                        "rule  fired",
                        "rule  declined",
                        "condition #1 true",
                        "condition #1 false",
                        "condition #2 true",
                        "condition #2 false",
                        "boundary #2 below",
                        "boundary #2 equal",
                        "boundary #2 above");
    }

    @Test
    void a_list_has_its_members_and_what_cannot_fail_alone_is_left_out() {
        assertThat(of("green/2/staff", COVERAGE.items()))
                .containsExactly(
                        "rule  fired",
                        "rule  declined",
                        "condition #1 true",
                        "condition #2 true",
                        "condition #2 false",
                        "condition #3 true",
                        "condition #3 false",
                        "condition #3 member CIVIL_SERVANT",
                        "condition #3 member PUBLIC_EMPLOYEE");
    }

    @Test
    void what_is_unreachable_is_listed_with_the_reason() {
        assertThat(COVERAGE.unreachable())
                .extracting(each -> each.item().key() + ": " + each.why().en())
                .containsExactly(
                        "rule green/5/granted declined: Each constraint of the rule holds whenever it is in"
                                + " force.",
                        "condition green/2/cadre#1 false: (!(kind == NomineeKind.INDIVIDUAL)), (employmentKnown) never"
                                + " hold together.",
                        "condition green/2/staff#1 false: (!(kind == NomineeKind.INDIVIDUAL)), (employmentKnown) never"
                                + " hold together.",
                        "condition green/5/granted#1 false: (!(byForm)) never holds.",
                        "condition green/5/granted#2 false: (!(byKind)) never holds.",
                        "boundary green/3/none#1 below: (achievementCount == 0 - 1) never holds.",
                        "boundary green/4/complete#1 below: (missingDocumentCount == 0 - 1) never holds.",
                        "boundary green/4/missing#1 below: (missingDocumentCount == 0 - 1) never holds.");
        assertThat(COVERAGE.unreachable().get(5).why().vi())
                .isEqualTo("(achievementCount == 0 - 1) không bao giờ đúng.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-10-13 | rule  fired, condition #1 true, condition #2 true",
                "2024-10-14 | rule  fired, condition #1 true, condition #2 true, boundary #2 below",
                "2024-10-15 | rule  declined, condition #2 false, boundary #2 equal",
                "2024-10-16 | rule  declined, condition #2 false, boundary #2 above",
                "2024-10-17 | rule  declined, condition #2 false"
            })
    void a_bound_is_seen_on_the_day_before_on_it_and_after(LocalDate received, String seen) {
        assertThat(seen("green/1/in-time", dossier -> dossier.receivedOn(Optional.of(received))))
                .containsExactlyInAnyOrder(seen.split(", "));
    }

    @Test
    void a_guard_that_fails_decides_alone_over_what_it_guards() {
        assertThat(seen("green/1/in-time", dossier -> dossier.receivedOn(Optional.empty())))
                .containsExactly("rule  declined", "condition #1 false");
    }

    @Test
    void two_constraints_that_fail_by_themselves_show_nothing_of_either() {
        assertThat(seen("green/2/staff", dossier -> dossier)).containsExactly("rule  declined");
        assertThat(seen("green/2/staff", dossier -> dossier.nominee(GreenRules.person(Optional.empty()))))
                .containsExactly("rule  declined", "condition #2 false");
        assertThat(seen("green/2/staff", dossier -> dossier.nominee(person(Employment.CADRE))))
                .containsExactly("rule  declined", "condition #3 false");
        assertThat(seen("green/2/staff", dossier -> dossier.nominee(person(Employment.CIVIL_SERVANT))))
                .containsExactly(
                        "rule  fired",
                        "condition #1 true",
                        "condition #2 true",
                        "condition #3 true",
                        "condition #3 member CIVIL_SERVANT");
    }

    @ParameterizedTest
    @CsvSource({"5, below", "100, below above", "101, above"})
    void what_a_parameter_is_worth_can_make_a_distance_unreachable(int floor, String unreachable) {
        String windows = "awardsUnclear(\"letter\") == 0,"
                + " awardsWithin(\"letter\", 100) >= awardsWithin(\"letter\", number(\"floor\"))";
        String text = GreenRules.TEXT + GreenRules.rule("green/3/windows", "", windows, "warns($dossier)");

        assertThat(Coverage.of(GreenRules.rules("Windows", text, floor)).unreachable())
                .extracting(each -> each.item().key())
                .filteredOn(key -> key.startsWith("boundary green/3/windows#2"))
                .containsExactlyInAnyOrderElementsOf(Stream.of(unreachable.split(" "))
                        .map("boundary green/3/windows#2 "::concat)
                        .toList());
    }

    private static Nominee person(Employment employment) {
        return GreenRules.person(Optional.of(employment));
    }

    @Test
    void an_alternative_matters_where_it_makes_a_difference_and_is_tried_where_it_makes_none() {
        Dossier cadre = GreenRules.dossier("D-1", dossier -> dossier.nominee(person(Employment.CADRE)));
        EvaluationRequest open = GreenRules.request(RULES, cadre).build();
        EvaluationRequest settled =
                GreenRules.request(RULES, cadre).rulings(List.of(ruling())).build();

        assertThat(seen("green/depth", open)).containsExactly("reading  matters DEEP", "reading  matters FLAT");
        assertThat(seen("green/2/cadre", open)).contains("rule  fired");
        assertThat(seen("green/depth", settled)).isEmpty();
        assertThat(seen("green/2/cadre", settled)).isEmpty();
        assertThat(seen("green/2/cadre", dossier -> dossier.nominee(person(Employment.PUBLIC_EMPLOYEE))))
                .containsExactly("rule  declined", "condition #3 false");
    }

    private static Ruling ruling() {
        return Ruling.builder()
                .reading(ReadingId.of("green/depth"))
                .alternative("DEEP")
                .decidedBy("Council")
                .decidedOn(LocalDate.parse("2024-01-05"))
                .document("01/BB-HD")
                .build();
    }

    @ParameterizedTest
    @CsvSource({"1,limit  binding", "2,limit  slack", "3,limit  slack"})
    void a_limit_binds_where_it_keeps_somebody_out(int places, String seen) {
        EvaluationRequest request = GreenRules.request(
                        RULES,
                        GreenRules.dossier("D-1", dossier -> dossier),
                        GreenRules.dossier("D-2", dossier -> dossier))
                .grants(List.of(grant(places)))
                .build();

        assertThat(seen("green/5/granted", request))
                .contains("rule  fired", seen)
                .doesNotContain(other(seen));
        assertThat(seen("green/5", request)).containsExactly("clause  answered");
    }

    private static String other(String limit) {
        return limit.equals("limit  slack") ? "limit  binding" : "limit  slack";
    }

    private static Grant grant(int places) {
        return Grant.builder()
                .form(AwardFormId.of("letter"))
                .kind(NomineeKind.COLLECTIVE)
                .places(places)
                .grantedBy("Province")
                .grantedOn(Optional.empty())
                .document(Optional.empty())
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-11-29,false,''",
        "2024-11-30,false,force  before-first 2024-11-30",
        "2024-12-01,true,force  first 2024-12-01",
        "2024-12-02,true,''",
        "2024-12-10,true,force  last 2024-12-10",
        "2024-12-11,false,force  after-last 2024-12-11",
        "2024-12-12,false,''"
    })
    void the_days_around_a_rule_are_seen_where_its_constraints_hold(LocalDate decided, boolean fires, String seen) {
        Dossier ranked = GreenRules.dossier("D-1", dossier -> dossier);
        Dossier unranked = GreenRules.dossier("D-1", dossier -> dossier.rank(Optional.empty()));

        assertThat(seen(
                        "green/3/ranked",
                        GreenRules.request(RULES, ranked).decidedOn(decided).build()))
                .filteredOn(key -> key.startsWith("force"))
                .isEqualTo(seen.isEmpty() ? List.of() : List.of(seen));
        assertThat(seen(
                                "green/3/ranked",
                                GreenRules.request(RULES, ranked)
                                        .decidedOn(decided)
                                        .build())
                        .contains("rule  fired"))
                .isEqualTo(fires);
        assertThat(seen(
                        "green/3/ranked",
                        GreenRules.request(RULES, unranked).decidedOn(decided).build()))
                .noneMatch(key -> key.startsWith("force"));
    }

    @Test
    void an_exception_sets_aside_or_lets_stand() {
        UnaryOperator<DossierBuilder> late =
                dossier -> dossier.receivedOn(Optional.of(GreenRules.LAST_DAY.plusDays(1)));

        assertThat(seen("green/1/waived", late))
                .contains("exception  set-aside")
                .doesNotContain("exception  stands");
        assertThat(seen("green/1/waived", dossier -> late.apply(dossier).rank(Optional.empty())))
                .contains("exception  stands")
                .doesNotContain("exception  set-aside");
        assertThat(seen("green/1/waived", dossier -> dossier)).noneMatch(key -> key.startsWith("exception"));
    }

    @Test
    void a_document_counts_where_it_is_the_only_one_missing() {
        Listing<Document> report = Listing.complete(List.of(Document.of(DocumentTypeId.of("report"))));

        assertThat(seen("documents:minutes", dossier -> dossier.documents(report)))
                .containsExactly("document  missing");
        assertThat(seen("documents:report", dossier -> dossier.documents(report)))
                .isEmpty();
        assertThat(seen("documents:minutes", dossier -> dossier.documents(Listing.complete(List.of()))))
                .isEmpty();
    }

    @Test
    void a_clause_is_answered_by_a_finding_and_has_a_status() {
        assertThat(of("green/1", COVERAGE.items()))
                .containsExactly(
                        "clause  answered",
                        "status  status BARRED",
                        "status  status SATISFIED",
                        "status  status UNDETERMINED");
        assertThat(seen("green/1", dossier -> dossier)).containsExactly("clause  answered", "status  status SATISFIED");
        assertThat(seen("green/2", dossier -> dossier)).isEmpty();
        assertThat(of("green/2", COVERAGE.items())).contains("status  status CONTESTED");
    }

    @Test
    void a_goal_tells_what_has_to_hold() {
        CoverageItem guard = COVERAGE.items().stream()
                .filter(item -> item.key().equals("condition green/1/in-time#1 false"))
                .findFirst()
                .orElseThrow();
        CoverageItem clause = CoverageItem.of(Figure.CLAUSE, "green/1", Aspect.ANSWERED);

        assertThat(COVERAGE.goal(guard)).contains(new CoverageGoal(0, 0, List.of()));
        assertThat(COVERAGE.goal(clause)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1,limit  binding", "2,limit  slack"})
    void a_floor_binds_where_no_more_are_selected_than_it_asks_for(int places, String seen) {
        String floor =
                GreenRules.pools("green/5/floor", "byForm, kind == NomineeKind.COLLECTIVE", "atLeast(\"floor\")");
        RulesUnderTest rules = GreenRules.rules("Green", GreenRules.TEXT + floor);
        EvaluationRequest request = GreenRules.request(
                        rules,
                        GreenRules.dossier("D-1", dossier -> dossier),
                        GreenRules.dossier("D-2", dossier -> dossier))
                .grants(List.of(grant(places)))
                .build();

        assertThat(of("green/5/floor", Coverage.of(rules).seenBy(request)))
                .contains(seen)
                .doesNotContain(other(seen));
    }

    /** One more than two is more than two: the second constraint fails wherever the first is met with one to spare. */
    @Test
    void a_constraint_that_fails_wherever_the_distance_is_met_is_excused() {
        RulesUnderTest rules = GreenRules.rules(
                "Green",
                GreenRules.TEXT
                        + GreenRules.rule(
                                "green/4/both",
                                "",
                                "missingDocumentCount >= 1, missingDocumentCount <= 1, rankKnown",
                                "warns($dossier)"));
        Coverage coverage = Coverage.of(rules);
        Listing<Document> none = Listing.complete(List.of());
        Dossier both = GreenRules.dossier("D-1", dossier -> dossier.documents(none));
        Dossier unranked =
                GreenRules.dossier("D-1", dossier -> dossier.documents(none).rank(Optional.empty()));

        assertThat(of(
                        "green/4/both",
                        coverage.seenBy(GreenRules.request(rules, both).build())))
                .containsExactly("rule  declined", "condition #2 false", "boundary #1 above", "boundary #2 above");
        assertThat(of(
                        "green/4/both",
                        coverage.seenBy(GreenRules.request(rules, unranked).build())))
                .containsExactly("rule  declined");
    }
}
