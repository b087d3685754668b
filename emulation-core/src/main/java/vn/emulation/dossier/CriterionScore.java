package vn.emulation.dossier;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.emulation.campaign.CriterionId;
import vn.emulation.text.Decimals;
import vn.emulation.validation.Validation;

/**
 * How a nominee was assessed by one criterion (kết quả đánh giá tiêu chí).
 *
 * @param criterion the criterion
 * @param assessment whether it is met
 * @param score the points given, from 0, empty where none are given
 * @param evidence references to what shows it (minh chứng), none where nothing was sent
 */
public record CriterionScore(
        CriterionId criterion, Assessment assessment, Optional<BigDecimal> score, List<String> evidence) {
    private static final int MOST_DIGITS = 30;

    /**
     * Copies the list and brings the score to its shortest form.
     *
     * @throws vn.emulation.validation.InvalidValueException if the score is negative or has more than 30 digits when
     *     written out
     */
    public CriterionScore {
        evidence = List.copyOf(evidence);
        score.ifPresent(points -> Validation.start()
                .check(points.signum() >= 0 && isShort(points), "score.range", criterion)
                .orThrow());
        score = score.map(Decimals::shortest);
    }

    private static boolean isShort(BigDecimal points) {
        long wholeDigits = (long) points.precision() - points.scale();
        return points.precision() <= MOST_DIGITS && points.scale() <= MOST_DIGITS && wholeDigits <= MOST_DIGITS;
    }
}
