package vn.emulation.rules.internal.synthesis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.emulation.award.AwardFormId;
import vn.emulation.award.AwardMode;
import vn.emulation.dossier.PastAward;
import vn.emulation.rules.internal.proof.Slot;

/** The years of the awards of one form. Used by one thread. */
final class FormYears {

    /** The words whose first argument is the form that is counted. */
    static final Set<String> WORDS = Set.of(
            "awardCount",
            "awardsInARow",
            "awardsInARowBefore",
            "awardsWithin",
            "awardsSince",
            "yearsSince",
            "awardsUnclear",
            "ratedSince");

    private static final int MOST = 100;

    private final AwardFormId form;
    private final int roundYear;
    private final List<Integer> years = new ArrayList<>();
    private final Set<Integer> without = new HashSet<>();
    private long total;
    private long unclear;

    private FormYears(String form, int roundYear) {
        this.form = AwardFormId.of(form);
        this.roundYear = roundYear;
    }

    static FormYears of(String form, Wants wants, int roundYear) {
        FormYears chosen = new FormYears(form, roundYear);
        run(chosen, roundYear, wants.number(new Slot("awardsInARow", List.of(form))));
        run(chosen, roundYear - 1, wants.number(new Slot("awardsInARowBefore", List.of(form))));
        wants.number(new Slot("yearsSince", List.of(form)))
                .filter(since -> since > 0 && since <= MOST)
                .ifPresent(since -> chosen.last(roundYear - since.intValue()));
        wants.slots("awardsWithin").stream()
                .filter(slot ->
                        slot.arguments().get(0).equals(form) && slot.arguments().get(1) instanceof Long)
                .sorted(Comparator.comparing(slot -> (Long) slot.arguments().get(1)))
                .forEach(slot -> chosen.within(
                        (Long) slot.arguments().get(1), wants.number(slot).orElse(0L)));
        chosen.total = wants.number(new Slot("awardCount", List.of(form))).orElse(0L);
        chosen.unclear = wants.number(new Slot("awardsUnclear", List.of(form))).orElse(0L);
        return chosen;
    }

    private static void run(FormYears chosen, int last, Optional<Long> length) {
        length.filter(years -> years >= 0 && years <= MOST).ifPresent(years -> {
            IntStream.range(0, years.intValue()).map(back -> last - back).forEach(chosen::require);
            chosen.without.add(last - years.intValue());
        });
    }

    private void require(int year) {
        if (!years.contains(year)) {
            years.add(year);
        }
    }

    private void last(int year) {
        require(year);
        IntStream.rangeClosed(year + 1, roundYear).forEach(without::add);
    }

    /** Adds awards in the earliest of so many years that may have one. */
    private void within(long span, long wanted) {
        int earliest = roundYear - (int) Math.min(MOST, span) + 1;
        long have = years.stream().filter(year -> year >= earliest).count();
        fill(earliest, wanted - have);
    }

    /** Adds awards in the first year that may have one. */
    void fill(int earliest, long more) {
        IntStream.rangeClosed(earliest, roundYear)
                .filter(year -> !without.contains(year))
                .findFirst()
                .ifPresent(year -> IntStream.range(0, (int) Math.min(MOST, Math.max(0, more)))
                        .forEach(count -> years.add(year)));
    }

    void addIfNone(int year) {
        if (years.isEmpty()) {
            years.add(year);
        }
    }

    /** What is wanted beyond the years is thematic, which counts in no year. */
    List<PastAward> awards() {
        List<PastAward> awards = new ArrayList<>();
        long open = unclear;
        while (unclear > years.size() && years.size() < MOST) {
            years.add(roundYear - MOST);
        }
        for (int index = 0; index < years.size(); index++) {
            awards.add(
                    award(years.get(index), index, index < open ? Optional.empty() : Optional.of(AwardMode.REGULAR)));
        }
        for (int index = awards.size(); index < Math.min(MOST, total); index++) {
            awards.add(award(roundYear - 1, index, Optional.of(AwardMode.THEMATIC)));
        }
        return awards;
    }

    private PastAward award(int year, int number, Optional<AwardMode> mode) {
        return PastAward.builder()
                .form(form)
                .decidedOn(LocalDate.of(year, 1, 1).plusDays(number))
                .mode(mode)
                .build();
    }
}
