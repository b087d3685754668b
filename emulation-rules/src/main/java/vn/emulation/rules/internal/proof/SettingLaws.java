package vn.emulation.rules.internal.proof;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.rules.internal.fact.Subject;

/**
 * What a campaign and a setting say of the fields of a dossier.
 *
 * @param known what is known
 * @param setting the setting
 */
record SettingLaws(Conjunction known, Setting setting) {

    private static final Slot FORM = Slot.of("form");
    private static final Slot OFFERED = Slot.of("formOffered");
    private static final Slot MISSING = Slot.of("missingDocumentCount");
    private static final Slot RECEIVED = Slot.of("receivedOn");
    private static final Slot RECEIVED_KNOWN = Slot.of("receivedOnKnown");

    void apply() {
        if (known.knowledge().subject() == Subject.POOL) {
            pools();
            return;
        }
        documents();
        forms();
        receipt();
    }

    /** Pools are of the forms that the campaign leads to. */
    private void pools() {
        if (known.unordered().contains(FORM)) {
            known.restrict(FORM, ValueSet.only(sorted(offered())));
        }
    }

    private void documents() {
        if (!known.bounds().has(MISSING)) {
            return;
        }
        long missing = known.least(MISSING).orElse(0);
        List<NomineeKind> possible = Arrays.stream(NomineeKind.values())
                .filter(kind -> known.allows(VocabularyLaws.KIND, kind))
                .filter(kind -> required(kind) >= missing)
                .toList();
        known.restrict(VocabularyLaws.KIND, ValueSet.only(possible));
        possible.stream().mapToLong(this::required).max().ifPresent(most -> known.atMost(MISSING, most));
    }

    private long required(NomineeKind kind) {
        return setting.context().documents().get(kind).size();
    }

    private void forms() {
        Set<Object> offered = offered();
        if (known.isOnly(OFFERED, true)) {
            known.restrict(FORM, ValueSet.only(sorted(offered)));
        } else if (known.isOnly(OFFERED, false)) {
            known.restrict(FORM, ValueSet.except(sorted(offered)));
        } else if (known.unordered().contains(OFFERED)) {
            if (offered.stream().noneMatch(form -> known.allows(FORM, form))) {
                known.restrict(OFFERED, ValueSet.only(List.of(false)));
            } else if (offered.containsAll(known.listed(FORM))
                    && !known.listed(FORM).isEmpty()) {
                known.restrict(OFFERED, ValueSet.only(List.of(true)));
            }
        }
    }

    private Set<Object> offered() {
        return setting.context().campaign().awards().stream()
                .map(offer -> offer.form().id().value())
                .collect(Collectors.toSet());
    }

    private static List<Object> sorted(Set<Object> forms) {
        return forms.stream().sorted().toList();
    }

    private void receipt() {
        Setting.Receipt received = setting.received();
        if (known.unordered().contains(RECEIVED_KNOWN)) {
            if (!received.known()) {
                known.restrict(RECEIVED_KNOWN, ValueSet.only(List.of(false)));
            }
            if (!received.unknown()) {
                known.restrict(RECEIVED_KNOWN, ValueSet.only(List.of(true)));
            }
        }
        if (known.bounds().has(RECEIVED)) {
            received.from().ifPresent(day -> known.atLeast(RECEIVED, day.toEpochDay()));
            received.before().ifPresent(day -> known.atMost(RECEIVED, day.toEpochDay() - 1));
        }
    }
}
