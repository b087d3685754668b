package vn.emulation.rules.internal.engine;

import java.util.List;
import vn.emulation.decision.Decision;
import vn.emulation.dossier.Dossier;
import vn.emulation.rules.EvaluationOptions;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.rules.EvaluationRequestBuilder;
import vn.emulation.rules.GroupCount;
import vn.emulation.rules.JudgedDossier;

/** A round whose dossiers come in parts. Safe to share between threads. */
public final class OpenedRound {

    private final RoundEngine engine;
    private final EvaluationRequest request;
    private final EvaluationOptions options;
    private final LastBasis bases;

    OpenedRound(RoundEngine engine, EvaluationRequest request, EvaluationOptions options, LastBasis bases) {
        this.engine = engine;
        this.request = request;
        this.options = options;
        this.bases = bases;
    }

    /** Returns what the rules make of the dossiers of a part. */
    public List<JudgedDossier> judge(List<Dossier> dossiers) {
        EvaluationRequest part = part(dossiers);
        return evaluation(part).judgeAndDigest(part.dossiers()).stream()
                .map(Judged::handed)
                .toList();
    }

    /** Returns the decisions of that alone: a digest of each dossier takes as long as some of the judging. */
    public List<Decision> decide(List<Dossier> dossiers) {
        EvaluationRequest part = part(dossiers);
        return evaluation(part).judge(part.dossiers()).stream()
                .map(Judged::preferred)
                .toList();
    }

    private EvaluationRequest part(List<Dossier> dossiers) {
        return EvaluationRequestBuilder.builder(request).dossiers(dossiers).build();
    }

    private RoundEvaluation evaluation(EvaluationRequest part) {
        return engine.evaluation(bases.of(request), part, options);
    }

    /** Returns the limits of the round, given how many dossiers there are. */
    public OutlinedRound outline(List<GroupCount> counts) {
        RoundBasis basis = bases.of(request);
        QuotaTerms quota = engine.evaluation(basis, request, options).quota(counts);
        return new OutlinedRound(request, quota, counts, digests -> engine.provenance(basis, digests));
    }
}
