package vn.emulation.testing.document;

import com.google.common.collect.ImmutableList;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;

/**
 * One clause and all that carries it.
 *
 * @param id the clause's id
 * @param anchor its id in pages
 * @param summary what it says
 * @param notes how it is treated, what asks for it, what carries it besides rules
 * @param rules the rules on it, in file order
 * @param parameters the parameters that it sets or that its rules ask for, by name
 * @param readings the questions that it leaves open or that its rules take one way
 * @param cases the cases for it
 */
@RecordBuilder
public record BookClause(
        String id,
        String anchor,
        String summary,
        List<String> notes,
        List<BookRule> rules,
        List<BookParameter> parameters,
        List<BookReading> readings,
        List<BookCase> cases) {

    /** Copies the lists. */
    public BookClause {
        notes = ImmutableList.copyOf(notes);
        rules = ImmutableList.copyOf(rules);
        parameters = ImmutableList.copyOf(parameters);
        readings = ImmutableList.copyOf(readings);
        cases = ImmutableList.copyOf(cases);
    }
}
