package vn.emulation.law;

import vn.emulation.award.AwardCategory;
import vn.emulation.award.AwardFormId;
import vn.emulation.text.LocalisedText;

/**
 * A form of award that the law knows (danh hiệu thi đua, hình thức khen thưởng).
 *
 * @param id the form's id
 * @param name its name
 * @param category the family it belongs to
 */
public record LegalForm(AwardFormId id, LocalisedText name, AwardCategory category) {}
