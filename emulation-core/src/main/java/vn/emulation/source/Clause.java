package vn.emulation.source;

import java.util.List;
import vn.emulation.text.LocalisedText;
import vn.emulation.validation.Validation;

/**
 * A clause of a source document (điều khoản, mục, gạch đầu dòng), told in our own words.
 *
 * @param id the clause's id
 * @param summary what it says
 * @param treatment how it is treated here
 * @param modelledBy the ids of the rules and the names of the parameters, readings, award offers or rounds that carry
 *     it; empty unless the clause is modelled
 */
public record Clause(ClauseId id, LocalisedText summary, Treatment treatment, List<String> modelledBy) {

    /**
     * Copies the list and validates it against the treatment.
     *
     * @throws vn.emulation.validation.InvalidValueException if a modelled clause names nothing that carries it, or
     *     another clause names something
     */
    public Clause {
        modelledBy = List.copyOf(modelledBy);
        Validation.start()
                .check((treatment == Treatment.MODELLED) != modelledBy.isEmpty(), "clause.treatment", id, treatment)
                .orThrow();
    }
}
