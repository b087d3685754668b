package vn.emulation.prize;

import java.math.BigDecimal;
import java.util.Optional;
import vn.emulation.source.ReadingChoice;
import vn.emulation.text.LocalisedText;

/**
 * What the prize would be if one reading were taken another way and the others as they are.
 *
 * @param choice the reading and its alternative
 * @param text what the clause then means
 * @param amount the amount in dong, empty when it is not known then
 */
public record PrizeAlternative(ReadingChoice choice, LocalisedText text, Optional<BigDecimal> amount) {}
