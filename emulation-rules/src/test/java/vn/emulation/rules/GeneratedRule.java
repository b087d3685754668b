package vn.emulation.rules;

import java.util.List;
import java.util.Locale;

/**
 * The parts of a rule's text.
 *
 * @param id its id
 * @param annotations its annotations
 * @param subject what its pattern names
 * @param constraints its constraints, with single spaces
 * @param consequence its consequence
 */
record GeneratedRule(String id, String annotations, String subject, List<String> constraints, String consequence) {

    String text() {
        String pattern =
                "$" + subject.toLowerCase(Locale.ROOT) + " : " + subject + "( " + String.join(", ", constraints) + " )";
        return Drl.written(id, annotations, pattern, consequence);
    }
}
