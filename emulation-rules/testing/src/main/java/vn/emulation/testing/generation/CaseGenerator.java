package vn.emulation.testing.generation;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.rules.internal.load.LoadedRules;
import vn.emulation.testing.cases.RuleCase;

/**
 * Makes the fewest cases it can find that show everything of rules that none shows yet (sinh tình huống kiểm thử): each is
 * the only one that shows something or that notices some change of a rule.
 *
 * <p>Equal rules give equal cases. It takes a minute for a plan and some for the whole law. Used by one thread.
 */
public final class CaseGenerator {

    private final CaseScope scope;
    private final CaseSights sights;
    private final LoadedRules loaded;
    private final PlaceGrid grid;

    private CaseGenerator(CaseScope scope, CaseSights sights) {
        this.scope = scope;
        this.sights = sights;
        this.loaded = scope.rules().workbench().loaded();
        this.grid = new PlaceGrid(scope);
    }

    /** Returns a generator of cases. */
    public static CaseGenerator of(CaseScope scope) {
        return new CaseGenerator(scope, CaseSights.of(scope.rules()));
    }

    /** Returns what tells what cases show. */
    public CaseSights sights() {
        return sights;
    }

    /**
     * Returns cases that show what the given ones do not, in the order of the rules.
     *
     * @param given cases that there are already
     */
    public List<GeneratedCase> beyond(List<RuleCase> given) {
        NeededCases before = new NeededCases(sights);
        given.forEach(before::add);
        return enough(new Drafts(drafts(), new CandidateCases(scope, grid)), before.shown());
    }

    private List<CaseDraft> drafts() {
        CandidateMaker maker = new CandidateMaker(grid, loaded);
        CandidateCases cases = new CandidateCases(scope, grid);
        DocumentCandidates documents = new DocumentCandidates(grid);
        RoundCandidates rounds = new RoundCandidates(scope, grid);
        Map<EvaluationRequest, CaseDraft> distinct = new LinkedHashMap<>();
        IntStream.range(0, loaded.rules().size())
                .boxed()
                .flatMap(rule -> Stream.of(
                                maker.of(rule).flatMap(cases::of),
                                documents.of(rule).flatMap(cases::of),
                                rounds.of(rule))
                        .flatMap(each -> each))
                .forEach(each -> distinct.putIfAbsent(each.request(), each));
        return List.copyOf(distinct.values());
    }

    /** Those that show all that is shown of rules, and for each mutant left one that kills it; none that is needless. */
    private List<GeneratedCase> enough(Drafts all, BitSet held) {
        List<BitSet> ofRules = all.drafts().stream()
                .map(each -> sights.shownOfRules(each.request()))
                .toList();
        Set<Integer> kept = new LinkedHashSet<>(new FewestCover(ofRules, held).choose());
        IntStream.range(0, all.drafts().size())
                .filter(index -> all.drafts().get(index).limits())
                .forEach(kept::add);
        NeededCases needed = new NeededCases(sights);
        needed.hold(held);
        kept.forEach(index -> needed.add(all.judged(index).given()));
        Survivors survivors = new Survivors(all, loaded, sights, kept, needed);
        survivors.showMore();
        survivors.killMore();
        Set<Integer> needless = needed.needless(held);
        List<Integer> inOrder = List.copyOf(kept);
        return IntStream.range(0, inOrder.size())
                .filter(place -> !needless.contains(place))
                .mapToObj(inOrder::get)
                .sorted()
                .map(all::judged)
                .toList();
    }
}
