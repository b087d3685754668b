package vn.emulation.rules;

import static vn.emulation.rules.LawRuleCases.ruleCase;
import static vn.emulation.rules.TitleDossiers.GRASSROOTS;
import static vn.emulation.rules.TitleDossiers.NATIONAL;
import static vn.emulation.rules.TitleDossiers.PROVINCIAL;
import static vn.emulation.rules.TitleDossiers.WORKER;
import static vn.emulation.rules.TitleDossiers.awards;
import static vn.emulation.rules.TitleDossiers.awardsFrom;
import static vn.emulation.rules.TitleDossiers.both;
import static vn.emulation.rules.TitleDossiers.historyOpen;
import static vn.emulation.rules.TitleDossiers.person;

import java.util.stream.Stream;
import vn.emulation.dossier.Dossier;

/** A case for each rule on provincial and national emulation fighters, in which one award or one word differs. */
final class LawChainCases {

    private LawChainCases() {}

    static Stream<RuleCase> all() {
        return Stream.of(
                        provincial("decree-91-2017/9.2", 2022),
                        provincial("law-06-2022/22.1", 2024),
                        endedBefore(2024),
                        national("decree-91-2017/9.1", 2022),
                        yearAfter(2022),
                        national("law-06-2022/21.1", 2024),
                        yearItself(2024))
                .flatMap(each -> each);
    }

    private static Dossier grassroots(int year, int... years) {
        return person(PROVINCIAL, year, awards(GRASSROOTS, years));
    }

    private static Stream<RuleCase> provincial(String clause, int year) {
        Dossier three = grassroots(year, year - 2, year - 1, year);
        Dossier two = grassroots(year, year - 1, year);
        String row = clause + ".a";
        String initiative = clause + ".b";
        return Stream.of(
                        Stream.of(
                                ruleCase(row + "/in-a-row", three, two),
                                ruleCase(row + "/row-short", two, three),
                                ruleCase(row + "/history-open", historyOpen(two), two),
                                ruleCase(initiative + "/unverified", three, TitleDossiers.asking(three, WORKER))),
                        fresh(row + "/fresh", year),
                        LawRuleCases.initiative(initiative, three))
                .flatMap(each -> each);
    }

    private static Stream<RuleCase> fresh(String clause, int year) {
        Dossier first = person(PROVINCIAL, year, awardsFrom(GRASSROOTS, year - 5, year));
        Dossier second =
                person(PROVINCIAL, year, both(awardsFrom(GRASSROOTS, year - 5, year), awards(PROVINCIAL, year - 3)));
        Dossier again = person(
                PROVINCIAL, year, both(awardsFrom(GRASSROOTS, year - 5, year), awards(PROVINCIAL, year - 3, year)));
        return Stream.of(
                ruleCase(clause + "/first", first, second),
                ruleCase(clause + "/fresh", second, again),
                ruleCase(clause + "/used", again, second),
                ruleCase(clause + "/history-open", historyOpen(first), first));
    }

    private static Stream<RuleCase> endedBefore(int year) {
        Dossier ended = grassroots(year, year - 3, year - 2, year - 1);
        Dossier shorter = grassroots(year, year - 2, year - 1);
        String clause = "law-06-2022/22.1.a/ended-before-";
        return Stream.of(
                ruleCase(clause + "accepted", ended, shorter),
                ruleCase(clause + "refused", ended, shorter),
                ruleCase(clause + "open", historyOpen(ended), ended));
    }

    private static Dossier provincialIn(int year, int... years) {
        return person(NATIONAL, year, both(awardsFrom(GRASSROOTS, year - 6, year), awards(PROVINCIAL, years)));
    }

    private static Stream<RuleCase> national(String clause, int year) {
        Dossier two = provincialIn(year, year - 4, year - 1);
        Dossier one = provincialIn(year, year - 1);
        Dossier old = provincialIn(year, year - 4);
        Dossier none = provincialIn(year, year - 2);
        String row = clause + ".a";
        String initiative = clause + ".b";
        return Stream.of(
                        Stream.of(
                                ruleCase(row + "/next-year", two, one),
                                ruleCase(row + "/next-year-short", one, provincialIn(year, year - 2, year - 1)),
                                ruleCase(row + "/next-year-open", historyOpen(one), one),
                                ruleCase(row + "/lapsed", old, two),
                                ruleCase(row + "/lapsed-open", historyOpen(none), none)),
                        base(row + "/base", year),
                        LawRuleCases.initiative(initiative, two))
                .flatMap(each -> each);
    }

    private static Stream<RuleCase> base(String clause, int year) {
        Dossier reaching = person(NATIONAL, year, awardsFrom(GRASSROOTS, year - 5, year));
        Dossier broken = person(NATIONAL, year, awards(GRASSROOTS, year - 5, year - 4, year - 2, year - 1, year));
        Dossier ending = person(NATIONAL, year, awardsFrom(GRASSROOTS, year - 6, year - 1));
        Dossier going = person(NATIONAL, year, awardsFrom(GRASSROOTS, year - 6, year));
        return Stream.of(
                ruleCase(clause + "/long-enough", reaching, broken),
                ruleCase(clause + "/long-enough-before", ending, going),
                ruleCase(clause + "/too-short", broken, reaching),
                ruleCase(clause + "/history-open", historyOpen(broken), broken),
                ruleCase(clause + "/unverified", reaching, TitleDossiers.asking(reaching, WORKER)));
    }

    private static Stream<RuleCase> yearAfter(int year) {
        Dossier three = provincialIn(year, year - 2, year - 1, year);
        Dossier two = provincialIn(year, year - 1, year);
        String clause = "decree-91-2017/9.1.a";
        return Stream.of(
                ruleCase(clause + "/row-before", three, two),
                ruleCase(clause + "/too-early", two, three),
                ruleCase(clause + "/too-early-open", historyOpen(two), two));
    }

    private static Stream<RuleCase> yearItself(int year) {
        Dossier two = provincialIn(year, year - 3, year);
        Dossier one = provincialIn(year, year);
        String clause = "law-06-2022/21.1.a";
        return Stream.of(
                ruleCase(clause + "/in-year", two, one),
                ruleCase(clause + "/in-year-short", one, provincialIn(year, year - 1, year)),
                ruleCase(clause + "/in-year-open", historyOpen(one), one));
    }
}
