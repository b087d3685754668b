package vn.emulation.rules;

import java.util.Optional;
import vn.emulation.decision.Decision;
import vn.emulation.decision.Finding;

/**
 * What the rules make of a dossier before places are given (kết quả xét điều kiện).
 *
 * @param decision the decision: an eligible dossier awaits a grant and has every preference that may come to count
 * @param group the group of its nominee
 * @param digest the SHA-256 of the dossier, in lower-case hexadecimal
 */
public record JudgedDossier(Decision decision, NomineeGroup group, String digest) {

    /** Returns the dossier as one that competes for a place, or empty if it is not eligible. */
    public Optional<Rival> rival() {
        return Optional.of(decision)
                .filter(Decision::eligible)
                .map(eligible -> new Rival(
                        eligible.dossier(),
                        group,
                        eligible.rank(),
                        eligible.preferences().stream().map(Finding::rule).toList()));
    }
}
