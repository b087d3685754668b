package vn.emulation.testing.arbitrary;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import vn.emulation.award.AwardFormId;
import vn.emulation.nominee.NomineeKind;

/**
 * What is drawn of a dossier before it is written.
 *
 * @param kind the kind of nominee
 * @param form the form asked for
 * @param seed what a whole dossier is drawn from, of which nothing else but its points and position is; empty where the
 *     other things say what it is
 * @param wants what rules are to read; what goes with none before it is left out
 * @param unit which of the units it belongs to
 * @param points the points it has by each criterion, empty where nobody gave any
 * @param position its position in the host's ranking, empty where it has none
 */
record Draft(
        NomineeKind kind,
        AwardFormId form,
        Optional<Integer> seed,
        List<Want> wants,
        int unit,
        Optional<Integer> points,
        Optional<Integer> position) {

    Draft {
        wants = ImmutableList.copyOf(wants);
    }
}
