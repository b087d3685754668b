package vn.emulation.statistics;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.validation.InvalidValueException;
import vn.emulation.validation.Validation;

/** Says what a form counts, with the traits that its lines tell apart. */
final class CountedThings {

    private CountedThings() {}

    /**
     * Returns what a form counts.
     *
     * @throws InvalidValueException if the input lacks the list
     */
    static List<CountedThing> of(StatisticsForm form, StatisticsInput input) {
        return switch (form) {
            case CAMPAIGNS ->
                listed(form, "campaigns", input.campaigns()).stream()
                        .map(CountedThings::campaign)
                        .toList();
            case STATE_COMMENDATIONS, PROVINCIAL_COMMENDATIONS ->
                listed(form, "awards", input.awards()).stream()
                        .map(CountedThings::award)
                        .toList();
            case BODIES ->
                listed(form, "bodies", input.bodies()).stream()
                        .map(CountedThings::body)
                        .toList();
            case OFFICERS ->
                listed(form, "officers", input.officers()).stream()
                        .map(CountedThings::officer)
                        .toList();
        };
    }

    private static <T> List<T> listed(StatisticsForm form, String name, Optional<List<T>> list) {
        return list.orElseThrow(() -> Validation.start()
                .check(false, "statistics.list", form.number(), name)
                .refusal());
    }

    private static CountedThing campaign(LaunchedCampaign campaign) {
        ImmutableMap<Trait, String> traits = ImmutableMap.of(
                Trait.LAUNCH_LEVEL, stated(campaign.level()),
                Trait.SCOPE, stated(campaign.scope()),
                Trait.MODE, stated(campaign.mode()),
                Trait.DURATION, stated(Duration.of(campaign.window())));
        return new CountedThing(campaign.id().value(), traits, campaign.window().from(), true, 1);
    }

    private static CountedThing award(DecidedAward award) {
        ImmutableMap.Builder<Trait, String> traits = ImmutableMap.<Trait, String>builder()
                .put(Trait.AWARD_FORM, award.form().value())
                .put(Trait.KIND, award.kind().name())
                .put(Trait.MODE, stated(award.mode()))
                .put(Trait.PROPOSER, stated(award.proposer()));
        if (award.kind() != NomineeKind.HOUSEHOLD) {
            traits.put(Trait.NOMINEE_CLASS, stated(award.nomineeClass()));
        }
        return new CountedThing(
                award.form().value(),
                traits.buildOrThrow(),
                Optional.of(award.decidedOn()),
                true,
                award.count().orElse(1));
    }

    private static CountedThing body(EmulationBody body) {
        return new CountedThing(
                body.id(), ImmutableMap.of(Trait.BODY_LEVEL, stated(body.level())), Optional.empty(), false, 1);
    }

    private static CountedThing officer(Officer officer) {
        ImmutableMap<Trait, String> traits = ImmutableMap.of(
                Trait.SEX, stated(officer.sex()),
                Trait.AGE, bracket(officer.age(), Brackets::age),
                Trait.EDUCATION, stated(officer.education()),
                Trait.YEARS_IN_FIELD, bracket(officer.yearsInField(), Brackets::yearsInField));
        return new CountedThing(officer.id(), traits, Optional.empty(), false, 1);
    }

    private static <E extends Enum<E>> String stated(Optional<E> value) {
        return value.map(Enum::name).orElse(Trait.NOT_STATED);
    }

    private static String bracket(OptionalInt years, IntFunction<String> bracket) {
        return years.isPresent() ? bracket.apply(years.getAsInt()) : Trait.NOT_STATED;
    }
}
