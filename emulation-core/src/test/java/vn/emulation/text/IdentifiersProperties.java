package vn.emulation.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import vn.emulation.validation.InvalidValueException;

class IdentifiersProperties {

    @Property
    void normalising_twice_changes_nothing_more(@ForAll String text) {
        try {
            String once = Identifiers.normalise("dossier", text);
            assertThat(Identifiers.normalise("dossier", once)).isEqualTo(once);
        } catch (InvalidValueException refused) {
            assertThat(refused.violations()).isNotEmpty();
        }
    }

    @Property
    void a_refusal_is_one_line_of_visible_characters(@ForAll String text) {
        try {
            Identifiers.normalise("dossier", text);
        } catch (InvalidValueException refused) {
            assertThat(refused.violations())
                    .allSatisfy(violation -> assertThat(violation.text(Locale.ENGLISH))
                            .doesNotContainPattern("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]"));
        }
    }
}
