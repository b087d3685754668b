package vn.emulation.prize;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import vn.emulation.award.AwardFormId;
import vn.emulation.parameter.Parameter;
import vn.emulation.source.Reading;
import vn.emulation.source.ReadingId;

/** The terms of prizes by id. */
final class PrizeIndex {

    private final PrizeTerms terms;
    private final ImmutableMap<AwardFormId, PrizeForm> forms;
    private final ImmutableMap<String, Parameter> parameters;
    private final ImmutableMap<ReadingId, Reading> readings;

    PrizeIndex(PrizeTerms terms) {
        this.terms = terms;
        this.forms = Maps.uniqueIndex(terms.forms(), PrizeForm::id);
        this.parameters = Maps.uniqueIndex(terms.parameters(), Parameter::name);
        this.readings = Maps.uniqueIndex(terms.readings(), Reading::id);
    }

    PrizeTerms terms() {
        return terms;
    }

    Optional<PrizeForm> form(AwardFormId id) {
        return Optional.ofNullable(forms.get(id));
    }

    Optional<Parameter> parameter(String name) {
        return Optional.ofNullable(parameters.get(name));
    }

    /** The terms have been validated: they hold each reading that they name. */
    Reading reading(ReadingId id) {
        return Optional.ofNullable(readings.get(id)).orElseThrow();
    }

    boolean has(ReadingId id) {
        return readings.containsKey(id);
    }

    /** A gap that names the parameter tells more than one of all. */
    Optional<PrizeGap> gap(String parameter, LocalDate day) {
        return terms.gaps().stream()
                .filter(gap -> gap.covers(parameter, day))
                .min(Comparator.comparing(gap -> gap.parameters().isEmpty()));
    }
}
