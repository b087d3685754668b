package vn.emulation.testing.cases;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.emulation.text.LocalisedText;

/** Collects what is wrong with a file of cases. */
final class CaseProblems {

    private static final int MOST = 200;

    private final String file;
    private final List<CaseProblem> found = new ArrayList<>();

    CaseProblems(String file) {
        this.file = file;
    }

    void add(Mark at, String code, Object... arguments) {
        add(at, code, CaseTexts.both(code, arguments));
    }

    /** Stops at so many that nobody reads more. */
    void add(Mark at, String code, LocalisedText text) {
        if (found.size() == MOST) {
            throw new CaseFileException(sorted());
        }
        found.add(new CaseProblem(code, place(at), text));
    }

    CasePlace place(Mark at) {
        return new CasePlace(file, Math.max(1, at.line()));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    int size() {
        return found.size();
    }

    /** Returns what to throw where nothing more can be read. */
    CaseFileException stop(Mark at, String code, Object... arguments) {
        found.add(new CaseProblem(code, place(at), CaseTexts.both(code, arguments)));
        return new CaseFileException(sorted());
    }

    List<CaseProblem> sorted() {
        return ImmutableList.sortedCopyOf(
                Comparator.comparingInt(problem -> problem.place().line()), ImmutableSet.copyOf(found));
    }
}
