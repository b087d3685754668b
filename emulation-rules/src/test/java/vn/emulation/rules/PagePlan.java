package vn.emulation.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import vn.emulation.campaign.Campaign;
import vn.emulation.json.CampaignFile;
import vn.emulation.json.EmulationJson;

/** The plan that pages of diagnostics speak of, as {@code diagnostics/README.md} tells: {@link TestCampaign}. */
final class PagePlan {

    /** The rule that stands where a page shows none. */
    static final RuleSource RULES = RuleSource.rules("rules.drl", Drl.rule("green/1/met", "formOffered", "satisfies"));

    /** The parameters that are there where a page shows none. */
    static final RuleSource PARAMETERS = RuleSource.parameters(
            "parameters.json",
            TestParameters.file(
                    TestParameters.always("limit", TestParameters.number(3)),
                    TestParameters.always("none", TestParameters.number(0)),
                    TestParameters.always("opening", TestParameters.date("2024-01-01")),
                    TestParameters.always("closing", TestParameters.date("2025-01-01")),
                    TestParameters.always("leader-share", TestParameters.share("30%", "NOMINATED"))));

    private static final EmulationJson JSON = EmulationJson.create();
    private static final JsonMapper TREES = new JsonMapper();

    private PagePlan() {}

    /** Returns the plan with parts otherwise: what a part names replaces what was there, lists as a whole. */
    static Campaign but(String part) {
        try {
            ObjectNode file = (ObjectNode) TREES.readTree(JSON.write(new CampaignFile(1, TestCampaign.campaign())));
            merge((ObjectNode) file.get("campaign"), TREES.readTree(part));
            return JSON.read(TREES.writeValueAsBytes(file), "campaign.json", CampaignFile.class)
                    .campaign();
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    private static void merge(ObjectNode whole, JsonNode part) {
        part.properties().forEach(field -> {
            if (field.getValue().isObject() && whole.path(field.getKey()).isObject()) {
                merge((ObjectNode) whole.get(field.getKey()), field.getValue());
            } else {
                whole.set(field.getKey(), field.getValue());
            }
        });
    }
}
