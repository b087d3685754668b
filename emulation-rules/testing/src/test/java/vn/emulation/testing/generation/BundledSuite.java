package vn.emulation.testing.generation;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.emulation.campaign.CampaignId;
import vn.emulation.testing.cases.CaseFiles;
import vn.emulation.testing.cases.CaseFolder;
import vn.emulation.testing.cases.RuleCase;
import vn.emulation.testing.coverage.Figure;
import vn.emulation.testing.rules.RulesUnderTest;

/**
 * A suite that ships with this library, with its rules.
 *
 * @param rules the rules
 * @param cases the cases
 */
record BundledSuite(RulesUnderTest rules, List<RuleCase> cases) {

    static BundledSuite ofPlan(String plan) {
        RulesUnderTest rules = RulesUnderTest.bundled(plan);
        return new BundledSuite(rules, CaseFiles.read(CaseFolder.bundled(CampaignId.of(plan)), rules));
    }

    static BundledSuite ofLaw() {
        RulesUnderTest rules = RulesUnderTest.bundledLaw();
        return new BundledSuite(rules, CaseFiles.read(CaseFolder.bundledLaw(), rules));
    }

    /** How much of each figure is shown, in hundredths rounded down. */
    static Map<Figure, Integer> percents(CaseSights sights, BitSet shown) {
        Map<Figure, int[]> counts = new TreeMap<>();
        for (int number = 0; number < sights.itemCount(); number++) {
            int[] count = counts.computeIfAbsent(sights.item(number).figure(), none -> new int[2]);
            count[0] += shown.get(number) ? 1 : 0;
            count[1]++;
        }
        Map<Figure, Integer> percents = new TreeMap<>();
        counts.forEach((figure, count) -> percents.put(figure, 100 * count[0] / count[1]));
        return percents;
    }
}
