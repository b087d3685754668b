package vn.emulation.testing.arbitrary;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import vn.emulation.campaign.RoundId;
import vn.emulation.dossier.Dossier;
import vn.emulation.nominee.OrgTree;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.testing.rules.RulesUnderTest;

/**
 * Gives properties dossiers, rounds and trees of one round of rules. A host makes a subclass with a constructor that
 * takes nothing, and names it by {@code @Domain}; {@code @ForAll Dossier} then is one of that round.
 */
public abstract class RulesDomain extends DomainContextBase {

    private final RoundArbitraries arbitraries;

    /**
     * Makes a domain of one round.
     *
     * @throws IllegalArgumentException if the campaign has no such round
     */
    protected RulesDomain(RulesUnderTest rules, RoundId round) {
        this(RoundArbitraries.of(rules, round));
    }

    /** Makes a domain of arbitraries that are there already. */
    protected RulesDomain(RoundArbitraries arbitraries) {
        this.arbitraries = arbitraries;
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return arbitraries.dossiers();
    }

    @Provide
    Arbitrary<EvaluationRequest> rounds() {
        return arbitraries.rounds();
    }

    @Provide
    Arbitrary<OrgTree> trees() {
        return arbitraries.trees();
    }
}
