package vn.emulation.cli.view;

import java.util.Optional;
import vn.emulation.cli.words.Words;
import vn.emulation.decision.ClauseAnswer;
import vn.emulation.decision.Decision;
import vn.emulation.decision.Verdict;
import vn.emulation.text.VisibleText;

/** Tells a decision with the one reason that matters most. */
final class CaseTeller {

    private final Words words;
    private final Names names;
    private final FindingTeller findings;

    CaseTeller(Words words, Names names, FindingTeller findings) {
        this.words = words;
        this.names = names;
        this.findings = findings;
    }

    CaseView tell(Decision decision) {
        Optional<ClauseAnswer> deciding = Reasons.deciding(decision);
        boolean open = decision.verdict() == Verdict.UNDETERMINED || decision.verdict() == Verdict.CONTESTED;
        return CaseView.builder()
                .dossier(VisibleText.of(decision.dossier().value()))
                .nominee(VisibleText.of(decision.nominee().value()))
                .unit(names.place(decision))
                .clause(deciding.map(answer -> names.clause(answer.clause())).orElse(""))
                .reason(deciding.map(answer -> new Reasons(words, names, findings).of(decision, answer))
                        .orElse(""))
                .missing(decision.needs().stream()
                        .filter(any -> open)
                        .map(findings::need)
                        .toList())
                .build();
    }

    /** Tells a decision on one line; of an eligible dossier nothing needs a reason. */
    DecisionView line(Decision decision) {
        CaseView told = tell(decision);
        boolean eligible = decision.verdict() == Verdict.ELIGIBLE;
        return DecisionView.builder()
                .dossier(told.dossier())
                .nominee(told.nominee())
                .kind(words.text("kind." + decision.kind()))
                .unit(told.unit())
                .form(names.form(decision.form()))
                .received(decision.receivedOn())
                .rank(decision.rank())
                .verdict(words.of(decision.verdict()))
                .outcome(words.of(decision.outcome()))
                .clause(eligible ? "" : told.clause())
                .reason(eligible ? "" : told.reason())
                .missing(told.missing())
                .build();
    }
}
