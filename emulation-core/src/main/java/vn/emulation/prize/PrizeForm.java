package vn.emulation.prize;

import java.util.List;
import java.util.Optional;
import vn.emulation.award.AwardCategory;
import vn.emulation.award.AwardFormId;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.text.LocalisedText;
import vn.emulation.validation.Validation;

/**
 * A form of award with a prize.
 *
 * @param id the form's id
 * @param name its name
 * @param category the family it belongs to
 * @param payer who pays its prize
 * @param kinds the kinds of nominee it is given to, at least one
 */
public record PrizeForm(
        AwardFormId id, LocalisedText name, AwardCategory category, PrizePayer payer, List<PrizeKind> kinds) {

    /** The start of the names of coefficients; the form's id follows. */
    public static final String COEFFICIENT = "prize-coefficient/";

    /** The start of the names of greatest coefficients, for forms whose prize the deciding body sets itself. */
    public static final String GREATEST_COEFFICIENT = "prize-coefficient-most/";

    /**
     * Copies the list.
     *
     * @throws vn.emulation.validation.InvalidValueException if there is no kind, or one is there twice and differs
     */
    public PrizeForm {
        kinds = List.copyOf(kinds);
        Validation.start()
                .check(!kinds.isEmpty(), "prize.kinds", id)
                .unique(kinds, PrizeKind::kind, "prize.kind-twice")
                .orThrow();
    }

    /** Returns how a kind of nominee is paid, or empty if the form is not given to it. */
    public Optional<PrizeKind> of(NomineeKind kind) {
        return kinds.stream().filter(each -> each.kind() == kind).findFirst();
    }
}
