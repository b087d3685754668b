package vn.emulation.rules.internal.proof;

import java.util.Optional;
import java.util.OptionalInt;
import vn.emulation.campaign.Campaign;
import vn.emulation.rules.internal.fact.Subject;

/**
 * What a proof may use beside the constraints and the types of their values.
 *
 * @param vocabulary whether it may use how the fields of one fact hang together, such as that only persons are employed
 * @param criteria how many criteria the campaign has, empty when it may have any number
 * @param setting the round, rules in force and worths it supposes, empty when parameters may be worth anything
 * @param subject what the constraints are about, which matters in a setting
 */
public record Knowledge(boolean vocabulary, OptionalInt criteria, Optional<Setting> setting, Subject subject) {

    /** Nothing but the types. */
    public static final Knowledge TYPES = new Knowledge(false, OptionalInt.empty(), Optional.empty(), Subject.DOSSIER);
    /** The types and the vocabulary. */
    public static final Knowledge VOCABULARY =
            new Knowledge(true, OptionalInt.empty(), Optional.empty(), Subject.DOSSIER);

    /** Returns the types, the vocabulary and a setting. */
    public static Knowledge of(Setting setting, Subject subject) {
        OptionalInt criteria = OptionalInt.of(setting.context().criteria().size());
        return new Knowledge(true, criteria, Optional.of(setting), subject);
    }

    /** Returns the types, the vocabulary and what is the same in all rounds of a campaign. */
    public static Knowledge of(Campaign campaign, Subject subject) {
        return new Knowledge(true, OptionalInt.of(campaign.criteria().size()), Optional.empty(), subject);
    }
}
