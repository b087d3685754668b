package vn.emulation.cli.view;

import java.util.List;

/**
 * A question that a clause leaves open.
 *
 * @param reading the reading's id
 * @param question the question
 * @param alternatives the answers that can be defended
 */
public record QuestionStory(String reading, String question, List<ChoiceStory> alternatives) {

    /** Copies the list. */
    public QuestionStory {
        alternatives = List.copyOf(alternatives);
    }
}
