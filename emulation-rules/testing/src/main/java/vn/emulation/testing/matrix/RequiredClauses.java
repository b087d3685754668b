package vn.emulation.testing.matrix;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import java.util.stream.Stream;
import vn.emulation.campaign.Campaign;
import vn.emulation.source.ClauseId;

/** The clauses that must be answered for some award, round or nominee. */
final class RequiredClauses {

    private RequiredClauses() {}

    static Set<ClauseId> of(Campaign campaign) {
        return Stream.of(
                        campaign.awards().stream().flatMap(offer -> offer.requiredClauses().stream()),
                        campaign.rounds().stream().flatMap(round -> round.requiredClauses().stream()),
                        campaign.law().stream()
                                .flatMap(law -> law.provisions().stream())
                                .flatMap(provision -> provision.requiredClauses().stream()),
                        campaign.law().stream()
                                .flatMap(law -> law.requirements().stream())
                                .flatMap(requirement -> requirement.clauses().stream()))
                .flatMap(clauses -> clauses)
                .collect(ImmutableSet.toImmutableSet());
    }
}
