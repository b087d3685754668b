package vn.emulation.testing.cases;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import vn.emulation.decision.RoundReport;
import vn.emulation.dossier.DossierId;
import vn.emulation.prize.PrizeBill;
import vn.emulation.prize.PrizeClaim;
import vn.emulation.prize.PrizeEntry;
import vn.emulation.prize.PrizeTable;
import vn.emulation.rules.BundledPrizes;
import vn.emulation.rules.EvaluationRequest;

/** What the awards of a round pay, as cases write it: an amount in dong, {@code covered} or {@code open}. */
final class PrizeWords {

    private static final Supplier<PrizeTable> TABLE =
            Suppliers.memoize(() -> BundledPrizes.load().table());

    private PrizeWords() {}

    /** As if all were decided on the day of the round's decision; of each reading of the law on prizes the default counts. */
    static Map<DossierId, String> of(EvaluationRequest request, RoundReport report) {
        List<PrizeClaim> claims = PrizeClaim.selected(report, request.dossiers(), request.decidedOn());
        Map<DossierId, String> prizes = new TreeMap<>();
        PrizeBill.of(Objects.requireNonNull(TABLE.get()), claims, List.of())
                .entries()
                .forEach(entry -> prizes.put(entry.claim().dossier(), word(entry)));
        return prizes;
    }

    private static String word(PrizeEntry entry) {
        return switch (entry.standing()) {
            case PAID -> entry.paid().orElseThrow().toPlainString();
            case COVERED -> "covered";
            case OPEN -> "open";
        };
    }
}
