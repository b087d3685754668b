package vn.emulation.cli.input;

import java.util.List;
import java.util.Optional;
import vn.emulation.rules.BundledLaw;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.rules.RuleSource;

/**
 * A round with its rules, not compiled yet.
 *
 * @param request what it is decided from
 * @param sources the files of the rules, those of the law among them
 * @param law the law it is judged by beside the plan
 * @param sample whether its dossiers are the invented ones that ship with the library
 */
public record RoundPapers(
        EvaluationRequest request, List<RuleSource> sources, Optional<BundledLaw> law, boolean sample) {

    /** Copies the list. */
    public RoundPapers {
        sources = List.copyOf(sources);
    }
}
