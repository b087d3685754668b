package vn.emulation.quota.apportionment;

import java.util.Optional;

/**
 * The two claims that decide in a group or in the whole.
 *
 * <p>They are of units that could exchange a place there without breaking a bound. Equal claims are a tie.
 *
 * @param group the id of the group, empty for the whole
 * @param weakestHeld the weakest claim that is met, empty when no place could pass
 * @param strongestOpen the strongest claim that is not met, empty when nobody could receive more
 */
public record CertificateLine(Optional<String> group, Optional<Claim> weakestHeld, Optional<Claim> strongestOpen) {

    /** Returns whether no open claim is stronger than one that is met. */
    public boolean holds() {
        return weakestHeld
                .flatMap(held -> strongestOpen.map(open -> open.compareStrength(held) <= 0))
                .orElse(true);
    }

    /** Returns whether the two claims are equal. */
    public boolean isTie() {
        return weakestHeld
                .flatMap(held -> strongestOpen.map(open -> open.compareStrength(held) == 0))
                .orElse(false);
    }
}
