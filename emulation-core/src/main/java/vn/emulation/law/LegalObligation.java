package vn.emulation.law;

import com.google.common.collect.ImmutableSet;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Optional;
import vn.emulation.award.AwardFormId;
import vn.emulation.text.Identifiers;
import vn.emulation.text.LocalisedText;
import vn.emulation.time.DayCount;

/**
 * What the law asks somebody to do within some days of an event (nghĩa vụ có thời hạn).
 *
 * @param id the obligation's id, such as {@code result-notice}
 * @param event the event from which the days run
 * @param limit the parameter that holds the number of days, which is 0 where no limit is stated; empty where no text that
 *     is known states one
 * @param count which days are counted
 * @param forms the forms of award it is about; none means all
 * @param otherwise whether it is only about the forms that no other obligation of the same event names
 * @param by who has to do it
 * @param what what is to be done
 */
@RecordBuilder
public record LegalObligation(
        String id,
        DueEvent event,
        Optional<String> limit,
        DayCount count,
        List<AwardFormId> forms,
        boolean otherwise,
        LocalisedText by,
        LocalisedText what) {

    /**
     * Normalises the id and the parameter's name, and copies the forms.
     *
     * @throws vn.emulation.validation.InvalidValueException if the id or the name is blank, too long or holds an
     *     invisible character
     */
    public LegalObligation {
        id = Identifiers.normalise("obligation", id);
        limit = limit.map(name -> Identifiers.normalise("parameter", name));
        forms = ImmutableSet.copyOf(forms).asList();
    }

    /** Returns a builder that starts as of every form. */
    public static LegalObligationBuilder builder() {
        return LegalObligationBuilder.builder().forms(List.of()).otherwise(false);
    }
}
