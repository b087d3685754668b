package vn.emulation.spark;

import java.util.Comparator;
import org.apache.spark.sql.Row;
import vn.emulation.nominee.NomineeKind;

/**
 * A form and a kind of nominee, which are told together: forms by name, and kinds in the order in which they are declared.
 *
 * @param form the form
 * @param kind the kind
 */
record Pool(String form, NomineeKind kind) implements Comparable<Pool> {

    private static final Comparator<Pool> ORDER =
            Comparator.comparing(Pool::form).thenComparing(Pool::kind);

    static Pool of(Row row) {
        return new Pool(row.getAs("form"), NomineeKind.valueOf(row.getAs("kind")));
    }

    @Override
    public int compareTo(Pool other) {
        return ORDER.compare(this, other);
    }
}
