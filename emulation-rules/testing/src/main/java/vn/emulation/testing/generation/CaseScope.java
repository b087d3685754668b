package vn.emulation.testing.generation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import vn.emulation.campaign.Campaign;
import vn.emulation.nominee.OrgTree;
import vn.emulation.rules.internal.lint.LintScope;
import vn.emulation.testing.rules.RulesUnderTest;
import vn.emulation.time.WorkCalendar;

/**
 * What cases are made in.
 *
 * @param rules the rules
 * @param standings the campaigns that cases may be given: that of the rules first, and others that differ from it in how
 *     they were launched, in the years of their title or in who decides
 * @param orgTree the units
 * @param calendar the working days
 */
public record CaseScope(RulesUnderTest rules, List<Campaign> standings, OrgTree orgTree, WorkCalendar calendar) {

    /** Copies the list. */
    public CaseScope {
        standings = ImmutableList.copyOf(standings);
    }

    /** Returns the scope of rules: their campaign as it stands, the organiser and one unit outside, and the working days known. */
    public static CaseScope of(RulesUnderTest rules) {
        return of(rules, List.of(rules.campaign()));
    }

    /** Returns the scope of the national law, whose campaign may have been launched in any way that the law tells apart. */
    public static CaseScope ofLaw(RulesUnderTest rules) {
        return of(rules, LawStandings.of(rules.campaign()));
    }

    private static CaseScope of(RulesUnderTest rules, List<Campaign> standings) {
        LintScope scope = LintScope.of(rules.campaign(), List.of());
        return new CaseScope(rules, standings, scope.orgTree(), scope.calendar());
    }

    /** Returns the campaign of the rules. */
    public Campaign campaign() {
        return rules.campaign();
    }
}
