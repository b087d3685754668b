package vn.emulation.spark;

import java.util.Iterator;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import vn.emulation.json.EmulationJson;
import vn.emulation.rules.RoundPlaces;

/** Completes the decisions of a partition that is sorted by id, and writes each as a line of JSON. */
final class PlacePartition extends PlacesPartition {

    private static final long serialVersionUID = 1L;

    PlacePartition(Broadcast<RoundPapers> papers, Broadcast<Settlement> settlement) {
        super(papers, settlement);
    }

    @Override
    Iterator<Row> chosen(Iterator<Row> rows) {
        return new DistinctIds(rows);
    }

    @Override
    byte[] line(EmulationJson json, RoundPlaces places, Row row) {
        DecisionJson decision = JudgedRows.json(row);
        return row.<Boolean>getAs("eligible")
                ? decision.with(places.placed(
                                JudgedRows.judged(row), type -> settlement().ahead(type)))
                        .whole()
                : decision.whole();
    }
}
