package vn.emulation.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import vn.emulation.arbitrary.ModelDomain;
import vn.emulation.campaign.Campaign;
import vn.emulation.decision.RoundReport;
import vn.emulation.dossier.Dossier;
import vn.emulation.statistics.PublishedTable;

/** The order of an object's properties carries no meaning, not even of the one that names its kind. */
@Domain(ModelDomain.class)
@PropertyDefaults(tries = 30, edgeCases = EdgeCasesMode.NONE)
class PropertyOrderProperties {
    private static final EmulationJson JSON = EmulationJson.create();
    private static final ObjectMapper TREES =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    @Property
    void dossiers(@ForAll List<Dossier> dossiers) throws IOException {
        assertReadsTheSameReversed(new DossierFile(1, dossiers));
    }

    @Property
    void campaigns(@ForAll Campaign campaign) throws IOException {
        assertReadsTheSameReversed(new CampaignFile(1, campaign));
    }

    @Property
    void reports(@ForAll RoundReport report) throws IOException {
        assertReadsTheSameReversed(new ReportFile(1, report));
    }

    @Property
    void published_tables(@ForAll PublishedTable table) throws IOException {
        assertReadsTheSameReversed(new PublishedTableFile(1, table));
    }

    private static void assertReadsTheSameReversed(Object value) throws IOException {
        byte[] reversed = TREES.writeValueAsBytes(reversed(TREES.readTree(JSON.write(value))));

        assertThat(JSON.read(reversed, "reversed", value.getClass())).isEqualTo(value);
    }

    private static JsonNode reversed(JsonNode node) {
        if (node instanceof ArrayNode list) {
            ArrayNode same = TREES.createArrayNode();
            list.forEach(item -> same.add(reversed(item)));
            return same;
        }
        if (node instanceof ObjectNode object) {
            ObjectNode backwards = TREES.createObjectNode();
            ImmutableList.copyOf(object.fieldNames())
                    .reverse()
                    .forEach(name -> backwards.set(name, reversed(object.get(name))));
            return backwards;
        }
        return node;
    }
}
