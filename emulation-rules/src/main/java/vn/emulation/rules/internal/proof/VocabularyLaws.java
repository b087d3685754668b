package vn.emulation.rules.internal.proof;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.rules.internal.fact.Dimension;

/**
 * How the fields of one dossier or pool hang together, as the views of the facts compute them; a word that is not named
 * here may have any value of its type.
 */
final class VocabularyLaws {

    static final Slot KIND = Slot.of("kind");
    static final String CRITERION_MET = "criterionMet";
    static final Slot CRITERIA_MET = Slot.of("criteriaMet");
    static final Slot CRITERIA_REACHABLE = Slot.of("criteriaReachable");
    private static final Slot ACHIEVEMENTS = Slot.of("achievementCount");
    private static final String WOMEN = "womenPercentAtLeast";
    private static final Set<String> COUNTS = Set.of(
            "missingDocumentCount",
            "achievementCount",
            "achievementsInRound",
            AchievementLaws.WITHIN,
            AchievementLaws.OUTSIDE,
            "criteriaMet",
            "criteriaReachable",
            "nominated",
            "eligible",
            "places",
            "count",
            "subunitCount");
    private static final Set<String> OF_PERSONS = Set.of("employmentKnown", "roleKnown", "sexKnown");

    private final Conjunction known;

    private VocabularyLaws(Conjunction known) {
        this.known = known;
    }

    static void apply(Conjunction known) {
        VocabularyLaws laws = new VocabularyLaws(known);
        known.ordered().stream().filter(slot -> COUNTS.contains(slot.word())).forEach(slot -> known.atLeast(slot, 0));
        laws.parts();
        laws.criteria();
        laws.women();
        new AchievementLaws(known).apply();
        if (known.knowledge().vocabulary()) {
            laws.kinds();
            laws.markers();
        }
        known.knowledge().setting().ifPresent(setting -> new SettingLaws(known, setting).apply());
    }

    private void parts() {
        part(Slot.of("achievementsInRound"), ACHIEVEMENTS);
        part(CRITERIA_MET, CRITERIA_REACHABLE);
        part(Slot.of("eligible"), Slot.of("nominated"));
        of(AchievementLaws.WITHIN).forEach(slot -> part(slot, ACHIEVEMENTS));
        of(AchievementLaws.OUTSIDE).forEach(slot -> part(slot, ACHIEVEMENTS));
    }

    private void part(Slot part, Slot whole) {
        if (known.bounds().has(part) && known.bounds().has(whole)) {
            known.exceedsAtMost(part, whole, 0);
        }
    }

    private List<Slot> of(String word) {
        return known.ordered().stream().filter(slot -> slot.word().equals(word)).toList();
    }

    private void criteria() {
        List<Slot> named = known.unordered().stream()
                .filter(slot -> slot.word().equals(CRITERION_MET))
                .toList();
        List<Slot> met = named.stream().filter(slot -> known.isOnly(slot, true)).toList();
        for (Slot count : List.of(CRITERIA_MET, CRITERIA_REACHABLE)) {
            if (known.bounds().has(count)) {
                known.atLeast(count, met.size());
                if (known.most(count).equals(OptionalLong.of(met.size()))) {
                    named.stream()
                            .filter(slot -> !met.contains(slot))
                            .forEach(slot -> known.restrict(slot, ValueSet.only(List.of(false))));
                }
            }
        }
    }

    /** A share that is at least a number is at least any lower one. */
    private void women() {
        List<Slot> shares = known.unordered().stream()
                .filter(slot -> slot.word().equals(WOMEN) && slot.arguments().get(0) instanceof Long)
                .toList();
        for (Slot share : shares) {
            long percent = percent(share);
            boolean met = percent <= 0
                    || shares.stream().anyMatch(other -> percent(other) >= percent && known.isOnly(other, true));
            boolean unmet = percent > 100
                    || shares.stream().anyMatch(other -> percent(other) <= percent && known.isOnly(other, false));
            if (met) {
                known.restrict(share, ValueSet.only(List.of(true)));
            }
            if (unmet) {
                known.restrict(share, ValueSet.only(List.of(false)));
            }
        }
    }

    private static long percent(Slot share) {
        return (Long) share.arguments().get(0);
    }

    private void kinds() {
        OF_PERSONS.stream().sorted().forEach(word -> onlyOf(Slot.of(word), NomineeKind.INDIVIDUAL));
        onlyOf(Slot.of("membersKnown"), NomineeKind.COLLECTIVE);
    }

    /** A pool has each dimension that its rule names. */
    private void markers() {
        Arrays.stream(Dimension.values())
                .map(dimension -> Slot.of(dimension.marker()))
                .filter(known.unordered()::contains)
                .forEach(marker -> known.restrict(marker, ValueSet.only(List.of(true))));
    }

    private void onlyOf(Slot guard, NomineeKind kind) {
        if (known.unordered().contains(guard)) {
            if (known.isOnly(guard, true)) {
                known.restrict(KIND, ValueSet.only(List.of(kind)));
            } else if (!known.allows(KIND, kind)) {
                known.restrict(guard, ValueSet.only(List.of(false)));
            }
        }
    }

    /** Returns the criteria that are certainly not met. */
    static Set<Object> notMet(Conjunction known) {
        return known.unordered().stream()
                .filter(slot -> slot.word().equals(CRITERION_MET) && known.isOnly(slot, false))
                .map(slot -> slot.arguments().get(0))
                .collect(Collectors.toSet());
    }
}
