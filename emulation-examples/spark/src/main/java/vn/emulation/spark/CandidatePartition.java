package vn.emulation.spark;

import java.nio.charset.StandardCharsets;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import vn.emulation.json.EmulationJson;
import vn.emulation.rules.Rival;
import vn.emulation.rules.RoundPlaces;

/** Tells how the rivals of a partition come out, each as a line of JSON with what it competes for. */
final class CandidatePartition extends PlacesPartition {

    private static final long serialVersionUID = 1L;

    CandidatePartition(Broadcast<RoundPapers> papers, Broadcast<Settlement> settlement) {
        super(papers, settlement);
    }

    @Override
    byte[] line(EmulationJson json, RoundPlaces places, Row row) {
        Rival rival = JudgedRows.rival(row);
        return ("{\"form\":" + text(json.writeCompact(rival.group().form()))
                        + ",\"kind\":" + text(json.writeCompact(rival.group().kind()))
                        + ",\"candidate\":" + text(json.writeCompact(places.candidate(rival))) + "}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }
}
