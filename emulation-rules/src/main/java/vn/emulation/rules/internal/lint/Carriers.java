package vn.emulation.rules.internal.lint;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import java.util.stream.Stream;
import vn.emulation.campaign.Campaign;
import vn.emulation.rules.internal.load.LoadedRules;

/** The names by which clauses say what carries them. */
public final class Carriers {

    private Carriers() {}

    /** Returns the name of everything that can carry a clause of a campaign. */
    public static Set<String> of(Campaign campaign, LoadedRules loaded) {
        return Stream.of(
                        loaded.rules().stream().map(rule -> "rule:" + rule.id()),
                        loaded.parameters().names().stream().map(name -> "parameter:" + name),
                        campaign.readings().stream().map(reading -> "reading:" + reading.id()),
                        campaign.awards().stream()
                                .map(offer -> "offer:" + offer.form().id()),
                        campaign.rounds().stream().map(round -> "round:" + round.id()),
                        campaign.criteria().stream().map(criterion -> "criterion:" + criterion.id()),
                        campaign.milestones().stream().map(milestone -> "milestone:" + milestone.kind()),
                        campaign.documents().stream().map(document -> "document:" + document.type()),
                        campaign.law().stream()
                                .flatMap(law -> law.askedDocuments().stream())
                                .map(document -> "document:" + document.type()))
                .flatMap(names -> names)
                .collect(ImmutableSet.toImmutableSet());
    }
}
