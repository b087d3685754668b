package vn.emulation.testing.assertion;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import vn.emulation.decision.Decision;
import vn.emulation.decision.Outcome;
import vn.emulation.decision.RoundReport;
import vn.emulation.dossier.DossierId;
import vn.emulation.prize.PrizeBill;
import vn.emulation.prize.PrizeClaim;
import vn.emulation.prize.PrizeTable;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.testing.rules.RoundJudge;

/** Assertions on the report of a round. */
public final class RoundReportAssert extends AbstractAssert<RoundReportAssert, RoundReport> {

    private static final Set<Outcome> PLACED = Set.of(Outcome.PROPOSED, Outcome.AWARDED);

    private FailureText text;

    RoundReportAssert(RoundReport report, FailureText text) {
        super(report, RoundReportAssert.class);
        this.text = text;
    }

    /** Makes the rules and the round known: failures then show what the rules that were expected saw. */
    public RoundReportAssert by(RoundJudge rules, EvaluationRequest request) {
        text = text.by(new RuleExplanation(rules, request));
        return this;
    }

    /** Chooses the language of messages. */
    public RoundReportAssert in(Locale language) {
        text = text.in(language);
        return this;
    }

    /** Goes on with the decision on a dossier, which there must be. */
    public DecisionAssert decision(String dossier) {
        Optional<Decision> decision = actual.decision(DossierId.of(dossier));
        if (decision.isEmpty()) {
            List<DossierId> known =
                    actual.decisions().stream().map(Decision::dossier).toList();
            throw failure("%s", text.text("no-dossier", dossier, text.listed(known)));
        }
        return new DecisionAssert(decision.get(), text).as(descriptionText());
    }

    /** Asserts that exactly these dossiers have places, in any order. */
    public RoundReportAssert hasPlaced(String... dossiers) {
        Compared<DossierId> places = Compared.of(
                Stream.of(dossiers).map(DossierId::of),
                actual.decisions().stream()
                        .filter(decision -> PLACED.contains(decision.outcome()))
                        .map(Decision::dossier));
        if (!places.isEqual()) {
            throw failure(
                    "%s",
                    text.text(
                            "placed",
                            text.listed(places.found()),
                            text.listed(places.lacking()),
                            text.listed(places.more())));
        }
        return this;
    }

    /**
     * Goes on with what the places of the round pay, as if all were decided on the day of the report.
     *
     * @throws IllegalStateException if the rules and the round are not known
     */
    public PrizeBillAssert prizes(PrizeTable table) {
        EvaluationRequest request = text.why()
                .map(RuleExplanation::request)
                .orElseThrow(() -> new IllegalStateException(
                        "What awards pay hangs on the dossiers.\nMaybe name them by .by(rules, request)."));
        List<PrizeClaim> claims = PrizeClaim.selected(actual, request.dossiers(), actual.decidedOn());
        return new PrizeBillAssert(PrizeBill.of(table, claims, List.of()), text);
    }
}
