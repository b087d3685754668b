package vn.emulation.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.storage.StorageLevel;
import vn.emulation.cli.table.CellText;
import vn.emulation.rules.RoundInParts;
import vn.emulation.rules.RoundOutline;

/** A round of which the dossiers are spread over the machines of a Spark session. */
final class DistributedRound implements AutoCloseable {

    private static final UserDefinedFunction SAID =
            udf((UDF1<String, String>) raw -> raw == null ? "" : CellText.of(raw), DataTypes.StringType);

    private final SparkSession spark;
    private final RoundInParts round;
    private final Broadcast<RoundPapers> papers;
    private final Dataset<Row> judged;

    private DistributedRound(SparkSession spark, RoundPapers papers, Dataset<Row> dossiers) {
        this.spark = spark;
        this.round = ExecutorRounds.round(papers);
        this.papers = JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(papers);
        List<String> columns =
                Arrays.stream(dossiers.columns()).map(CellText::of).toList();
        Column[] texts = Arrays.stream(dossiers.columns())
                .map(name -> dossiers.col("`" + name + "`").cast("string"))
                .toArray(Column[]::new);
        this.judged = dossiers.select(texts)
                .toDF(columns.toArray(String[]::new))
                .withColumn("nominee-key", columns.contains("nominee") ? SAID.apply(col("nominee")) : lit(""))
                .repartition(col("nominee-key"))
                .sortWithinPartitions("nominee-key")
                .mapPartitions(new JudgePartition(this.papers, columns), Encoders.row(JudgedRows.SCHEMA))
                .persist(StorageLevel.MEMORY_AND_DISK());
    }

    /** Starts a round; nothing is computed before it is asked for. */
    static DistributedRound of(SparkSession spark, RoundPapers papers, Dataset<Row> dossiers) {
        return new DistributedRound(spark, papers, dossiers);
    }

    /** Judges all dossiers and gives the places. */
    PlacedRound place() {
        List<Row> groups = judged.groupBy(group())
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
        judged.unpersist();
        papers.destroy();
    }
}
