package vn.emulation.rules.internal.synthesis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.emulation.award.AwardFormId;
import vn.emulation.dossier.Listing;
import vn.emulation.dossier.PastAward;
import vn.emulation.rules.internal.fact.RoundContext;
import vn.emulation.rules.internal.proof.ModelFinder;
import vn.emulation.rules.internal.proof.Slot;

/**
 * Chooses awards received before.
 *
 * @param wants what rules are to read
 * @param context the round
 */
record HistoryChoice(Wants wants, RoundContext context) {

    private static final int MOST = 200;

    Listing<PastAward> history() {
        List<PastAward> awards = new ArrayList<>();
        forms().forEach(awards::addAll);
        int rewarded = wants.count("rewardedAchievements").orElse(0);
        if (rewarded > 0) {
            awards.add(PastAward.builder()
                    .form(AwardFormId.of(ModelFinder.OTHER_FORM))
                    .decidedOn(LocalDate.of(context.days().year(), 1, 1))
                    .achievements(Listing.complete(IntStream.rangeClosed(1, Math.min(MOST, rewarded))
                            .mapToObj(AchievementChoice::id)
                            .toList()))
                    .build());
        }
        int revoked = Math.min(MOST, wants.count("revokedAwards").orElse(0));
        LocalDate longAgo = LocalDate.of(2000, 1, 1);
        IntStream.range(0, revoked)
                .mapToObj(longAgo::plusDays)
                .map(day -> PastAward.builder()
                        .form(AwardFormId.of(ModelFinder.OTHER_FORM))
                        .decidedOn(day)
                        .revokedOn(Optional.of(day))
                        .build())
                .forEach(awards::add);
        return new Listing<>(!wants.is("historyComplete", false), awards);
    }

    private Stream<List<PastAward>> forms() {
        TreeMap<String, FormYears> byForm = new TreeMap<>();
        wants.values().keySet().stream()
                .filter(slot -> FormYears.WORDS.contains(slot.word()))
                .map(slot -> slot.arguments().get(0))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .distinct()
                .forEach(form -> byForm.put(
                        form, FormYears.of(form, wants, context.days().year())));
        pairs(byForm);
        return byForm.values().stream().map(FormYears::awards);
    }

    /** The last award of one form lies just before as many of the other, or years rated so, as are wanted. */
    private void pairs(TreeMap<String, FormYears> byForm) {
        int year = context.days().year();
        for (Slot slot : Stream.of("awardsSince", "ratedSince")
                .flatMap(word -> wants.slots(word).stream())
                .toList()) {
            boolean ofAwards = slot.word().equals("awardsSince");
            int wanted = wants.number(slot).map(Long::intValue).orElse(0);
            if (wanted > 0 && wanted <= MOST && slot.arguments().get(ofAwards ? 1 : 0) instanceof String last) {
                byForm.computeIfAbsent(last, form -> FormYears.of(form, wants, year))
                        .addIfNone(year - wanted);
                if (ofAwards && slot.arguments().get(0) instanceof String counted) {
                    byForm.computeIfAbsent(counted, form -> FormYears.of(form, wants, year))
                            .fill(year - wanted, wanted);
                }
            }
        }
    }
}
