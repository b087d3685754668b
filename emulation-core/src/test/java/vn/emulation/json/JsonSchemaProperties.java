package vn.emulation.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import vn.emulation.arbitrary.ModelDomain;
import vn.emulation.campaign.Campaign;
import vn.emulation.decision.RoundReport;
import vn.emulation.dossier.Dossier;
import vn.emulation.nominee.OrgTree;
import vn.emulation.parameter.Parameter;
import vn.emulation.quota.UnitCount;
import vn.emulation.statistics.PublishedTable;
import vn.emulation.statistics.ReportPeriod;
import vn.emulation.statistics.Statistics;
import vn.emulation.statistics.StatisticsInput;

/** A schema accepts whatever is written. */
@Domain(ModelDomain.class)
@PropertyDefaults(tries = 30, edgeCases = EdgeCasesMode.NONE)
class JsonSchemaProperties {
    private static final EmulationJson JSON = EmulationJson.create();

    @Property
    void dossiers(@ForAll List<Dossier> dossiers) {
        assertAccepted("dossiers", new DossierFile(1, dossiers));
    }

    @Property
    void campaigns(@ForAll Campaign campaign) {
        assertAccepted("campaign", new CampaignFile(1, campaign));
    }

    @Property
    void reports(@ForAll RoundReport report) {
        assertAccepted("report", new ReportFile(1, report));
    }

    @Property
    void units(@ForAll OrgTree units) {
        assertAccepted("units", new UnitFile(1, units));
    }

    @Property
    void counts(@ForAll List<UnitCount> counts) {
        assertAccepted("counts", new CountFile(1, counts));
    }

    @Property
    void parameters(@ForAll List<Parameter> parameters) {
        assertAccepted("parameters", new ParameterFile(1, parameters));
    }

    @Property
    void awards(@ForAll StatisticsInput input) {
        assertAccepted("awards", new AwardFile(1, input.awards(), input.campaigns(), input.bodies(), input.officers()));
    }

    @Property
    void statistics(@ForAll StatisticsInput input) {
        JSON.statisticsForms().values().stream()
                .map(layout -> Statistics.of(layout, ReportPeriod.calendarYear(2026), input))
                .forEach(table ->
                        assertAccepted("statistics", new StatisticsFile(1, Optional.of(table), Optional.empty())));
    }

    @Property
    void published_tables(@ForAll PublishedTable table) {
        assertAccepted("published-table", new PublishedTableFile(1, table));
        assertAccepted("statistics", new StatisticsFile(1, Optional.empty(), Optional.of(Reconciliations.of(table))));
    }

    private static void assertAccepted(String name, VersionedFile file) {
        assertThat(JsonSchemaTest.errors(name, new String(JSON.write(file), UTF_8)))
                .isEmpty();
    }
}
