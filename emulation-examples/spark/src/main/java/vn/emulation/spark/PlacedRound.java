package vn.emulation.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;

import com.google.common.base.Splitter;
import com.google.common.collect.Iterators;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import vn.emulation.decision.RoundReport;
import vn.emulation.json.EmulationJson;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.rules.RoundPlaces;

/** A round of which the places are given, to be written. */
final class PlacedRound {

    private static final int DIGEST = 64;
    /** Kinds come in the order in which they are named, as where a library sorts them. */
    private static final UserDefinedFunction ORDER = udf(
            (UDF1<String, Integer>) kind -> List.of(NomineeKind.values()).indexOf(NomineeKind.valueOf(kind)),
            DataTypes.IntegerType);

    private static final UserDefinedFunction KEY = udf((UDF1<String, byte[]>) JudgedRows::key, DataTypes.BinaryType);

    private final SparkSession spark;
    private final Dataset<Row> judged;
    private final Dataset<Row> rivals;
    private final RoundPlaces places;
    private final Broadcast<RoundPapers> papers;
    private final Broadcast<Settlement> settlement;

    PlacedRound(
            SparkSession spark,
            Dataset<Row> judged,
            Dataset<Row> rivals,
            RoundPlaces places,
            Broadcast<RoundPapers> papers,
            Broadcast<Settlement> settlement) {
        this.spark = spark;
        this.judged = judged;
        this.rivals = rivals;
        this.places = places;
        this.papers = papers;
        this.settlement = settlement;
    }

    /** Returns how many rivals were brought together. */
    int contested() {
        return settlement.value().contested().size();
    }

    /** Returns the decisions as lines of JSON, by id. */
    Dataset<String> decisions() {
        return judged.orderBy("key").mapPartitions(new PlacePartition(papers, settlement), Encoders.STRING());
    }

    /** Returns the candidates as lines of JSON: by form and kind, then by position, then by id. */
    Dataset<String> candidates() {
        return rivals.orderBy(
                        KEY.apply(col("form")),
                        ORDER.apply(col("kind")),
                        col("rank").asc_nulls_last(),
                        col("key"))
                .mapPartitions(new CandidatePartition(papers, settlement), Encoders.STRING());
    }

    /** Returns the report without decisions and candidates. */
    RoundReport report() {
        Dataset<String> digests = judged.select("key", "id", "digest")
                .orderBy("key")
                .mapPartitions(
                        (MapPartitionsFunction<Row, String>)
                                rows -> List.of(joined(rows)).iterator(),
                        Encoders.STRING());
        Iterator<Iterator<String>> parts = Iterators.transform(
                digests.toLocalIterator(),
                part -> Splitter.fixedLength(DIGEST)
                        .omitEmptyStrings()
                        .split(part)
                        .iterator());
        return places.report(Iterators.concat(parts));
    }

    private static String joined(Iterator<Row> rows) {
        StringBuilder digests = new StringBuilder();
        new DistinctIds(rows).forEachRemaining(row -> digests.append(row.<String>getAs("digest")));
        return digests.toString();
    }

    /**
     * Writes {@code decisions}, {@code candidates} and, last, {@code round.json} into a folder that does not exist yet.
     *
     * @throws IOException if the folder cannot be written
     */
    void write(String folder) throws IOException {
        decisions().write().text(folder + "/decisions");
        candidates().write().text(folder + "/candidates");
        Path file = new Path(folder, "round.json");
        Path unfinished = new Path(folder, "_round.json");
        FileSystem files = file.getFileSystem(spark.sparkContext().hadoopConfiguration());
        try (OutputStream out = files.create(unfinished, false)) {
            out.write(EmulationJson.create().write(report()));
        }
        if (!files.rename(unfinished, file)) {
            throw new IOException("The file (" + file + ") cannot be written.\nMaybe look at who may write there.");
        }
    }
}
