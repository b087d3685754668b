package vn.emulation.testing.cases;

import vn.emulation.campaign.Campaign;
import vn.emulation.json.EmulationJson;

/** Writes how a campaign stands otherwise than that of the rules. */
final class StandingWriting {

    private static final EmulationJson JSON = EmulationJson.create();

    private StandingWriting() {}

    static YamlMap of(Campaign own, Campaign given) {
        YamlMap written = YamlMap.empty(Mark.NOWHERE);
        if (!given.launch().equals(own.launch())) {
            written = written.with(
                    StandingReading.LAUNCH,
                    given.launch()
                            .<YamlValue>map(launch -> tree(launch).without("clauses"))
                            .orElseGet(() -> YamlScalar.nothing(Mark.NOWHERE)));
        }
        if (!given.titlePeriod().equals(own.titlePeriod())) {
            written = written.with(StandingReading.TITLE, tree(given.titlePeriod()));
        }
        if (!given.awards().equals(own.awards())) {
            String authority = given.awards().get(0).form().decidedBy().id().value();
            written = written.with(StandingReading.DECIDED_BY, YamlScalar.text(authority));
        }
        return written;
    }

    private static YamlMap tree(Object value) {
        return (YamlMap) TreeJson.read(JSON.writeCompact(value));
    }
}
