package vn.emulation.cli.view;

import java.util.List;
import vn.emulation.award.AwardCategory;
import vn.emulation.cli.words.Words;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.prize.PrizeForm;
import vn.emulation.prize.PrizeKind;

/**
 * A form of award with a prize, as JSON tells it.
 *
 * @param id its id
 * @param name its name
 * @param category the family it belongs to
 * @param kinds the kinds of nominee it is given to
 */
public record AwardView(String id, String name, AwardCategory category, List<NomineeKind> kinds) {

    /** Copies the list. */
    public AwardView {
        kinds = List.copyOf(kinds);
    }

    /** Returns the view of a form. */
    public static AwardView of(PrizeForm form, Words words) {
        return new AwardView(
                form.id().value(),
                words.of(form.name()),
                form.category(),
                form.kinds().stream().map(PrizeKind::kind).toList());
    }
}
