package vn.emulation.prize;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.emulation.source.Citation;
import vn.emulation.text.LocalisedText;

/**
 * A number of the law on one day and under some readings, or why there is none.
 *
 * @param number the number, empty where it is not known
 * @param citations where it is written, or what the lack is about
 * @param lack why it is not known, empty where it is
 */
record LawNumber(Optional<BigDecimal> number, List<Citation> citations, Optional<LocalisedText> lack) {

    static LawNumber known(BigDecimal number, List<Citation> citations) {
        return new LawNumber(Optional.of(number), citations, Optional.empty());
    }

    static LawNumber unknown(LocalisedText lack, List<Citation> citations) {
        return new LawNumber(Optional.empty(), citations, Optional.of(lack));
    }

    BigDecimal value() {
        return number.orElseThrow();
    }
}
