package vn.emulation.rules;

import java.util.List;
import vn.emulation.campaign.Campaign;
import vn.emulation.json.CampaignFile;
import vn.emulation.json.EmulationJson;
import vn.emulation.rules.RuleSource.Kind;

/**
 * The campaign that cases of the law are given, which no plan stands behind: it leads to every form that the law knows, in
 * rounds of every kind and year, so that all else hangs on the law.
 */
public final class LawCases {

    static final String FOLDER = "cases/";

    private LawCases() {}

    /** Returns the campaign, which is not under the law yet. */
    public static Campaign campaign() {
        String path = FOLDER + "campaign.json";
        return EmulationJson.create()
                .read(PlanResources.law(path), path, CampaignFile.class)
                .campaign();
    }

    /** Returns its rules and texts. */
    public static List<RuleSource> sources() {
        return List.of(
                source(Kind.RULES, "rules/law-cases.drl"),
                source(Kind.TEXTS_VI, "messages_vi.properties"),
                source(Kind.TEXTS_EN, "messages_en.properties"));
    }

    private static RuleSource source(Kind kind, String name) {
        return RuleSource.bundled(kind, name, PlanResources.law(FOLDER + name));
    }
}
