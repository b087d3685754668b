package vn.emulation.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.emulation.campaign.CriterionId;

class CriterionScoreTest {

    @ParameterizedTest
    @CsvSource({
        "8.0, 8.00, 8",
        "8.50, 8.5, 8.5",
        "1E+3, 1000, 1000",
        "0.00, 0, 0",
        "0E+9, 0E-9, 0",
        "100, 1E2, 100",
        "1E-7, 0.00000010, 1E-7"
    })
    void equal_points_make_equal_scores(String left, String right, String shortest) {
        assertThat(score(left)).isEqualTo(score(right)).hasSameHashCodeAs(score(right));
        assertThat(score(left).score().orElseThrow()).hasToString(shortest);
    }

    private static CriterionScore score(String points) {
        return new CriterionScore(
                CriterionId.of("II.1"), Assessment.MET, Optional.of(new BigDecimal(points)), List.of());
    }
}
