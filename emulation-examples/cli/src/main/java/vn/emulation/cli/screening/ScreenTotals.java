package vn.emulation.cli.screening;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.emulation.decision.ClauseStatus;
import vn.emulation.decision.Decision;
import vn.emulation.decision.Verdict;
import vn.emulation.source.ClauseId;

/** What a number of decisions come to (tổng hợp thẩm định). Not thread-safe. */
public final class ScreenTotals {

    private final Map<Verdict, Long> verdicts = new EnumMap<>(Verdict.class);
    private final Map<ClauseId, Long> barred = new TreeMap<>();

    void add(Decision decision) {
        verdicts.merge(decision.verdict(), 1L, Long::sum);
        Grounds.of(decision)
                .answers(ClauseStatus.BARRED)
                .forEach(answer -> barred.merge(answer.clause(), 1L, Long::sum));
    }

    void add(ScreenTotals other) {
        other.verdicts.forEach((verdict, number) -> verdicts.merge(verdict, number, Long::sum));
        other.barred.forEach((clause, number) -> barred.merge(clause, number, Long::sum));
    }

    /** Returns how many dossiers have a verdict. */
    public long of(Verdict verdict) {
        return verdicts.getOrDefault(verdict, 0L);
    }

    /** Returns how many dossiers there are. */
    public long dossiers() {
        return verdicts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Returns how many dossiers a clause stands against. */
    public long barredBy(ClauseId clause) {
        return barred.getOrDefault(clause, 0L);
    }

    /** Returns the clauses that stand against dossiers, against most first, of equals by id. */
    public List<ClauseId> barring() {
        return barred.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Collections.reverseOrder(Comparator.<Long>naturalOrder())))
                .map(Map.Entry::getKey)
                .toList();
    }
}
