package vn.emulation.spark;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.udf;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import vn.emulation.quota.selection.Zone;
import vn.emulation.rules.Rival;
import vn.emulation.rules.RoundInParts;
import vn.emulation.rules.RoundMargin;
import vn.emulation.rules.RoundOutline;
import vn.emulation.rules.RoundPlaces;

/**
 * The eligible dossiers of a round, each with the type that it competes as, the band that it is ranked in, and the number of
 * its form and kind in the order in which these are told.
 */
final class Rivals {

    private static final UserDefinedFunction BAND =
            udf((UDF1<Integer, Long>) rank -> rank == null ? null : Rival.band(rank), DataTypes.LongType);
    private static final StructType ZONES = new StructType()
            .add("type", DataTypes.IntegerType)
            .add("band", DataTypes.LongType)
            .add("zone", DataTypes.StringType);

    private final SparkSession spark;
    private final JudgedDossiers judged;
    private final List<Row> groups;
    private final RoundOutline outline;
    private final Dataset<Row> rivals;

    Rivals(SparkSession spark, JudgedDossiers judged, RoundOutline outline, List<Row> groups) {
        this.spark = spark;
        this.judged = judged;
        this.outline = outline;
        this.groups = groups;
        this.rivals = judged.narrow()
                .filter(col("eligible"))
                .drop("digest")
                .join(broadcast(types()), JudgedRows.GROUP.toArray(String[]::new))
                .withColumn("band", BAND.apply(col("rank")));
    }

    private Dataset<Row> types() {
        StructType schema = new StructType();
        for (String name : JudgedRows.GROUP) {
            schema = schema.add(name, DataTypes.StringType);
        }
        List<Pool> pools = groups.stream().map(Pool::of).distinct().sorted().toList();
        List<Row> typed = new ArrayList<>();
        for (Row group : groups) {
            if (group.<Long>getAs("eligible") > 0) {
                List<Object> values = new ArrayList<>();
                JudgedRows.GROUP.forEach(name -> values.add(group.getAs(name)));
                values.add(outline.type(JudgedRows.group(group)));
                values.add(pools.indexOf(Pool.of(group)));
                typed.add(RowFactory.create(values.toArray()));
            }
        }
        return spark.createDataFrame(
                typed, schema.add("type", DataTypes.IntegerType).add("pool", DataTypes.IntegerType));
    }

    /** Finds who is contested, brings these together and gives the places. */
    PlacedRound place(Broadcast<RoundPapers> papers, RoundInParts round) {
        List<Row> bands = rivals.filter(col("rank").isNotNull())
                .groupBy("type", "band")
                .agg(count(lit(1)).as("rivals"))
                .collectAsList();
        RoundMargin margin = Settlement.margin(outline, bands);
        Dataset<Row> zoned = rivals.join(broadcast(zones(margin, bands)), new String[] {"type", "band"}, "left");
        List<Row> contested =
                zoned.filter(col("zone").isNull().or(zone(Zone.CONTESTED))).collectAsList();
        RoundPlaces places =
                margin.places(contested.stream().map(JudgedRows::rival).toList());
        Settlement settlement = new Settlement(
                ImmutableList.copyOf(groups),
                ImmutableList.copyOf(bands),
                ImmutableList.copyOf(contested),
                ahead(zoned, places.nextOfAll().values()));
        Broadcast<Settlement> sent =
                JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(settlement);
        return new PlacedRound(spark, judged, rivals, places, papers, sent);
    }

    private Dataset<Row> zones(RoundMargin margin, List<Row> bands) {
        List<Row> zones = bands.stream()
                .map(Settlement::bandCount)
                .map(each -> RowFactory.create(
                        each.type(),
                        each.band(),
                        margin.zone(each.type(), each.band()).name()))
                .toList();
        return spark.createDataFrame(zones, ZONES);
    }

    private static Column zone(Zone zone) {
        return col("zone").equalTo(zone.name());
    }

    private static ImmutableListMultimap<Integer, String> ahead(Dataset<Row> zoned, Collection<Integer> types) {
        ImmutableListMultimap.Builder<Integer, String> ahead = ImmutableListMultimap.builder();
        if (!types.isEmpty()) {
            zoned.filter(zone(Zone.AHEAD).and(col("type").isInCollection(types)))
                    .select("type", "id")
                    .collectAsList()
                    .forEach(row -> ahead.put(row.getInt(0), row.getString(1)));
        }
        return ahead.build();
    }
}
