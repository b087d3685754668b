package vn.emulation.testing.document;

import com.google.common.collect.ImmutableList;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;

/**
 * One rule, in sentences.
 *
 * @param id the rule's id
 * @param says what it tells a person when it applies, its id where the rule set has no text for it
 * @param when what stands before the conditions
 * @param conditions its conditions, all of which must hold, with the values of parameters filled in
 * @param effect what it then says of the clause
 * @param notes the days it is in force, the readings it belongs to, the rule it is an exception to, what can be done
 * @param place its file and line
 */
@RecordBuilder
public record BookRule(
        String id, String says, String when, List<String> conditions, String effect, List<String> notes, String place) {

    /** Copies the lists. */
    public BookRule {
        conditions = ImmutableList.copyOf(conditions);
        notes = ImmutableList.copyOf(notes);
    }
}
