package vn.emulation.testing.comparison;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.emulation.award.AwardFormId;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.prize.PrizeQuestion;
import vn.emulation.prize.PrizeTable;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.source.ReadingChoice;

/** What the places of a round pay, each found once. */
final class PlacePrizes {

    private final PrizeTable table;
    private final LocalDate decidedOn;
    private final List<ReadingChoice> settled;
    private final Map<PrizeQuestion, Optional<BigDecimal>> known = new ConcurrentHashMap<>();

    PlacePrizes(PrizeTable table, EvaluationRequest request) {
        this.table = table;
        this.decidedOn = request.decidedOn();
        this.settled = table.settledBy(request.rulings());
    }

    Optional<BigDecimal> of(AwardFormId form, NomineeKind kind) {
        return known.computeIfAbsent(
                new PrizeQuestion(form, kind, decidedOn),
                question -> table.prize(question, settled).amount());
    }
}
