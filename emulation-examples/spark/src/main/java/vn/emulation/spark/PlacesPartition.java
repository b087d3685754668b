package vn.emulation.spark;

import com.google.common.collect.Iterators;
import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import vn.emulation.json.EmulationJson;
import vn.emulation.rules.RoundPlaces;

/** Writes a line of JSON for each row of a partition, by who has a place. */
abstract class PlacesPartition implements MapPartitionsFunction<Row, byte[]> {

    private static final long serialVersionUID = 1L;

    private final Broadcast<RoundPapers> papers;
    private final Broadcast<Settlement> settlement;

    PlacesPartition(Broadcast<RoundPapers> papers, Broadcast<Settlement> settlement) {
        this.papers = papers;
        this.settlement = settlement;
    }

    @Override
    public final Iterator<byte[]> call(Iterator<Row> rows) {
        RoundPlaces places = ExecutorRounds.places(papers.value(), settlement.value());
        EmulationJson json = EmulationJson.create();
        return Iterators.transform(chosen(rows), row -> line(json, places, row));
    }

    final Settlement settlement() {
        return settlement.value();
    }

    /** Returns the rows that are written. */
    Iterator<Row> chosen(Iterator<Row> rows) {
        return rows;
    }

    abstract byte[] line(EmulationJson json, RoundPlaces places, Row row);
}
