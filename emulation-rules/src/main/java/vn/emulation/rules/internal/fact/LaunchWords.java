package vn.emulation.rules.internal.fact;

import static vn.emulation.rules.internal.fact.ValueType.BOOLEAN;
import static vn.emulation.rules.internal.fact.Words.field;

import java.util.List;

/** What a rule may look at in the campaign itself. */
final class LaunchWords {

    private static final Field LAUNCH_KNOWN = field("launchKnown", BOOLEAN, DossierFact::isLaunchKnown);
    private static final Field LAUNCH_DAYS_KNOWN = field("launchDaysKnown", BOOLEAN, DossierFact::isLaunchDaysKnown);
    static final Words ALL = Words.of(
            List.of(
                    LAUNCH_KNOWN,
                    field("launchLevel", ValueType.LAUNCH_LEVEL, DossierFact::getLaunchLevel)
                            .guardedBy(LAUNCH_KNOWN)
                            .needing(NeedTarget.LAUNCH)
                            .asGiven(),
                    field("campaignMode", ValueType.AWARD_MODE, DossierFact::getCampaignMode)
                            .guardedBy(LAUNCH_KNOWN)
                            .needing(NeedTarget.LAUNCH)
                            .asGiven(),
                    LAUNCH_DAYS_KNOWN,
                    field("campaignMonths", ValueType.NUMBER, DossierFact::getCampaignMonths)
                            .guardedBy(LAUNCH_DAYS_KNOWN)
                            .needing(NeedTarget.LAUNCH)
                            .asGiven(),
                    field("titleMonths", ValueType.NUMBER, DossierFact::getTitleMonths)
                            .asGiven(),
                    field("decidedOn", ValueType.DATE, DossierFact::getDecidedOn)),
            List.of());

    private LaunchWords() {}
}
