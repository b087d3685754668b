package vn.emulation.rules.internal.load;

import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.RuleDescr;
import vn.emulation.rules.internal.rule.SourcePosition;

/**
 * The text of a rule file, in which the places of what is wrong are found.
 *
 * @param source the name of the file
 * @param text what the file holds
 * @param lines where its lines begin
 */
record RuleFileText(String source, String text, LineIndex lines) {

    SourcePosition position(BaseDescr element) {
        return new SourcePosition(source, element.getLine(), element.getColumn() + 1);
    }

    /** The place of a character of an expression; where the expression begins if the whole of it is meant. */
    SourcePosition within(BaseDescr element, String expression, int index) {
        if (index < 0 || element.getLine() < 1) {
            return position(element);
        }
        int start = lines.index(element.getLine(), element.getColumn() + 1);
        return text.startsWith(expression, start) ? lines.place(start + index) : position(element);
    }

    /** The place of a character of the consequence; the line it begins on where the whole of it is meant. */
    SourcePosition consequence(RuleDescr rule, int index) {
        int start = text.indexOf(String.valueOf(rule.getConsequence()), lines.index(rule.getConsequenceLine(), 1));
        return index < 0 || start < 0
                ? new SourcePosition(source, rule.getConsequenceLine(), 1)
                : lines.place(start + index);
    }
}
