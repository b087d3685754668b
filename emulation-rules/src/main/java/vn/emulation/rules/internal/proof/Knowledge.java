package vn.emulation.rules.internal.proof;

import java.util.Optional;
import vn.emulation.rules.internal.fact.Subject;

/**
 * What a proof may use beside the constraints and the types of their values.
 *
 * @param vocabulary whether it may use how the fields of one fact hang together, such as that only persons are employed
 * @param setting the round, rules in force and worths it supposes, empty when parameters may be worth anything
 * @param subject what the constraints are about, which matters in a setting
 */
public record Knowledge(boolean vocabulary, Optional<Setting> setting, Subject subject) {

    /** Nothing but the types. */
    public static final Knowledge TYPES = new Knowledge(false, Optional.empty(), Subject.DOSSIER);
    /** The types and the vocabulary. */
    public static final Knowledge VOCABULARY = new Knowledge(true, Optional.empty(), Subject.DOSSIER);

    /** Returns the types, the vocabulary and a setting. */
    public static Knowledge of(Setting setting, Subject subject) {
        return new Knowledge(true, Optional.of(setting), subject);
    }
}
