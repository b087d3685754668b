package vn.emulation.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.udf;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import vn.emulation.cli.table.CellText;

/** Dossiers as their table has them, each cell a text. */
final class RawDossiers {

    private static final UserDefinedFunction SAID =
            udf((UDF1<String, String>) raw -> raw == null ? "" : CellText.of(raw), DataTypes.StringType);

    private final List<String> columns;
    private final Dataset<Row> texts;

    RawDossiers(Dataset<Row> dossiers) {
        this.columns = Arrays.stream(dossiers.columns()).map(CellText::of).toList();
        Column[] cells = Arrays.stream(dossiers.columns())
                .map(name -> dossiers.col("`" + name + "`").cast("string"))
                .toArray(Column[]::new);
        this.texts = dossiers.select(cells).toDF(columns.toArray(String[]::new));
    }

    List<String> columns() {
        return columns;
    }

    Dataset<String> ids() {
        return texts.select(said("id")).as(Encoders.STRING());
    }

    /** Returns them with their nominee behind, those of one nominee one after the other. */
    Dataset<Row> byNominee(int partitions) {
        return texts.withColumn("nominee-key", said("nominee"))
                .repartition(partitions, col("nominee-key"))
                .sortWithinPartitions("nominee-key");
    }

    private Column said(String column) {
        return columns.contains(column) ? SAID.apply(col(column)) : lit("");
    }
}
