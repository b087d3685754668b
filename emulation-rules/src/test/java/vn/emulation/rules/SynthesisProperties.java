package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.emulation.dossier.Dossier;
import vn.emulation.rules.internal.fact.DossierFact;
import vn.emulation.rules.internal.fact.DossierView;
import vn.emulation.rules.internal.fact.RoundContext;
import vn.emulation.rules.internal.fact.Subject;
import vn.emulation.rules.internal.fact.Supposition;
import vn.emulation.rules.internal.proof.Slot;
import vn.emulation.rules.internal.synthesis.DossierSynthesiser;

/** Dossiers that are made to measure are read as they were wanted, or are not made. */
class SynthesisProperties {

    private static final LocalDate OPENS = LocalDate.parse("2023-10-14");
    private static final LocalDate CLOSES = LocalDate.parse("2029-10-30");
    private static final List<Slot> SLOTS = Stream.concat(
                    Subject.DOSSIER.vocabulary().names().stream()
                            .filter(name ->
                                    Subject.DOSSIER.vocabulary().field(name).isPresent())
                            .map(Slot::of),
                    Stream.of(
                            new Slot("criterionMet", List.of("II.1")),
                            new Slot("criterionMet", List.of("II.3")),
                            new Slot("achievementsWithin", List.of(OPENS, CLOSES)),
                            new Slot("achievementsOutside", List.of(OPENS, CLOSES)),
                            new Slot("womenPercentAtLeast", List.of(30L)),
                            new Slot("womenPercentAtLeast", List.of(60L))))
            .toList();

    private static RoundContext context(Dossier dossier) {
        return RoundContext.of(
                Plans.REFORM.campaign(),
                Plans.REFORM.campaign().round(dossier.round()).orElseThrow(),
                Requests.tree(),
                Requests.DECIDED_ON);
    }

    private static Map<Slot, Object> read(Dossier dossier, List<Slot> slots) {
        DossierFact fact = new DossierFact(
                new DossierView(dossier, context(dossier)), new Supposition(List.of(), new BitSet(), List.of()));
        Map<Slot, Object> values = new LinkedHashMap<>();
        slots.forEach(slot -> DossierSynthesiser.read(slot, fact).ifPresent(value -> values.put(slot, value)));
        return values;
    }

    @Example
    void whoever_has_worked_for_no_whole_month_is_a_person() {
        Map<Slot, Object> wanted = Map.of(Slot.of("employedMonths"), 0L);

        Optional<Dossier> made = new DossierSynthesiser(context(Dossiers.reform())).dossier(wanted);

        assertThat(made.map(each -> read(each, List.copyOf(wanted.keySet())))).contains(wanted);
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return new DossierArbitraries(Plans.REFORM.campaign()).any();
    }

    @Provide
    Arbitrary<List<Slot>> slots() {
        return Arbitraries.of(SLOTS).list().uniqueElements().ofMinSize(1);
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void what_is_read_of_some_dossier_can_be_made(
            @ForAll("dossiers") Dossier dossier, @ForAll("slots") List<Slot> slots) {
        Map<Slot, Object> wanted = read(dossier, slots);

        Optional<Dossier> made = new DossierSynthesiser(context(dossier)).dossier(wanted);

        assertThat(made.map(each -> read(each, List.copyOf(wanted.keySet())))).contains(wanted);
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void what_is_put_together_of_two_dossiers_is_read_so_or_not_made(
            @ForAll("dossiers") Dossier dossier, @ForAll("dossiers") Dossier other, @ForAll("slots") List<Slot> slots) {
        Map<Slot, Object> wanted = read(dossier, SLOTS);
        wanted.putAll(read(other, slots));

        Optional<Dossier> made = new DossierSynthesiser(context(dossier)).dossier(wanted);

        assertThat(made.map(each -> read(each, List.copyOf(wanted.keySet()))).orElse(wanted))
                .isEqualTo(wanted);
    }
}
