package vn.emulation.rules.internal.fact;

import java.util.Collection;
import java.util.Locale;

/** By what the nominees of a round are split into pools. */
public enum Dimension {
    /** The form of award asked for. */
    FORM(1),
    /** The kind of nominee. */
    KIND(2),
    /** The unit, which stands for all below it. */
    UNIT(4),
    /** Leader or direct worker; individuals only. */
    ROLE(8),
    /** The sex; individuals only. */
    SEX(16);

    private final int bit;

    Dimension(int bit) {
        this.bit = bit;
    }

    /** Returns the name of the trait that limits count by. */
    public String trait() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the field that holds its value. */
    public String field() {
        return this == UNIT ? "unitId" : trait();
    }

    /** Returns the field that by itself splits pools by it. */
    public String marker() {
        return "by" + name().charAt(0) + trait().substring(1);
    }

    /** Returns the number that stands for a set of dimensions. */
    public static int shape(Collection<Dimension> dimensions) {
        int shape = 0;
        for (Dimension dimension : dimensions) {
            shape |= dimension.bit;
        }
        return shape;
    }
}
