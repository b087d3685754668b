package vn.emulation.spark;

import java.util.Iterator;
import java.util.Optional;
import org.apache.spark.sql.Row;

/** Rows sorted by id, of which no two may have one id: equal ones were taken for one where they were read. */
final class DistinctIds implements Iterator<Row> {

    private final Iterator<Row> rows;
    private Optional<String> last = Optional.empty();

    DistinctIds(Iterator<Row> rows) {
        this.rows = rows;
    }

    @Override
    public boolean hasNext() {
        return rows.hasNext();
    }

    @Override
    public Row next() {
        Row row = rows.next();
        String id = row.getAs("id");
        if (last.filter(id::equals).isPresent()) {
            throw new IllegalArgumentException("Two dossiers share the id (" + id
                    + ") and differ.\nMaybe one of them belongs to another nominee and needs an id of its own.");
        }
        last = Optional.of(id);
        return row;
    }
}
