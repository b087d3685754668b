package vn.emulation.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import vn.emulation.rules.RoundInParts;
import vn.emulation.rules.RoundOutline;

/** A round of which the dossiers are spread over the machines of a Spark session. */
final class DistributedRound implements AutoCloseable {

    /** How many dossiers a task judges, more or less, unless somebody says: a few seconds' work, and 100 MB of decisions. */
    static final int PART = 20_000;

    private final SparkSession spark;
    private final RoundInParts round;
    private final Broadcast<RoundPapers> papers;
    private final JudgedDossiers judged;

    private DistributedRound(SparkSession spark, RoundPapers papers, Dataset<Row> dossiers, int part) {
        this.spark = spark;
        this.round = ExecutorRounds.round(papers);
        this.papers = JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(papers);
        this.judged = JudgedDossiers.of(spark, this.papers, new RawDossiers(dossiers), part);
    }

    /**
     * Judges the dossiers of a round.
     *
     * @param part how many of them a task judges, more or less
     */
    static DistributedRound of(SparkSession spark, RoundPapers papers, Dataset<Row> dossiers, int part) {
        return new DistributedRound(spark, papers, dossiers, part);
    }

    /** Gives the places. */
    PlacedRound place() {
        List<Row> groups = judged.narrow()
                .groupBy(group())
                .agg(
                        count(lit(1)).as("nominated"),
                        sum(col("eligible").cast("long")).as("eligible"),
                        sum(col("eligible").and(col("rank").isNull()).cast("long"))
                                .as("unranked"))
                .collectAsList();
        RoundOutline outline = Settlement.outline(round, groups);
        return new Rivals(spark, judged, outline, groups).place(papers, round);
    }

    private static Column[] group() {
        return JudgedRows.GROUP.stream().map(name -> col(name)).toArray(Column[]::new);
    }

    @Override
    public void close() {
        judged.narrow().unpersist();
        papers.destroy();
    }
}
