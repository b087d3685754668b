package vn.emulation.prize;

import java.math.BigDecimal;

/**
 * Prizes against the fund that is to pay them. Who goes without when it does not suffice is not decided here.
 *
 * @param fund what there is, in dong
 * @param total what is to be paid, in dong
 * @param shortfall by how much the fund falls short, 0 if it does not
 * @param remainder what is left of it, 0 if it falls short
 * @param exact whether every prize is known; else the total and the shortfall are the least, and the remainder the most
 */
public record FundBalance(
        BigDecimal fund, BigDecimal total, BigDecimal shortfall, BigDecimal remainder, boolean exact) {}
