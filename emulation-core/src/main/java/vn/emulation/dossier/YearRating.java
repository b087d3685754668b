package vn.emulation.dossier;

import vn.emulation.validation.Validation;

/**
 * The rating of a nominee's work in one year (xếp loại chất lượng năm).
 *
 * @param year the year, from 1945 to 2100
 * @param rating the rating
 */
public record YearRating(int year, PerformanceRating rating) {

    /**
     * Validates the year.
     *
     * @throws vn.emulation.validation.InvalidValueException if it is out of range
     */
    public YearRating {
        Validation.start()
                .check(year >= 1945 && year <= 2100, "rating.year", year)
                .orThrow();
    }
}
