package vn.emulation.rules.internal.fact;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import vn.emulation.award.AwardFormId;
import vn.emulation.dossier.Achievement;
import vn.emulation.dossier.AchievementId;
import vn.emulation.dossier.Dossier;
import vn.emulation.nominee.NomineeId;

/** For which forms the dossiers of a round name each achievement of a nominee; found where a rule asks. Immutable. */
public final class Nominations {

    /** Those of a round of which no dossier is known. */
    public static final Nominations NONE = of(List.of());

    private final Supplier<ImmutableSetMultimap<Nomination, AwardFormId>> forms;

    private record Nomination(NomineeId nominee, AchievementId achievement) {}

    private Nominations(List<Dossier> dossiers) {
        this.forms = Suppliers.memoize(() -> forms(dossiers));
    }

    /** Returns those of some dossiers. */
    public static Nominations of(Collection<Dossier> dossiers) {
        return new Nominations(List.copyOf(dossiers));
    }

    private static ImmutableSetMultimap<Nomination, AwardFormId> forms(List<Dossier> dossiers) {
        ImmutableSetMultimap.Builder<Nomination, AwardFormId> forms = ImmutableSetMultimap.builder();
        dossiers.forEach(dossier -> dossier.achievements().items().stream()
                .map(Achievement::id)
                .forEach(achievement ->
                        forms.put(new Nomination(dossier.nominee().id(), achievement), dossier.form())));
        return forms.build();
    }

    /** Returns how many achievements of a dossier are named for another form too. */
    int ofAnotherForm(Dossier dossier) {
        return (int) dossier.achievements().items().stream()
                .map(achievement ->
                        forms.get().get(new Nomination(dossier.nominee().id(), achievement.id())))
                .filter(named -> named.stream().anyMatch(form -> !form.equals(dossier.form())))
                .count();
    }
}
