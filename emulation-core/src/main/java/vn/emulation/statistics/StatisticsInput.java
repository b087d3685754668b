package vn.emulation.statistics;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.emulation.validation.Validation;

/**
 * What a host lists to be counted. An empty list says that there are none; an absent one, that it is not known.
 *
 * @param awards the awards decided, each once
 * @param campaigns the campaigns launched, each once
 * @param bodies the bodies in charge, each once
 * @param officers the civil servants in charge, each once
 */
@RecordBuilder
public record StatisticsInput(
        Optional<List<DecidedAward>> awards,
        Optional<List<LaunchedCampaign>> campaigns,
        Optional<List<EmulationBody>> bodies,
        Optional<List<Officer>> officers) {

    /**
     * Copies the lists; what they repeat counts once.
     *
     * @throws vn.emulation.validation.InvalidValueException if two items of one id differ
     */
    public StatisticsInput {
        Validation validation = Validation.start();
        awards = distinct(awards, DecidedAward::id, validation);
        campaigns = distinct(campaigns, campaign -> campaign.id().value(), validation);
        bodies = distinct(bodies, EmulationBody::id, validation);
        officers = distinct(officers, Officer::id, validation);
        validation.orThrow();
    }

    private static <T> Optional<List<T>> distinct(
            Optional<List<T>> items, Function<T, String> id, Validation validation) {
        return items.map(list -> list.stream().distinct().toList()).map(once -> {
            validation.unique(once, id, "statistics.twice");
            return once;
        });
    }

    /** Returns the input that lists awards alone. */
    public static StatisticsInput ofAwards(List<DecidedAward> awards) {
        return builder().awards(Optional.of(awards)).build();
    }

    /** Returns a builder that starts without any list. */
    public static StatisticsInputBuilder builder() {
        return StatisticsInputBuilder.builder()
                .awards(Optional.empty())
                .campaigns(Optional.empty())
                .bodies(Optional.empty())
                .officers(Optional.empty());
    }
}
