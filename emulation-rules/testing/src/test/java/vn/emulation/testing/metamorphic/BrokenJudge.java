package vn.emulation.testing.metamorphic;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import vn.emulation.decision.RoundReport;
import vn.emulation.decision.RuleId;
import vn.emulation.decision.WhyNot;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.DossierBuilder;
import vn.emulation.dossier.DossierId;
import vn.emulation.parameter.Parameter;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.rules.EvaluationRequestBuilder;
import vn.emulation.rules.RuleDescription;
import vn.emulation.rules.RuleTexts;
import vn.emulation.testing.SampleRounds;
import vn.emulation.testing.rules.RoundJudge;

/**
 * Judges something else than it was given: what no rule can do, yet a host that puts its own hands on inputs can.
 *
 * @param change what is judged instead
 */
record BrokenJudge(BiFunction<EvaluationRequest, Dossier, Dossier> change) implements RoundJudge {

    private static final RoundJudge SOUND = SampleRounds.REFORM;

    /** Takes the dossiers of some rounds for late. */
    static BrokenJudge lateIf(Predicate<EvaluationRequest> late) {
        return new BrokenJudge((request, dossier) -> late.test(request)
                ? DossierBuilder.builder(dossier)
                        .receivedOn(Optional.of(LocalDate.parse("2026-12-24")))
                        .build()
                : dossier);
    }

    @Override
    public RoundReport evaluate(EvaluationRequest request) {
        List<Dossier> changed = request.dossiers().stream()
                .map(dossier -> change.apply(request, dossier))
                .toList();
        return SOUND.evaluate(
                EvaluationRequestBuilder.builder(request).dossiers(changed).build());
    }

    @Override
    public WhyNot whyNot(RuleId rule, DossierId dossier, EvaluationRequest request) {
        return SOUND.whyNot(rule, dossier, request);
    }

    @Override
    public List<RuleDescription> rules() {
        return SOUND.rules();
    }

    @Override
    public List<Parameter> parameters() {
        return SOUND.parameters();
    }

    @Override
    public RuleTexts texts() {
        return SOUND.texts();
    }
}
