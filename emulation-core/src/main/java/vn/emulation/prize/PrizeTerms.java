package vn.emulation.prize;

import com.google.common.collect.ImmutableSet;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import vn.emulation.parameter.Parameter;
import vn.emulation.source.Reading;

/**
 * What prizes are computed from.
 *
 * @param forms the forms of award
 * @param parameters the numbers of the law, by name
 * @param readings what the clauses leave open
 * @param gaps why numbers are not known
 * @param payments the days of which it is known who pays
 * @param notices what has to be told beside prizes
 * @param combinations what several awards at the same moment pay
 */
@RecordBuilder
public record PrizeTerms(
        List<PrizeForm> forms,
        List<Parameter> parameters,
        List<Reading> readings,
        List<PrizeGap> gaps,
        List<PaymentWindow> payments,
        List<PrizeNotice> notices,
        List<CombinationRule> combinations) {

    /**
     * Copies the lists, what they repeat once, and validates each reference between them.
     *
     * @throws vn.emulation.validation.InvalidValueException if two forms, parameters or readings of one name differ; a
     *     parameter holds what is no number from 0 on, names a reading or alternative that is not there, or gives two
     *     values for one combination; a multiplier is missing; or the readings of rounding and order are not those of
     *     {@link PrizeRounding} and {@link PrizeOrder}
     */
    public PrizeTerms {
        forms = ImmutableSet.copyOf(forms).asList();
        parameters = ImmutableSet.copyOf(parameters).asList();
        readings = ImmutableSet.copyOf(readings).asList();
        gaps = ImmutableSet.copyOf(gaps).asList();
        payments = ImmutableSet.copyOf(payments).asList();
        notices = ImmutableSet.copyOf(notices).asList();
        combinations = ImmutableSet.copyOf(combinations).asList();
        PrizeTermsValidation.of(forms, parameters, readings, combinations).orThrow();
    }
}
