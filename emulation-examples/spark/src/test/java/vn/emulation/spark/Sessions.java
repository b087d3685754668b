package vn.emulation.spark;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import vn.emulation.cli.DossierCells;

/** Spark sessions of tests. */
final class Sessions {

    private Sessions() {}

    /** Returns a session in this process, on two threads. */
    static SparkSession local() {
        return settings().master("local[2]").getOrCreate();
    }

    /**
     * Returns a session whose work is done by two processes, each on one thread. Spark starts them from an installation, of
     * which here the class path of this process takes the place; that it is under test spares it from looking for one.
     */
    static SparkSession twoProcesses() {
        return settings()
                .master("local-cluster[2,1,1024]")
                .config("spark.executor.memory", "1g")
                .config("spark.executor.extraClassPath", System.getProperty("java.class.path"))
                .config("spark.executorEnv.SPARK_TESTING", "1")
                .config("spark.executorEnv.SPARK_SCALA_VERSION", "2.13")
                .config("spark.scheduler.minRegisteredResourcesRatio", "1.0")
                .getOrCreate();
    }

    private static SparkSession.Builder settings() {
        return SparkSession.builder()
                .appName("emulation")
                .config("spark.ui.enabled", "false")
                .config("spark.driver.host", "localhost")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.sql.shuffle.partitions", "5")
                .config("spark.sql.warehouse.dir", "target/warehouse");
    }

    /** Returns cells as the table that a file of them would be read as. */
    static Dataset<Row> table(SparkSession spark, List<List<String>> rows) {
        StructType schema = new StructType();
        for (String column : DossierCells.COLUMNS) {
            schema = schema.add(column, DataTypes.StringType);
        }
        List<Row> filled = rows.stream()
                .map(cells -> RowFactory.create(
                        cells.stream().map(cell -> cell.isEmpty() ? null : cell).toArray()))
                .toList();
        return spark.createDataFrame(filled, schema).repartition(4);
    }
}
