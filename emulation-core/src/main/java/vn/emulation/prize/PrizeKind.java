package vn.emulation.prize;

import java.util.Optional;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.text.Identifiers;

/**
 * A kind of nominee that a form of award is given to.
 *
 * @param kind the kind
 * @param multiplier the name of the parameter by which the individual's prize is multiplied, empty where the form's own
 *     coefficient is already that of this kind
 */
public record PrizeKind(NomineeKind kind, Optional<String> multiplier) {

    /** Normalises the name. */
    public PrizeKind {
        multiplier = multiplier.map(name -> Identifiers.normalise("parameter", name));
    }
}
