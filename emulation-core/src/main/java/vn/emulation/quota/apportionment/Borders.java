package vn.emulation.quota.apportionment;

import java.math.BigInteger;
import java.util.List;

/** The decisive claims of settled shares, group by group. */
interface Borders {

    static Borders of(SettledShares settled) {
        return settled.problem().method() == ApportionmentMethod.HAMILTON
                ? new RemainderBorder(settled)
                : new DivisorBorders(settled);
    }

    ApportionmentCertificate certificate();

    /** The ties of units whose claims equal a decisive one of the other side, by the first id of each. */
    List<ApportionmentTie> ties();

    /** The units whose places fit no claim at all. */
    default List<String> outOfOrder() {
        return List.of();
    }

    /** Weights on one scale without decimals. */
    static BigInteger whole(ApportionmentUnit unit, int decimals) {
        return unit.weight().setScale(decimals).unscaledValue();
    }

    static int decimals(List<ApportionmentUnit> units) {
        return units.stream().mapToInt(unit -> unit.weight().scale()).max().orElse(0);
    }

    /** The most places a unit can use. */
    static int most(ApportionmentUnit unit) {
        return unit.weight().signum() == 0 ? unit.minimum() : unit.maximum().orElse(ApportionmentProblem.MOST);
    }
}
