package vn.emulation.rules.synthetic;

import java.util.List;
import java.util.stream.Stream;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.rules.RuleSource;

/** The 40 rules and 1,000 dossiers, for benchmarks of parts of the engine. */
public final class SyntheticInput {

    private SyntheticInput() {}

    /** Returns the rules and parameters. */
    public static List<RuleSource> files() {
        return Stream.concat(Stream.of(Terms.file()), SyntheticRules.files(SyntheticRules.OF_VARIANT).stream())
                .toList();
    }

    /** Returns a request to decide the dossiers. */
    public static EvaluationRequest request() {
        return SyntheticCampaign.request(
                SyntheticCampaign.campaign(1), SyntheticRound.dossiers(SyntheticCampaign.forms(1), 7, 1_000));
    }
}
