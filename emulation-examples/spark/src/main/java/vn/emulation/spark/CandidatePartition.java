package vn.emulation.spark;

import com.google.common.collect.Iterators;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import vn.emulation.json.EmulationJson;
import vn.emulation.rules.Rival;
import vn.emulation.rules.RoundPlaces;

/** Tells how the rivals of a partition come out, each as a line of JSON with what it competes for. */
final class CandidatePartition implements MapPartitionsFunction<Row, String> {

    private static final long serialVersionUID = 1L;

    private final Broadcast<RoundPapers> papers;
    private final Broadcast<Settlement> settlement;

    CandidatePartition(Broadcast<RoundPapers> papers, Broadcast<Settlement> settlement) {
        this.papers = papers;
        this.settlement = settlement;
    }

    @Override
    public Iterator<String> call(Iterator<Row> rows) {
        RoundPlaces places = ExecutorRounds.places(papers.value(), settlement.value());
        EmulationJson json = EmulationJson.create();
        return Iterators.transform(rows, row -> line(json, places, JudgedRows.rival(row)));
    }

    private static String line(EmulationJson json, RoundPlaces places, Rival rival) {
        return "{\"form\":" + text(json.writeCompact(rival.group().form()))
                + ",\"kind\":" + text(json.writeCompact(rival.group().kind()))
                + ",\"candidate\":" + text(json.writeCompact(places.candidate(rival))) + "}";
    }

    private static String text(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }
}
