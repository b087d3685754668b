package vn.emulation.prize;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What one kind of body has to pay.
 *
 * @param payer who pays, empty where the law of the day was not read
 * @param prizes how many prizes it pays
 * @param total their total in dong
 */
public record PayerTotal(Optional<PrizePayer> payer, int prizes, BigDecimal total) {}
