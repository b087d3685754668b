package vn.emulation.testing.comparison;

import com.google.common.collect.Sets;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Optional;
import java.util.Set;
import vn.emulation.dossier.DossierId;
import vn.emulation.nominee.NomineeId;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.nominee.UnitId;

/**
 * A dossier that comes out otherwise.
 *
 * @param dossier the dossier
 * @param nominee who is put forward
 * @param kind the kind of nominee
 * @param unit the unit of the nominee
 * @param before what it came to by the first rule set
 * @param after what it came to by the second
 * @param aspects in what these differ, at least one
 * @param turn whether it is nearer to an award
 * @param reach how the changes reached it
 * @param causes which changes did
 * @param through through whom, where others moved it; empty where it was reached directly
 */
@RecordBuilder
public record DossierChange(
        DossierId dossier,
        NomineeId nominee,
        NomineeKind kind,
        UnitId unit,
        DossierStanding before,
        DossierStanding after,
        Set<ChangedAspect> aspects,
        Turn turn,
        Reach reach,
        Causes causes,
        Optional<KnockOn> through) {

    /** Copies the set. */
    public DossierChange {
        aspects = Sets.immutableEnumSet(aspects);
    }
}
