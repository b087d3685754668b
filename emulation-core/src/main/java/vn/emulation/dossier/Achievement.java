package vn.emulation.dossier;

import vn.emulation.time.DateWindow;
import vn.emulation.validation.Validation;

/**
 * What a nominee has achieved (thành tích), and when.
 *
 * @param id the achievement's id, the same in each dossier that names it
 * @param summary what was achieved
 * @param period the days in which it was achieved; an end left open is not known
 */
public record Achievement(AchievementId id, String summary, DateWindow period) {

    /**
     * Validates the summary.
     *
     * @throws vn.emulation.validation.InvalidValueException if it is blank
     */
    public Achievement {
        Validation.start().check(!summary.isBlank(), "achievement.summary", id).orThrow();
    }
}
