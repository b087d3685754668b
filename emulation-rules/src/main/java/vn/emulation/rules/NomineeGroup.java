package vn.emulation.rules;

import java.util.Optional;
import vn.emulation.award.AwardFormId;
import vn.emulation.dossier.Dossier;
import vn.emulation.nominee.Individual;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.nominee.Role;
import vn.emulation.nominee.Sex;
import vn.emulation.nominee.UnitId;

/**
 * All that limits tell nominees apart by (nhóm đối tượng).
 *
 * @param form the form of award asked for
 * @param kind the kind of nominee
 * @param unitId the unit the nominee belongs to
 * @param role leader or direct worker, empty where that is not known or the nominee is no person
 * @param sex the sex, likewise
 */
public record NomineeGroup(AwardFormId form, NomineeKind kind, UnitId unitId, Optional<Role> role, Optional<Sex> sex) {

    /** Returns the group of a dossier's nominee. */
    public static NomineeGroup of(Dossier dossier) {
        Optional<Individual> person =
                dossier.nominee() instanceof Individual individual ? Optional.of(individual) : Optional.empty();
        return new NomineeGroup(
                dossier.form(),
                dossier.nominee().kind(),
                dossier.nominee().unitId(),
                person.flatMap(Individual::role),
                person.flatMap(Individual::sex));
    }
}
