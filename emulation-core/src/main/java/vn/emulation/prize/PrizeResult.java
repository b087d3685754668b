package vn.emulation.prize;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.emulation.source.Citation;
import vn.emulation.text.LocalisedText;

/**
 * What a computation came to under readings taken one way.
 *
 * @param amount the amount in dong, empty where a number lacks
 * @param lack why a number lacks, empty where none does
 * @param atMost the most it can be, where a greatest coefficient is known and a coefficient is not
 * @param coefficient the coefficient, empty where it is not known
 * @param multiplier the multiplier, empty where it is not known or there is none
 * @param baseSalary the base salary, empty where it is not known
 * @param steps the steps, none where a number lacks
 * @param citations what it rests on
 */
record PrizeResult(
        Optional<BigDecimal> amount,
        Optional<LocalisedText> lack,
        Optional<BigDecimal> atMost,
        Optional<BigDecimal> coefficient,
        Optional<BigDecimal> multiplier,
        Optional<BigDecimal> baseSalary,
        List<PrizeStep> steps,
        List<Citation> citations) {}
