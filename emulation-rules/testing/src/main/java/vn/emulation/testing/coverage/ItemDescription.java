package vn.emulation.testing.coverage;

import java.util.Optional;
import vn.emulation.testing.cases.CasePlace;
import vn.emulation.text.LocalisedText;

/**
 * What an item is, for people.
 *
 * @param item the item
 * @param sentence what is to be seen
 * @param place where its constraint or rule stands, empty for what is about no rule
 * @param constraint how a rule file writes the constraint, empty for an item about none
 */
public record ItemDescription(
        CoverageItem item, LocalisedText sentence, Optional<CasePlace> place, Optional<String> constraint) {

    static ItemDescription of(CoverageItem item, ItemPlaces places) {
        Optional<String> constraint = places.text(item);
        LocalisedText sentence = CoverageTexts.told(
                "aspect." + item.aspect().word(),
                item.subject(),
                constraint.orElse(""),
                item.detail().orElse(""));
        return new ItemDescription(item, sentence, places.place(item), constraint);
    }
}
