package vn.emulation.spark;

import com.google.common.collect.Iterables;
import com.google.common.math.LongMath;
import java.io.Serializable;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Ranges of ids (khoảng mã hồ sơ), in the order of Java, each with about as many dossiers as the next.
 *
 * <p>Spark finds such ranges by itself where it sorts, but only by making twice what is sorted.
 *
 * @param lasts the last id of each range but the last
 */
@SuppressWarnings("ArrayRecordComponent")
record IdRanges(String[] lasts) implements Serializable {

    /** How many ids each partition of the input tells at most, evenly taken. */
    private static final int SAMPLE = 2000;

    private static final StructType SCHEMA =
            new StructType().add("id", DataTypes.StringType).add("stands for", DataTypes.LongType);

    /**
     * Finds ranges.
     *
     * @param least how many ranges there are at least
     * @param size how many dossiers a range holds, more or less
     */
    static IdRanges of(Dataset<String> ids, int least, int size) {
        List<Row> told = new ArrayList<>(
                ids.mapPartitions((MapPartitionsFunction<String, Row>) IdRanges::sample, Encoders.row(SCHEMA))
                        .collectAsList());
        told.sort((one, other) -> one.getString(0).compareTo(other.getString(0)));
        long all = told.stream().mapToLong(row -> row.getLong(1)).sum();
        return new IdRanges(lasts(told, Math.max(least, LongMath.divide(all, size, RoundingMode.CEILING)), all));
    }

    private static String[] lasts(List<Row> sorted, long ranges, long all) {
        List<String> lasts = new ArrayList<>();
        long passed = 0;
        for (Row row : sorted) {
            passed += row.getLong(1);
            if (passed * ranges >= (lasts.size() + 1) * all && lasts.size() + 1 < ranges) {
                lasts.add(row.getString(0));
            }
        }
        return lasts.toArray(String[]::new);
    }

    /** Whenever too many are kept, every other of them goes. */
    private static Iterator<Row> sample(Iterator<String> ids) {
        List<String> kept = new ArrayList<>();
        long step = 1;
        long seen = 0;
        while (ids.hasNext()) {
            String id = ids.next();
            if (seen++ % step == 0) {
                kept.add(id);
            }
            if (kept.size() > SAMPLE) {
                kept = everyOther(kept);
                step *= 2;
            }
        }
        long each = step;
        return Iterables.transform(kept, id -> RowFactory.create(id, each)).iterator();
    }

    private static List<String> everyOther(List<String> ids) {
        List<String> kept = new ArrayList<>();
        for (int each = 0; each < ids.size(); each += 2) {
            kept.add(ids.get(each));
        }
        return kept;
    }

    int count() {
        return lasts.length + 1;
    }

    /** Returns the number of the range that an id lies in. */
    int of(String id) {
        int found = Arrays.binarySearch(lasts, id);
        return found < 0 ? -found - 1 : found;
    }
}
