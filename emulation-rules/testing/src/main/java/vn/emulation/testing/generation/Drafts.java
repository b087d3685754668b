package vn.emulation.testing.generation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Drafts, each judged when it is first asked for. Used by one thread. */
final class Drafts {

    private final List<CaseDraft> drafts;
    private final CandidateCases cases;
    private final Map<Integer, GeneratedCase> judged = new LinkedHashMap<>();

    Drafts(List<CaseDraft> drafts, CandidateCases cases) {
        this.drafts = List.copyOf(drafts);
        this.cases = cases;
    }

    List<CaseDraft> drafts() {
        return drafts;
    }

    GeneratedCase judged(int index) {
        return judged.computeIfAbsent(index, each -> cases.judged(drafts.get(each)));
    }
}
