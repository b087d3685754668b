package vn.emulation.testing.cases;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.emulation.json.EmulationJson;
import vn.emulation.json.JsonProblem;
import vn.emulation.json.JsonProblemException;
import vn.emulation.text.LocalisedText;

/**
 * Reads parts of a tree as values of the model, as strictly as their JSON is read.
 *
 * @param problems what is wrong is told to
 */
record Binding(CaseProblems problems) {

    private static final EmulationJson JSON = EmulationJson.create();
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final int MOST_PROBLEMS = 20;
    private static final String MISSING = "json.missing";

    /** Returns the value, or empty if something is wrong: what is wrong by itself is left out and the rest read again. */
    <T> Optional<T> read(YamlMap written, Class<T> type, Mark at) {
        YamlMap rest = written;
        boolean sound = true;
        for (int tries = 0; tries < MOST_PROBLEMS; tries++) {
            try {
                T value = JSON.read(TreeJson.write(rest), "", type);
                return Optional.of(value).filter(Binding.always(sound));
            } catch (JsonProblemException refused) {
                JsonProblem problem = refused.problem();
                JsonPointer pointer = JsonPointer.compile(problem.pointer());
                if (sound || !problem.code().equals(MISSING)) {
                    report(problem, TreePlaces.of(written, pointer).or(at));
                }
                sound = false;
                if (pointer.matches() || problem.code().equals(MISSING)) {
                    break;
                }
                rest = TreePlaces.without(rest, pointer);
            }
        }
        return Optional.empty();
    }

    private static <T> java.util.function.Predicate<T> always(boolean answer) {
        return any -> answer;
    }

    private void report(JsonProblem problem, Mark at) {
        problems.add(
                at,
                problem.code(),
                new LocalisedText(sentence(problem, VIETNAMESE), sentence(problem, Locale.ENGLISH)));
    }

    private static String sentence(JsonProblem problem, Locale locale) {
        String refused = problem.detail().stream()
                .map(violation -> violation.text(locale))
                .distinct()
                .collect(Collectors.joining(" "));
        String key = CaseTexts.BUNDLE.has(problem.code()) ? problem.code() : "json.other";
        return CaseTexts.BUNDLE.text(
                locale,
                key,
                Shown.of(problem.pointer()),
                problem.found().in(locale),
                problem.expected().in(locale),
                refused);
    }
}
