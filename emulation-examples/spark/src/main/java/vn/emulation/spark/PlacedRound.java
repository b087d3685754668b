package vn.emulation.spark;

import static org.apache.spark.sql.functions.col;

import com.google.common.collect.Iterators;
import com.google.common.io.ByteArrayDataOutput;
import com.google.common.io.ByteStreams;
import com.google.common.math.IntMath;
import java.io.IOException;
import java.io.OutputStream;
import java.math.RoundingMode;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import vn.emulation.decision.RoundReport;
import vn.emulation.json.EmulationJson;
import vn.emulation.rules.RoundPlaces;

/** A round of which the places are given, to be written. */
final class PlacedRound {

    private static final int DIGEST = 32;
    /** How many times as long a decision is, more or less, as what is told of a candidate. */
    private static final int SHORTER = 16;

    private final SparkSession spark;
    private final JudgedDossiers judged;
    private final Dataset<Row> rivals;
    private final RoundPlaces places;
    private final Broadcast<RoundPapers> papers;
    private final Broadcast<Settlement> settlement;

    PlacedRound(
            SparkSession spark,
            JudgedDossiers judged,
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
        return lines(judged.whole().sortWithinPartitions("key"), new PlacePartition(papers, settlement));
    }

    /** Returns the candidates as lines of JSON: by form and kind, then by position, then by id. */
    Dataset<String> candidates() {
        Column[] order = {col("pool"), col("rank").asc_nulls_last(), col("key")};
        int files = IntMath.divide(judged.parts(), SHORTER, RoundingMode.CEILING);
        return lines(
                rivals.repartitionByRange(files, order).sortWithinPartitions(order),
                new CandidatePartition(papers, settlement));
    }

    private static Dataset<String> lines(Dataset<Row> rows, PlacesPartition lines) {
        return rows.mapPartitions(lines, Encoders.BINARY())
                .select(col("value").cast("string"))
                .as(Encoders.STRING());
    }

    /** Returns the report without decisions and candidates. */
    RoundReport report() {
        Dataset<byte[]> digests = judged.narrow()
                .select("id", "digest")
                .mapPartitions(
                        (MapPartitionsFunction<Row, byte[]>)
                                rows -> List.of(joined(rows)).iterator(),
                        Encoders.BINARY());
        return places.report(Iterators.concat(Iterators.transform(digests.toLocalIterator(), PlacedRound::digests)));
    }

    private static byte[] joined(Iterator<Row> rows) {
        ByteArrayDataOutput digests = ByteStreams.newDataOutput();
        new DistinctIds(rows).forEachRemaining(row -> digests.write(row.<byte[]>getAs("digest")));
        return digests.toByteArray();
    }

    private static Iterator<String> digests(byte[] joined) {
        return IntStream.range(0, joined.length / DIGEST)
                .mapToObj(each -> HexFormat.of().formatHex(joined, each * DIGEST, (each + 1) * DIGEST))
                .iterator();
    }

    /**
     * Writes {@code decisions}, {@code candidates} and, last, {@code round.json} into a folder that does not exist yet.
     *
     * @param compression how Spark compresses the first two: {@code none}, {@code gzip} or what else it knows
     * @throws IOException if the folder cannot be written
     */
    void write(String folder, String compression) throws IOException {
        decisions().write().option("compression", compression).text(folder + "/decisions");
        candidates().write().option("compression", compression).text(folder + "/candidates");
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
