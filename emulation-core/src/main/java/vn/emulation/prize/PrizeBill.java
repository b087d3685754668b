package vn.emulation.prize;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.emulation.source.ReadingChoice;
import vn.emulation.text.Decimals;
import vn.emulation.validation.Validation;

/**
 * What several awards pay together (bảng tổng hợp tiền thưởng).
 *
 * @param entries what each award pays, by dossier id
 * @param alternatives what other readings, one at a time, would make of the total; only those that come to something else
 */
public record PrizeBill(List<PrizeEntry> entries, List<BillAlternative> alternatives) {

    /** Copies the lists. */
    public PrizeBill {
        entries = List.copyOf(entries);
        alternatives = List.copyOf(alternatives);
    }

    /**
     * Returns what some awards pay: the order does not matter.
     *
     * @param table the prizes of the law
     * @param claims the awards, each dossier once
     * @param settled readings that have been settled; of every other one the default counts
     * @throws vn.emulation.validation.InvalidValueException if a dossier is there twice and differs, or a reading is not
     *     there
     */
    public static PrizeBill of(PrizeTable table, List<PrizeClaim> claims, List<ReadingChoice> settled) {
        return new BillComputation(table, claims, settled).bill();
    }

    /** Returns the total in dong of the prizes that are paid; those that are open are not in it. */
    public BigDecimal total() {
        return total(entries);
    }

    static BigDecimal total(List<PrizeEntry> entries) {
        return Decimals.shortest(
                entries.stream().flatMap(entry -> entry.paid().stream()).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** Returns the awards whose prize, or whether it is paid, is not known. */
    public List<PrizeEntry> open() {
        return entries.stream()
                .filter(entry -> entry.standing() == PrizeStanding.OPEN)
                .toList();
    }

    /** Returns what each kind of body pays, only those that pay something. */
    public List<PayerTotal> payers() {
        return Stream.concat(
                        Arrays.stream(PrizePayer.values()).map(Optional::of), Stream.of(Optional.<PrizePayer>empty()))
                .map(this::payer)
                .filter(total -> total.prizes() > 0)
                .toList();
    }

    private PayerTotal payer(Optional<PrizePayer> payer) {
        List<PrizeEntry> paid = entries.stream()
                .filter(entry -> entry.standing() == PrizeStanding.PAID)
                .filter(entry -> entry.prize() instanceof Prize.Known known
                        && known.payment().map(PrizePayment::payer).equals(payer))
                .toList();
        return new PayerTotal(payer, paid.size(), total(paid));
    }

    /**
     * Returns the total against a fund.
     *
     * @param fund what there is, in dong
     * @throws vn.emulation.validation.InvalidValueException if it is below 0
     */
    public FundBalance against(BigDecimal fund) {
        Validation.start().check(fund.signum() >= 0, "prize.fund", fund).orThrow();
        BigDecimal left = fund.subtract(total());
        return new FundBalance(
                fund, total(), left.negate().max(BigDecimal.ZERO), left.max(BigDecimal.ZERO), open().isEmpty());
    }
}
