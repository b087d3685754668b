package vn.emulation.rules.internal.proof;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.rules.internal.fact.Dimension;
import vn.emulation.rules.internal.fact.Subject;
import vn.emulation.rules.internal.fact.ValueType;
import vn.emulation.rules.internal.fact.Word;

/**
 * How the fields of one dossier or pool hang together, as the views of the facts compute them; a word that is not named
 * here may have any value of its type.
 */
final class VocabularyLaws {

    static final Slot KIND = Slot.of("kind");
    static final String CRITERION_MET = "criterionMet";
    private static final Slot CRITERIA_MET = Slot.of("criteriaMet");
    private static final Slot CRITERIA_REACHABLE = Slot.of("criteriaReachable");
    private static final Slot ACHIEVEMENTS = Slot.of("achievementCount");
    /** No word of any vocabulary is a number below 0. */
    private static final Set<String> COUNTS = Arrays.stream(Subject.values())
            .flatMap(subject -> subject.vocabulary().words().stream())
            .filter(word -> word.type() == ValueType.NUMBER)
            .map(Word::name)
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> OF_PERSONS = Set.of(
            "employmentKnown",
            "roleKnown",
            "sexKnown",
            "careerKnown",
            "absencesComplete",
            "trainingFailed",
            "transfersComplete",
            "formerOpinionMissing");
    private static final Set<String> OF_COLLECTIVES = Set.of("membersKnown", "staffKnown", "establishedKnown");

    private final Conjunction known;

    private VocabularyLaws(Conjunction known) {
        this.known = known;
    }

    static void apply(Conjunction known) {
        VocabularyLaws laws = new VocabularyLaws(known);
        known.ordered().stream().filter(slot -> COUNTS.contains(slot.word())).forEach(slot -> known.atLeast(slot, 0));
        laws.parts();
        laws.criteria();
        known.knowledge().criteria().ifPresent(laws::ofCampaign);
        laws.assessed();
        new AchievementLaws(known).apply();
        new HistoryLaws(known).apply();
        new OrderedLaws(known).apply();
        if (known.knowledge().vocabulary()) {
            laws.kinds();
            laws.markers();
            new PresenceLaws(known).apply();
        }
        known.knowledge().setting().ifPresent(setting -> new SettingLaws(known, setting).apply());
    }

    private void parts() {
        part(Slot.of("achievementsInRound"), ACHIEVEMENTS);
        part(Slot.of("rewardedAchievements"), ACHIEVEMENTS);
        part(Slot.of("achievementsNominatedTwice"), ACHIEVEMENTS);
        part(Slot.of("achievementsBeforeDisciplineEnd"), ACHIEVEMENTS);
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

    /** No more criteria are met, or can be, than the campaign has. */
    private void ofCampaign(int all) {
        if (known.bounds().has(CRITERIA_REACHABLE)) {
            known.atMost(CRITERIA_REACHABLE, all);
        }
        if (known.bounds().has(CRITERIA_MET)) {
            known.atMost(CRITERIA_MET, all - notMet(known).size());
        }
    }

    /** What is shown is assessed. */
    private void assessed() {
        known.unordered().stream()
                .filter(slot -> slot.word().equals("shown") && known.isOnly(slot, true))
                .forEach(slot -> known.restrict(new Slot("assessed", slot.arguments()), ValueSet.only(List.of(true))));
    }

    private void kinds() {
        OF_PERSONS.stream().sorted().forEach(word -> onlyOf(Slot.of(word), NomineeKind.INDIVIDUAL));
        OF_COLLECTIVES.stream().sorted().forEach(word -> onlyOf(Slot.of(word), NomineeKind.COLLECTIVE));
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
