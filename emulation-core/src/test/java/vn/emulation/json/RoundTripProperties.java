package vn.emulation.json;

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
import vn.emulation.quota.Grant;
import vn.emulation.quota.UnitCount;
import vn.emulation.source.Ruling;
import vn.emulation.statistics.PublishedTable;
import vn.emulation.statistics.ReportPeriod;
import vn.emulation.statistics.Statistics;
import vn.emulation.statistics.StatisticsInput;
import vn.emulation.time.WorkCalendar;

/** Whatever is written reads back equal and is written again with the same bytes. */
@Domain(ModelDomain.class)
@PropertyDefaults(tries = 100, edgeCases = EdgeCasesMode.NONE)
class RoundTripProperties {
    private static final EmulationJson JSON = EmulationJson.create();

    @Property
    void dossiers(@ForAll List<Dossier> dossiers) {
        assertReadsBack(new DossierFile(1, dossiers));
    }

    @Property
    void campaigns(@ForAll Campaign campaign) {
        assertReadsBack(new CampaignFile(1, campaign));
    }

    @Property
    void reports(@ForAll RoundReport report) {
        assertReadsBack(new ReportFile(1, report));
    }

    @Property
    void units(@ForAll OrgTree units) {
        assertReadsBack(new UnitFile(1, units));
    }

    @Property
    void grants(@ForAll List<Grant> grants) {
        assertReadsBack(new GrantFile(1, grants));
    }

    @Property
    void rulings(@ForAll List<Ruling> rulings) {
        assertReadsBack(new RulingFile(1, rulings));
    }

    @Property
    void calendars(@ForAll WorkCalendar calendar) {
        assertReadsBack(new WorkCalendarFile(1, calendar));
    }

    @Property
    void parameters(@ForAll List<Parameter> parameters) {
        assertReadsBack(new ParameterFile(1, parameters));
    }

    @Property
    void counts(@ForAll List<UnitCount> counts) {
        assertReadsBack(new CountFile(1, counts));
    }

    @Property
    void awards(@ForAll StatisticsInput input) {
        assertReadsBack(new AwardFile(1, input.awards(), input.campaigns(), input.bodies(), input.officers()));
    }

    @Property
    void statistics(@ForAll StatisticsInput input) {
        JSON.statisticsForms().values().stream()
                .map(layout -> Statistics.of(layout, ReportPeriod.calendarYear(2026), input))
                .forEach(table -> assertReadsBack(new StatisticsFile(1, Optional.of(table), Optional.empty())));
    }

    @Property
    void published_tables(@ForAll PublishedTable table) {
        assertReadsBack(new PublishedTableFile(1, table));
        assertReadsBack(new StatisticsFile(1, Optional.empty(), Optional.of(Reconciliations.of(table))));
    }

    private static void assertReadsBack(Object value) {
        byte[] written = JSON.write(value);
        byte[] compact = JSON.writeCompact(value);

        assertThat(JSON.read(written, "written", value.getClass())).isEqualTo(value);
        assertThat(JSON.read(compact, "compact", value.getClass())).isEqualTo(value);
        assertThat(JSON.write(JSON.read(compact, "compact", value.getClass()))).isEqualTo(written);
    }
}
