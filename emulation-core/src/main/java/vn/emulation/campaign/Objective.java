package vn.emulation.campaign;

/**
 * What is best where limits cross (nguyên tắc ưu tiên); where they do not, both come to the same.
 *
 * <p>With one place in each unit and each kind, the best a person of unit B, the second a person of unit A and the third
 * a team of unit B, priority takes the best alone, and filling takes the second and the third.
 */
public enum Objective {
    /** As many as can be of the best level, then of the next; places may stay empty. */
    PRIORITY,
    /** As many as can be in all, and among these sets as many as can be of the best level, then of the next. */
    FILL_THEN_PRIORITY
}
