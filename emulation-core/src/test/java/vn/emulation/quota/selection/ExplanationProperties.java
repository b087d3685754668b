package vn.emulation.quota.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.emulation.quota.Standing;
import vn.emulation.quota.limit.Limit;
import vn.emulation.quota.limit.LimitBuilder;
import vn.emulation.quota.limit.LimitNumber;

/** What an explanation tells is tried: doing it admits the entrant, and doing one less does not. */
class ExplanationProperties {

    @Provide
    Arbitrary<SelectionProblem> laminar() {
        return Worlds.laminar(12);
    }

    private static Standing standing(SelectionProblem problem, String id) {
        return Selection.of(problem).result().entrant(id).orElseThrow().standing();
    }

    private static List<String> left(Selection selection) {
        return selection.result().ids(Standing.NOT_SELECTED);
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void to_be_better_than_the_cut_line_admits_and_to_equal_it_does_not(@ForAll("laminar") SelectionProblem problem) {
        Selection selection = Selection.of(problem);
        for (String id : left(selection)) {
            Optional<List<BigDecimal>> line = selection.explain(id).cutLine();
            if (line.isPresent()) {
                List<BigDecimal> better =
                        List.of(line.get().get(0), line.get().get(1).add(new BigDecimal("0.5")));
                assertThat(standing(ranked(problem, id, better), id)).isEqualTo(Standing.SELECTED);
                assertThat(standing(ranked(problem, id, line.get()), id)).isNotEqualTo(Standing.SELECTED);
            }
        }
    }

    private static SelectionProblem ranked(SelectionProblem problem, String id, List<BigDecimal> keys) {
        return problem.among(problem.entrants().stream()
                .map(each -> each.id().equals(id) ? new Entrant(id, keys, each.traits()) : each)
                .toList());
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void one_place_more_in_the_limit_named_admits_and_in_another_does_not(@ForAll("laminar") SelectionProblem problem) {
        Selection selection = Selection.of(problem);
        if (selection.result().ties().isEmpty()) {
            for (String id : left(selection)) {
                Optional<String> named = selection.explain(id).raise();
                for (Limit limit : problem.limits()) {
                    if (limit.most().isPresent()) {
                        boolean admitted = standing(raised(problem, limit.id()), id) == Standing.SELECTED;
                        assertThat(admitted)
                                .as("%s %s", id, limit.id())
                                .isEqualTo(named.equals(Optional.of(limit.id())));
                    }
                }
            }
        }
    }

    private static SelectionProblem raised(SelectionProblem problem, String id) {
        List<Limit> limits = new ArrayList<>();
        for (Limit limit : problem.limits()) {
            Optional<LimitNumber> more =
                    limit.most().map(number -> new LimitNumber.Fixed(((LimitNumber.Fixed) number).places() + 1));
            limits.add(
                    limit.id().equals(id)
                            ? LimitBuilder.builder(limit).most(more).build()
                            : limit);
        }
        return problem.under(limits);
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void whoever_replaces_one_who_withdraws_is_the_one_named(@ForAll("laminar") SelectionProblem problem) {
        Selection selection = Selection.of(problem);
        if (selection.result().ties().isEmpty()) {
            for (String id : selection.result().ids(Standing.SELECTED)) {
                SelectionProblem without = problem.among(problem.entrants().stream()
                        .filter(each -> !each.id().equals(id))
                        .toList());
                SelectionResult after = Selection.of(without).result();
                if (after.impossible().isEmpty()) {
                    List<String> come = left(selection).stream()
                            .filter(each -> after.entrant(each).orElseThrow().standing() != Standing.NOT_SELECTED)
                            .toList();
                    assertThat(selection.explain(id).replacedBy()).isEqualTo(come);
                }
            }
        }
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void margins_tell_what_selecting_again_tells(@ForAll("laminar") SelectionProblem problem) {
        Setting setting = new Setting(problem);
        long[] level = Levels.of(problem.entrants(), problem.ranking());
        Pass pass = Pass.of(setting, level);
        for (Placing placing : pass.placings()) {
            if (placing.isPlaced()
                    && pass.ties().isEmpty()
                    && !((LaminarStructure) placing.run().structure()).stretched()) {
                Explainer margins = new LaminarExplainer(setting, placing);
                Explainer again = new ResolvingExplainer(setting, placing.component(), level);
                for (int each = 0; each < placing.component().entrants().length; each++) {
                    EntrantExplanation told = margins.explain(each);
                    EntrantExplanation expected = again.explain(each);
                    assertThat(told.binding()).isEqualTo(expected.binding());
                    assertThat(told.cutLine()).isEqualTo(expected.cutLine());
                    assertThat(told.raise()).isEqualTo(expected.raise());
                    assertThat(told.replacedBy()).isEqualTo(expected.replacedBy());
                    assertThat(told.nextAfter()).isEqualTo(expected.nextAfter());
                    assertThat(told.holding()).containsAll(expected.holding());
                }
            }
        }
    }

    @Provide
    Arbitrary<SelectionProblem> crossing() {
        return Worlds.crossing(8);
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void where_limits_cross_what_is_told_admits_and_one_less_does_not(@ForAll("crossing") SelectionProblem problem) {
        Selection selection = Selection.of(problem);
        for (String id : left(selection)) {
            EntrantExplanation told = selection.explain(id);
            told.cutLine().ifPresent(line -> {
                List<BigDecimal> better = List.of(line.get(0), line.get(1).add(new BigDecimal("0.5")));
                assertThat(standing(ranked(problem, id, better), id)).isEqualTo(Standing.SELECTED);
                List<BigDecimal> worse = List.of(line.get(0), line.get(1).subtract(new BigDecimal("0.5")));
                assertThat(standing(ranked(problem, id, worse), id)).isNotEqualTo(Standing.SELECTED);
            });
            List<String> admitting = problem.limits().stream()
                    .filter(limit -> limit.most().isPresent())
                    .map(Limit::id)
                    .filter(limit -> standing(raised(problem, limit), id) == Standing.SELECTED)
                    .toList();
            assertThat(admitting.isEmpty()).isEqualTo(told.raise().isEmpty());
            assertThat(admitting).containsAll(told.raise().stream().toList());
        }
    }
}
