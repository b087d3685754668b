package vn.emulation.quota.apportionment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The fewest and the most places that a result leaves to each unit. */
final class Spans {

    private Spans() {}

    /** The span of one unit. */
    record Span(String id, int least, int most) {}

    /** Returns the spans by id. */
    static List<Span> of(ApportionmentResult result) {
        Set<String> tied =
                result.ties().stream().flatMap(tie -> tie.ids().stream()).collect(Collectors.toSet());
        return result.shares().stream()
                .map(share ->
                        new Span(share.id(), share.places(), share.places() + (tied.contains(share.id()) ? 1 : 0)))
                .toList();
    }

    /** Returns whether a vector, by id, is one of those that the result leaves open. */
    static boolean admit(ApportionmentResult result, List<Integer> vector) {
        List<Span> spans = of(result);
        Map<String, Integer> extra = new LinkedHashMap<>();
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            if (vector.get(i) < span.least || vector.get(i) > span.most) {
                return false;
            }
            extra.put(span.id, vector.get(i) - span.least);
        }
        return result.ties().stream()
                .allMatch(tie -> sum(extra, tie.ids()) == tie.places()
                        && tie.limits().stream().allMatch(limit -> keeps(limit, sum(extra, limit.ids()))));
    }

    private static boolean keeps(TieLimit limit, int count) {
        return limit.least() <= count && count <= limit.most();
    }

    private static int sum(Map<String, Integer> extra, List<String> ids) {
        return ids.stream().mapToInt(id -> extra.getOrDefault(id, 0)).sum();
    }
}
