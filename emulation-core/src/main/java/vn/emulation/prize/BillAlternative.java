package vn.emulation.prize;

import java.math.BigDecimal;
import vn.emulation.source.ReadingChoice;
import vn.emulation.text.LocalisedText;

/**
 * What a bill would be if one reading were taken another way and the others as they are.
 *
 * @param choice the reading and its alternative
 * @param text what the clause then means
 * @param total the total of what is known, in dong
 * @param open how many prizes are open then
 */
public record BillAlternative(ReadingChoice choice, LocalisedText text, BigDecimal total, int open) {}
