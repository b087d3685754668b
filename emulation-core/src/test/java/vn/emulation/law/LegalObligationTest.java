package vn.emulation.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.emulation.law.LegalFrames.MERIT;
import static vn.emulation.law.LegalFrames.TEXT;
import static vn.emulation.law.LegalFrames.frame;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.emulation.award.AwardFormId;
import vn.emulation.time.DayCount;
import vn.emulation.validation.InvalidValueException;

class LegalObligationTest {

    private static final AwardFormId FLAG = AwardFormId.of("flag");

    private static LegalObligation obligation(String id, DueEvent event, boolean otherwise, AwardFormId... forms) {
        return LegalObligation.builder()
                .id(id)
                .event(event)
                .limit(Optional.of("days"))
                .count(DayCount.WORKING_DAYS)
                .forms(List.of(forms))
                .otherwise(otherwise)
                .by(TEXT)
                .what(TEXT)
                .build();
    }

    @Test
    void of_no_form_is_about_each_and_otherwise_about_those_that_no_other_of_its_event_names() {
        LegalObligation all = obligation("all", DueEvent.RECEIVED, false);
        LegalObligation merit = obligation("merit", DueEvent.SUBMITTED, false, MERIT);
        LegalObligation other = obligation("other", DueEvent.SUBMITTED, true);
        LegalObligation decided = obligation("decided", DueEvent.DECIDED, false, FLAG);
        LegalFrame law =
                frame().obligations(List.of(all, merit, other, decided)).build();

        assertThat(law.obligations(MERIT)).containsExactly(all, merit);
        assertThat(law.obligations(FLAG)).containsExactly(all, other, decided);
    }

    @Test
    void two_of_one_id_that_differ_are_refused_and_equal_ones_are_one() {
        LegalObligation one = obligation("notice", DueEvent.RECEIVED, false);
        LegalObligation two = obligation("notice", DueEvent.DECIDED, false);

        assertThat(frame().obligations(List.of(one, one)).build().obligations()).containsExactly(one);
        assertThat(catchThrowableOfType(
                                InvalidValueException.class,
                                () -> frame().obligations(List.of(one, two)).build())
                        .text(Locale.ENGLISH))
                .isEqualTo("Two parts of the law share the id (notice) and differ. Maybe one of them has another id.");
    }

    @Test
    void without_an_id_is_refused() {
        assertThat(catchThrowableOfType(InvalidValueException.class, () -> obligation(" ", DueEvent.RECEIVED, false))
                        .text(Locale.ENGLISH))
                .isEqualTo("The obligation id is blank. Maybe give it a code.");
    }
}
