package vn.emulation.cli.screening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import vn.emulation.cli.input.Docket;
import vn.emulation.cli.input.ProblemList;
import vn.emulation.cli.input.RequestRefusal;
import vn.emulation.cli.table.DossierPart;
import vn.emulation.cli.table.DossierParts;
import vn.emulation.cli.table.RawRow;
import vn.emulation.cli.table.ReadDossier;
import vn.emulation.decision.Decision;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.DossierId;
import vn.emulation.rules.EmulationEngine;
import vn.emulation.rules.EvaluationOptions;
import vn.emulation.rules.EvaluationRequestBuilder;
import vn.emulation.rules.RoundInParts;
import vn.emulation.validation.InvalidValueException;

/** Reads rows, judges what they say and writes the lines of the decisions. Safe to share between threads. */
final class PartScreener {

    private final Docket docket;
    private final DossierParts parts;
    private final DecisionLines lines;
    private final RequestRefusal refusal;
    private final RoundInParts round;
    private final AtomicBoolean refused = new AtomicBoolean();

    PartScreener(Docket docket, DossierParts parts, DecisionLines lines, RequestRefusal refusal) {
        this.docket = docket;
        this.parts = parts;
        this.lines = lines;
        this.refusal = refusal;
        this.round = EmulationEngine.of(docket.ruleSet()).inParts(docket.request(), EvaluationOptions.defaults());
    }

    /** Screens rows, which are all there are of their nominees. Once something is wrong, the others are only read. */
    ScreenedPart screen(List<RawRow> rows) {
        DossierPart part = parts.read(rows);
        ProblemList problems = part.problems();
        List<Decision> decisions = List.of();
        refuseIf(problems);
        try {
            decisions = decisions(part.dossiers());
        } catch (InvalidValueException invalid) {
            refusal.sentences(invalid).forEach(problems::add);
            refuseIf(problems);
        }
        ScreenTotals totals = new ScreenTotals();
        decisions.forEach(totals::add);
        return new ScreenedPart(part.dossiers(), problems, lines.lines(decisions), totals);
    }

    private void refuseIf(ProblemList problems) {
        if (problems.count() > 0) {
            refused.set(true);
        }
    }

    private List<Decision> decisions(List<ReadDossier> read) {
        List<Dossier> dossiers = read.stream().map(ReadDossier::dossier).toList();
        if (refused.get()) {
            EvaluationRequestBuilder.builder(docket.request())
                    .dossiers(dossiers)
                    .build();
            return List.of();
        }
        Map<DossierId, Decision> decided = new HashMap<>();
        round.decide(dossiers).forEach(decision -> decided.put(decision.dossier(), decision));
        List<Decision> decisions = new ArrayList<>(dossiers.size());
        dossiers.forEach(dossier -> decisions.add(decided.get(dossier.id())));
        return decisions;
    }
}
