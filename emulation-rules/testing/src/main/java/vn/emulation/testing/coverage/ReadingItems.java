package vn.emulation.testing.coverage;

import com.google.common.collect.Sets;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import vn.emulation.campaign.Campaign;
import vn.emulation.decision.AlternativeAnswer;
import vn.emulation.decision.ClauseAnswer;
import vn.emulation.decision.LimitAlternative;
import vn.emulation.decision.RoundReport;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.rules.internal.engine.Trials;
import vn.emulation.source.Reading;
import vn.emulation.source.ReadingChoice;
import vn.emulation.source.ReadingId;
import vn.emulation.source.Ruling;

/** Sees which alternatives of readings make a difference. */
final class ReadingItems {

    private final Map<ReadingChoice, Integer> numbers = new TreeMap<>();
    private final Campaign campaign;

    ReadingItems(Campaign campaign, Trials trials, Items items) {
        this.campaign = campaign;
        Set<ReadingId> asked = new TreeSet<>();
        IntStream.range(0, trials.loaded().rules().size()).forEach(index -> asked.addAll(trials.readings(index)));
        asked.stream()
                .flatMap(reading -> campaign.reading(reading).stream())
                .forEach(reading -> reading.alternatives().forEach(each -> add(reading, each.key(), items)));
    }

    private void add(Reading reading, String alternative, Items items) {
        numbers.put(
                new ReadingChoice(reading.id(), alternative),
                items.add(CoverageItem.of(Figure.READING, reading.id(), Aspect.MATTERS, alternative)));
    }

    void see(RoundReport report, EvaluationRequest request, BitSet seen) {
        report.decisions().forEach(decision -> decision.answers().forEach(answer -> see(answer, seen)));
        report.quota().alternatives().forEach(alternative -> see(alternative, request.rulings(), seen));
    }

    /** Two combinations that differ in one reading only and are answered otherwise show that both alternatives matter. */
    private void see(ClauseAnswer answer, BitSet seen) {
        List<AlternativeAnswer> all = answer.alternatives();
        for (int one = 0; one < all.size(); one++) {
            for (int other = one + 1; other < all.size(); other++) {
                if (differ(all.get(one), all.get(other))) {
                    seeOnly(
                            Set.copyOf(all.get(one).choices()),
                            Set.copyOf(all.get(other).choices()),
                            seen);
                }
            }
        }
    }

    private static boolean differ(AlternativeAnswer one, AlternativeAnswer other) {
        return one.status() != other.status()
                || !one.findings().equals(other.findings())
                || !one.needed().equals(other.needed());
    }

    private void seeOnly(Set<ReadingChoice> one, Set<ReadingChoice> other, BitSet seen) {
        Set<ReadingChoice> differing = Sets.symmetricDifference(one, other);
        if (differing.size() == 2) {
            differing.stream().map(numbers::get).forEach(seen::set);
        }
    }

    /** What would be otherwise than settled. */
    private void see(LimitAlternative alternative, List<Ruling> rulings, BitSet seen) {
        Set<ReadingChoice> supposed = Set.copyOf(alternative.choices());
        Set<ReadingChoice> settled = new TreeSet<>();
        supposed.forEach(choice -> settled.add(settled(choice.reading(), rulings)));
        seeOnly(supposed, settled, seen);
    }

    private ReadingChoice settled(ReadingId reading, List<Ruling> rulings) {
        String alternative = rulings.stream()
                .filter(ruling -> ruling.reading().equals(reading))
                .map(Ruling::alternative)
                .findFirst()
                .orElseGet(() -> campaign.reading(reading).orElseThrow().defaultAlternative());
        return new ReadingChoice(reading, alternative);
    }
}
