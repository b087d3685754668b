package vn.emulation.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;

import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.storage.StorageLevel;

/**
 * The dossiers of a round as the rules judge them, spread by their ids: the partitions follow each other.
 *
 * @param whole all of each
 * @param narrow without the decisions, and by id within a partition; kept, since it is looked at again and again
 * @param parts how many partitions there are
 */
record JudgedDossiers(Dataset<Row> whole, Dataset<Row> narrow, int parts) {

    /**
     * Judges dossiers. What is judged is written once to where Spark keeps what it sends from task to task, and read again
     * from there, twice; a table that were cached as a whole would be read as a whole wherever one column is looked at.
     */
    static JudgedDossiers of(SparkSession spark, Broadcast<RoundPapers> papers, RawDossiers raw, int part) {
        IdRanges ranges = IdRanges.of(raw.ids(), spark.sparkContext().defaultParallelism(), part);
        JavaRDD<Row> rows = raw.byNominee(ranges.count())
                .mapPartitions(new JudgePartition(papers, raw.columns()), Encoders.row(JudgedRows.SCHEMA))
                .repartitionById(ranges.count(), range(ranges))
                .javaRDD();
        Dataset<Row> whole = spark.createDataFrame(rows, JudgedRows.SCHEMA);
        Dataset<Row> narrow =
                whole.drop(JudgedRows.WIDE).sortWithinPartitions("key").persist(StorageLevel.MEMORY_AND_DISK());
        return new JudgedDossiers(whole, narrow, ranges.count());
    }

    private static Column range(IdRanges ranges) {
        return udf((UDF1<String, Integer>) ranges::of, DataTypes.IntegerType).apply(col("id"));
    }
}
