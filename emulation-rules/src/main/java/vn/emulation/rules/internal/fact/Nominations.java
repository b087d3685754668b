package vn.emulation.rules.internal.fact;

import com.google.common.collect.ImmutableSetMultimap;
import java.util.Collection;
import vn.emulation.award.AwardFormId;
import vn.emulation.dossier.Achievement;
import vn.emulation.dossier.AchievementId;
import vn.emulation.dossier.Dossier;
import vn.emulation.nominee.NomineeId;

/**
 * For which forms the dossiers of a round name each achievement of a nominee.
 *
 * @param forms the forms
 */
public record Nominations(ImmutableSetMultimap<Nomination, AwardFormId> forms) {

    /** Those of a round of which no dossier is known. */
    public static final Nominations NONE = new Nominations(ImmutableSetMultimap.of());

    /**
     * An achievement of a nominee.
     *
     * @param nominee the nominee
     * @param achievement the achievement
     */
    public record Nomination(NomineeId nominee, AchievementId achievement) {}

    /** Returns those of some dossiers. */
    public static Nominations of(Collection<Dossier> dossiers) {
        ImmutableSetMultimap.Builder<Nomination, AwardFormId> forms = ImmutableSetMultimap.builder();
        dossiers.forEach(dossier -> dossier.achievements().items().stream()
                .map(Achievement::id)
                .forEach(achievement ->
                        forms.put(new Nomination(dossier.nominee().id(), achievement), dossier.form())));
        return new Nominations(forms.build());
    }

    /** Returns how many achievements of a dossier are named for another form too. */
    int ofAnotherForm(Dossier dossier) {
        return (int) dossier.achievements().items().stream()
                .map(achievement -> forms.get(new Nomination(dossier.nominee().id(), achievement.id())))
                .filter(named -> named.stream().anyMatch(form -> !form.equals(dossier.form())))
                .count();
    }
}
