package vn.emulation.testing.cases;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Thrown when files of cases cannot be read; carries everything that is wrong with them. */
public final class CaseFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<CaseProblem> problems;

    CaseFileException(List<CaseProblem> problems) {
        super(sentences(problems, Locale.ENGLISH));
        this.problems = ImmutableList.copyOf(problems);
    }

    /** Returns everything that is wrong, by file and line; never empty. */
    public List<CaseProblem> problems() {
        return problems;
    }

    /** Returns all problems as sentences, one a line, in Vietnamese or English. */
    public String text(Locale locale) {
        return sentences(problems, locale);
    }

    private static String sentences(List<CaseProblem> problems, Locale locale) {
        return problems.stream().map(problem -> problem.text(locale)).collect(Collectors.joining("\n"));
    }
}
