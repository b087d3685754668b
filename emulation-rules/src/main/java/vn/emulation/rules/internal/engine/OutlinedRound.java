package vn.emulation.rules.internal.engine;

import com.google.common.primitives.Ints;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.emulation.decision.Provenance;
import vn.emulation.quota.selection.BandCount;
import vn.emulation.quota.selection.ContestedEntrant;
import vn.emulation.quota.selection.EntrantGroup;
import vn.emulation.quota.selection.SelectionMargin;
import vn.emulation.quota.selection.SelectionOutline;
import vn.emulation.quota.selection.SelectionProblem;
import vn.emulation.quota.selection.Zone;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.rules.GroupCount;
import vn.emulation.rules.NomineeGroup;
import vn.emulation.rules.Rival;

/** A round of which the dossiers are counted and the limits known. Immutable. */
public final class OutlinedRound {

    private final EvaluationRequest request;
    private final QuotaTerms quota;
    private final Function<Iterator<String>, Provenance> provenance;
    private final RoundProblem round;
    private final SelectionProblem shell;
    private final SelectionOutline outline;

    OutlinedRound(
            EvaluationRequest request,
            QuotaTerms quota,
            List<GroupCount> counts,
            Function<Iterator<String>, Provenance> provenance) {
        this.request = request;
        this.quota = quota;
        this.provenance = provenance;
        List<GroupCount> eligible =
                counts.stream().filter(count -> count.eligible() > 0).toList();
        this.round = new RoundProblem(
                request, quota, eligible.stream().map(GroupCount::group).collect(Collectors.toSet()));
        this.shell = round.shell();
        this.outline =
                SelectionOutline.of(shell, eligible.stream().map(this::entrants).toList());
    }

    private EntrantGroup entrants(GroupCount count) {
        return new EntrantGroup(
                round.traits(count.group()),
                Ints.checkedCast(count.eligible()),
                Ints.checkedCast(count.unranked()),
                !quota.uncounted().needs(count.group()).isEmpty());
    }

    /** Returns the number of the type of a group. */
    public int type(NomineeGroup group) {
        return outline.type(round.traits(group));
    }

    /** Returns whose places are contested. */
    public SelectionMargin margin(Collection<BandCount> counts) {
        return outline.margin(List.copyOf(counts));
    }

    /** Returns where a rival lies. */
    public Zone zone(SelectionMargin margin, Rival rival) {
        return rival.rank().isPresent()
                ? margin.zone(type(rival.group()), Rival.band(rival.rank().getAsInt()))
                : Zone.CONTESTED;
    }

    /** Gives the places. */
    public GivenPlaces places(SelectionMargin margin, Collection<Rival> contested) {
        List<ContestedEntrant> entrants =
                contested.stream().map(this::contested).toList();
        return new GivenPlaces(
                this,
                margin,
                margin.select(
                        entrants,
                        contested.stream()
                                .flatMap(rival -> round.own(rival).stream())
                                .toList(),
                        request.tieDecisions()),
                contested);
    }

    private ContestedEntrant contested(Rival rival) {
        OptionalLong band = rival.rank().isPresent()
                ? OptionalLong.of(Rival.band(rival.rank().getAsInt()))
                : OptionalLong.empty();
        return new ContestedEntrant(round.entrant(rival), type(rival.group()), band);
    }

    EvaluationRequest request() {
        return request;
    }

    QuotaTerms quota() {
        return quota;
    }

    RoundProblem round() {
        return round;
    }

    Provenance provenance(Iterator<String> digests) {
        return provenance.apply(digests);
    }
}
