package vn.emulation.spark;

import com.google.common.collect.Iterators;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import vn.emulation.json.EmulationJson;
import vn.emulation.rules.RoundPlaces;

/** Completes the decisions of a partition that is sorted by id, and writes each as a line of JSON. */
final class PlacePartition implements MapPartitionsFunction<Row, String> {

    private static final long serialVersionUID = 1L;

    private final Broadcast<RoundPapers> papers;
    private final Broadcast<Settlement> settlement;

    PlacePartition(Broadcast<RoundPapers> papers, Broadcast<Settlement> settlement) {
        this.papers = papers;
        this.settlement = settlement;
    }

    @Override
    public Iterator<String> call(Iterator<Row> rows) {
        RoundPlaces places = ExecutorRounds.places(papers.value(), settlement.value());
        EmulationJson json = EmulationJson.create();
        return Iterators.transform(
                new DistinctIds(rows),
                row -> new String(
                        row.<Boolean>getAs("eligible")
                                ? json.writeCompact(places.placed(
                                        JudgedRows.judged(row),
                                        type -> settlement.value().ahead(type)))
                                : row.<byte[]>getAs("decision"),
                        StandardCharsets.UTF_8));
    }
}
