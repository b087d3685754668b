package vn.emulation.rules.vocabulary;

import java.util.List;
import vn.emulation.text.LocalisedText;

/**
 * A type of values.
 *
 * @param name its name; that of a type with constants stands before their dot
 * @param label what people call it
 * @param operators how a constraint compares values of it, in the words of that type
 * @param constants its values, where these are a closed list
 */
public record TypeWord(String name, LocalisedText label, List<NamedWord> operators, List<NamedWord> constants) {

    /** Copies the lists. */
    public TypeWord {
        operators = List.copyOf(operators);
        constants = List.copyOf(constants);
    }
}
