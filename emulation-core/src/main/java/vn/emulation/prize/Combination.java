package vn.emulation.prize;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import vn.emulation.award.AwardCategory;
import vn.emulation.source.ReadingChoice;
import vn.emulation.source.ReadingId;
import vn.emulation.text.LocalisedText;

/** What the law says of two awards that one nominee receives at one moment. */
final class Combination {

    private final PrizeTable table;
    private final List<ReadingChoice> settled;
    private final PrizeClaim one;
    private final PrizeClaim other;
    private final Optional<CombinationSituation> situation;
    private final List<CombinationRule> rules;

    Combination(PrizeTable table, List<ReadingChoice> settled, PrizeClaim one, PrizeClaim other) {
        this.table = table;
        this.settled = settled;
        this.one = one;
        this.other = other;
        this.situation = situation();
        LocalDate day = one.question().decidedOn();
        this.rules = situation.stream()
                .flatMap(known -> table.terms().combinations().stream().filter(rule -> rule.isAbout(known, day)))
                .toList();
    }

    private Optional<CombinationSituation> situation() {
        Optional<AwardCategory> mine = category(one);
        Optional<AwardCategory> its = category(other);
        if (mine.isEmpty() || its.isEmpty()) {
            return Optional.empty();
        }
        if (!mine.equals(its)) {
            return Optional.of(CombinationSituation.TITLE_AND_FORM);
        }
        return mine.get() == AwardCategory.EMULATION_TITLE ? titles() : forms();
    }

    private Optional<AwardCategory> category(PrizeClaim claim) {
        return table.form(claim.question().form()).map(PrizeForm::category);
    }

    private Optional<CombinationSituation> titles() {
        return one.period()
                .flatMap(mine -> other.period().map(mine::equals))
                .map(same -> same ? CombinationSituation.TITLES_SAME : CombinationSituation.TITLES_DIFFERENT);
    }

    /** Different achievements of the same days are neither the same nor, in the words of the law, different in both. */
    private Optional<CombinationSituation> forms() {
        if (!Collections.disjoint(
                one.achievements().items(), other.achievements().items())) {
            return Optional.of(CombinationSituation.FORMS_SAME);
        }
        boolean apart = one.period().isPresent()
                && other.period().isPresent()
                && !one.period().equals(other.period());
        boolean complete = one.achievements().complete() && other.achievements().complete();
        return complete && apart ? Optional.of(CombinationSituation.FORMS_DIFFERENT) : Optional.empty();
    }

    /** What they pay, empty where that is not known. */
    Optional<CombinationEffect> effect() {
        return rules.stream()
                .filter(rule -> rule.reading().stream().allMatch(this::isTaken))
                .map(CombinationRule::effect)
                .findFirst();
    }

    private boolean isTaken(ReadingChoice choice) {
        return settled.stream()
                .filter(taken -> taken.reading().equals(choice.reading()))
                .map(ReadingChoice::alternative)
                .findFirst()
                .orElseGet(() -> table.reading(choice.reading()).defaultAlternative())
                .equals(choice.alternative());
    }

    /** Why it is not known what they pay. */
    LocalisedText lack() {
        return PrizeText.of(
                situation.isPresent() ? "prize.open.combination" : "prize.open.situation",
                other.dossier(),
                other.question().form());
    }

    /** The readings that it hangs on and that nobody has settled. */
    private List<ReadingId> readings() {
        return rules.stream()
                .flatMap(rule -> rule.reading().stream())
                .map(ReadingChoice::reading)
                .distinct()
                .filter(reading ->
                        settled.stream().noneMatch(taken -> taken.reading().equals(reading)))
                .toList();
    }

    List<PrizeWarning> warnings() {
        return readings().stream().map(table::reading).map(PrizeWarning::of).toList();
    }

    /** The alternatives that are not taken. */
    List<ReadingChoice> others() {
        List<ReadingChoice> others = new ArrayList<>();
        readings()
                .forEach(reading -> table.reading(reading).alternatives().stream()
                        .map(alternative -> new ReadingChoice(reading, alternative.key()))
                        .filter(choice -> !isTaken(choice))
                        .forEach(others::add));
        return others;
    }
}
