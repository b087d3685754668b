package vn.emulation.spark;

import java.io.IOException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Decides a round over many machines. */
public final class Main {

    /** Of counts there are few; where much is sent from task to task, its parts are told. */
    private static final int COUNTED = 8;

    private Main() {}

    /**
     * Reads dossiers, decides them and writes the report into a folder.
     *
     * @param arguments the options, each followed by its value; see the README
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String... arguments) throws IOException {
        Options options = Options.of(arguments);
        RoundPapers papers = new PapersReader(options).read();
        SparkSession spark = SparkSession.builder()
                .appName("emulation")
                .config("spark.sql.shuffle.partitions", COUNTED)
                .getOrCreate();
        try (DistributedRound round = DistributedRound.of(
                spark, papers, dossiers(spark, options), options.count("part", DistributedRound.PART))) {
            PlacedRound placed = round.place();
            placed.write(options.require("out"), options.find("compress").orElse("none"));
            System.err.println("Contested, and brought together: " + placed.contested() + " rivals.");
        } finally {
            spark.stop();
        }
    }

    private static Dataset<Row> dossiers(SparkSession spark, Options options) {
        String place = options.require("dossiers");
        if (options.find("format")
                .orElse(place.endsWith(".parquet") ? "parquet" : "csv")
                .equals("parquet")) {
            return spark.read().parquet(place);
        }
        return spark.read()
                .option("header", true)
                .option("sep", options.find("separator").orElse(";"))
                .option("escape", "\"")
                .option("mode", "FAILFAST")
                .option("enforceSchema", false)
                .option("multiLine", options.find("multi-line").orElse("false"))
                .csv(place);
    }
}
