package vn.emulation.quota.apportionment;

import java.util.Arrays;
import java.util.Optional;

/**
 * A method of apportionment (phương pháp phân bổ).
 *
 * <p>All but Hamilton's are divisor methods: the claim of a unit of weight w to its place number k + 1 is w / d(k), and
 * the strongest claims receive the places (M. L. Balinski and H. P. Young, Fair Representation, 2nd ed., 2001).
 */
public enum ApportionmentMethod {
    /** Webster's or Sainte-Laguë's: d(k) = k + 1/2, favours neither large nor small units. */
    WEBSTER("webster"),
    /**
     * Hamilton's or largest remainders: whole quotas, then the largest remainders; an added place can cost a unit one.
     */
    HAMILTON("hamilton"),
    /** Jefferson's or D'Hondt's: d(k) = k + 1, favours large units. */
    JEFFERSON("jefferson"),
    /** Adams's: d(k) = k, favours small units; every unit of positive weight receives a place first. */
    ADAMS("adams"),
    /**
     * Huntington and Hill's: d(k) = √(k(k + 1)), slightly favours small units; every unit of positive weight receives a
     * place first.
     */
    HUNTINGTON_HILL("huntington-hill"),
    /**
     * Dean's: d(k) = 2k(k + 1) / (2k + 1), slightly favours small units; every unit of positive weight receives a place
     * first.
     */
    DEAN("dean");

    private final String id;

    ApportionmentMethod(String id) {
        this.id = id;
    }

    /** Returns the name of the method in files and on command lines. */
    public String id() {
        return id;
    }

    /** Returns the method with the given id, or empty if there is none. */
    public static Optional<ApportionmentMethod> withId(String id) {
        return Arrays.stream(values()).filter(method -> method.id.equals(id)).findFirst();
    }

    /** Returns whether d(0) = 0, so that a first place comes before any other. */
    boolean givesFirstPlaces() {
        return this == ADAMS || this == HUNTINGTON_HILL || this == DEAN;
    }

    @Override
    public String toString() {
        return id;
    }
}
