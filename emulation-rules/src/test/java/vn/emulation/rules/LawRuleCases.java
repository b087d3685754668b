package vn.emulation.rules;

import java.util.Optional;
import java.util.stream.Stream;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.Listing;
import vn.emulation.dossier.PerformanceRating;

/** Cases of the kinds of rule that many clauses of the law share; the rule's id is its clause's with a suffix. */
final class LawRuleCases {

    private LawRuleCases() {}

    static RuleCase ruleCase(String rule, Dossier fires, Dossier twin) {
        return new RuleCase(rule, fires, twin);
    }

    /** A clause that is one criterion, which the dossier meets. */
    static Stream<RuleCase> criterion(String clause, Dossier good, String criterion) {
        return Stream.of(
                ruleCase(clause + "/shown", good, RuleCase.unproved(good, criterion)),
                ruleCase(clause + "/not-shown", RuleCase.failed(good, criterion), good),
                ruleCase(clause + "/not-assessed", RuleCase.unproved(good, criterion), good));
    }

    /** A clause of several criteria, all of which the dossier meets. */
    static Stream<RuleCase> criteria(String clause, Dossier good, String... criteria) {
        RuleCase met = ruleCase(clause + "/met", good, RuleCase.failed(good, criteria[0]));
        return Stream.concat(Stream.of(met), Stream.of(criteria).flatMap(each -> part(clause, good, each)));
    }

    private static Stream<RuleCase> part(String clause, Dossier good, String criterion) {
        String name = criterion.substring(criterion.indexOf('/') + 1);
        return Stream.of(
                ruleCase(clause + "/no-" + name, RuleCase.failed(good, criterion), good),
                ruleCase(clause + "/open-" + name, RuleCase.unproved(good, criterion), good));
    }

    /** A clause that asks for a rating, which the dossier meets; the other rating is just below. */
    static Stream<RuleCase> rating(String clause, Dossier good, PerformanceRating below) {
        Dossier lower = TitleDossiers.rated(good, below);
        return Stream.concat(Stream.of(ruleCase(clause + "/rated", good, lower)), lowerRating(clause, good, below));
    }

    static Stream<RuleCase> lowerRating(String clause, Dossier good, PerformanceRating below) {
        return Stream.of(
                ruleCase(clause + "/rated-lower", TitleDossiers.rated(good, below), good),
                ruleCase(clause + "/rating-unknown", TitleDossiers.unrated(good), good));
    }

    /** A clause that asks for an initiative, which the dossier has. */
    static Stream<RuleCase> initiative(String clause, Dossier good) {
        Dossier none = TitleDossiers.withoutInitiative(good);
        return Stream.of(
                ruleCase(clause + "/recognised", good, none),
                ruleCase(clause + "/none", none, good),
                ruleCase(clause + "/list-open", TitleDossiers.initiativesOpen(good), none));
    }

    static Dossier registrationUnknown(Dossier dossier) {
        return Dossiers.but(dossier).registered(Optional.empty()).build();
    }

    static Dossier achievementsUnknown(Dossier dossier) {
        return Dossiers.but(dossier).achievements(Listing.unknown()).build();
    }
}
