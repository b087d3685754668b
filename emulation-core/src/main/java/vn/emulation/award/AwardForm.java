package vn.emulation.award;

import vn.emulation.text.LocalisedText;

/**
 * A form of award (hình thức khen thưởng, danh hiệu thi đua), such as a provincial certificate of merit.
 *
 * @param id the form's id
 * @param name its name
 * @param category the family it belongs to
 * @param decidedBy the authority that decides it
 */
public record AwardForm(AwardFormId id, LocalisedText name, AwardCategory category, Authority decidedBy) {}
