package vn.emulation.cli.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.emulation.decision.AlternativeAnswer;
import vn.emulation.decision.ClauseAnswer;
import vn.emulation.decision.ClauseAnswerBuilder;
import vn.emulation.decision.Remedy;
import vn.emulation.source.ReadingChoice;
import vn.emulation.source.ReadingId;

/** Finds the readings that an answer hangs on: taking one alone another way changes how the clause comes out. */
public final class DecisiveReadings {

    private DecisiveReadings() {}

    /** Returns the readings in order; all that were supposed where none of them decides alone. */
    public static List<ReadingId> of(ClauseAnswer answer) {
        Set<ReadingId> decisive = new TreeSet<>();
        for (AlternativeAnswer one : answer.alternatives()) {
            for (AlternativeAnswer other : answer.alternatives()) {
                List<ReadingChoice> moved = moved(one, other);
                if (moved.size() == 1 && one.status() != other.status()) {
                    decisive.add(moved.get(0).reading());
                }
            }
        }
        return decisive.isEmpty() ? supposed(answer) : List.copyOf(decisive);
    }

    /** Returns the answer with one alternative for each way of taking the decisive readings. */
    static ClauseAnswer only(ClauseAnswer answer) {
        List<ReadingId> decisive = of(answer);
        Map<List<ReadingChoice>, AlternativeAnswer> merged = new LinkedHashMap<>();
        for (AlternativeAnswer each : answer.alternatives()) {
            List<ReadingChoice> choices = each.choices().stream()
                    .filter(choice -> decisive.contains(choice.reading()))
                    .toList();
            merged.putIfAbsent(choices, new AlternativeAnswer(choices, each.status(), each.findings(), each.needed()));
        }
        return ClauseAnswerBuilder.builder(answer)
                .alternatives(List.copyOf(merged.values()))
                .remedy(answer.remedy().map(remedy -> only(remedy, decisive)))
                .build();
    }

    private static Remedy only(Remedy remedy, List<ReadingId> decisive) {
        List<ReadingChoice> choices = remedy.choices().stream()
                .filter(choice -> decisive.contains(choice.reading()))
                .toList();
        return new Remedy(remedy.rule(), choices, remedy.unmet());
    }

    private static List<ReadingChoice> moved(AlternativeAnswer one, AlternativeAnswer other) {
        List<ReadingChoice> moved = new ArrayList<>(one.choices());
        moved.removeAll(other.choices());
        return moved;
    }

    private static List<ReadingId> supposed(ClauseAnswer answer) {
        return answer.alternatives().stream()
                .flatMap(alternative -> alternative.choices().stream())
                .map(ReadingChoice::reading)
                .distinct()
                .sorted()
                .toList();
    }
}
