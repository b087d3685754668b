package vn.emulation.spark;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.Iterators;
import com.google.common.collect.PeekingIterator;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import vn.emulation.rules.RoundInParts;

/**
 * Judges the dossiers of a partition, some hundreds at a time; all of one nominee follow each other and are judged together.
 */
final class JudgePartition implements MapPartitionsFunction<Row, Row> {

    private static final long serialVersionUID = 1L;
    private static final int ENOUGH = 512;

    private final Broadcast<RoundPapers> papers;
    private final String[] columns;

    /**
     * Makes the function.
     *
     * @param columns the columns of dossiers; what comes behind them in a row is its nominee
     */
    JudgePartition(Broadcast<RoundPapers> papers, List<String> columns) {
        this.papers = papers;
        this.columns = columns.toArray(String[]::new);
    }

    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
        RoundInParts round = ExecutorRounds.round(papers.value());
        DossierColumns reader = new DossierColumns(List.of(columns));
        return Iterators.concat(Iterators.transform(
                chunks(rows),
                chunk -> round.judge(reader.read(chunk)).stream()
                        .map(JudgedRows::of)
                        .iterator()));
    }

    private Iterator<List<Row>> chunks(Iterator<Row> rows) {
        PeekingIterator<Row> left = Iterators.peekingIterator(rows);
        return new AbstractIterator<>() {
            @Override
            protected @Nullable List<Row> computeNext() {
                return left.hasNext() ? chunk(left) : endOfData();
            }
        };
    }

    private List<Row> chunk(PeekingIterator<Row> left) {
        List<Row> chunk = new ArrayList<>();
        while (left.hasNext()
                && (chunk.size() < ENOUGH
                        || nominee(Objects.requireNonNull(left.peek())).equals(nominee(chunk.get(chunk.size() - 1))))) {
            chunk.add(left.next());
        }
        return chunk;
    }

    private String nominee(Row row) {
        return row.getString(columns.length);
    }
}
