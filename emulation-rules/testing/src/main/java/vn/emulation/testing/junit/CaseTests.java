package vn.emulation.testing.junit;

import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.AssertionFailedError;
import vn.emulation.testing.cases.CaseFileException;
import vn.emulation.testing.cases.CaseFolder;
import vn.emulation.testing.cases.CaseOutcome;
import vn.emulation.testing.cases.CaseRun;
import vn.emulation.testing.cases.CaseSource;
import vn.emulation.testing.cases.RuleCase;
import vn.emulation.testing.rules.RulesUnderTest;

/**
 * Cases as tests, for a {@link org.junit.jupiter.api.TestFactory}: those of a file stand together, each links to its line,
 * and one that fails tells every difference and why.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicNode> cases(@Rules(folder = "src/main/rules") RulesUnderTest rules) {
 *     return CaseTests.in(Path.of("src/test/cases"), rules);
 * }
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
public final class CaseTests {

    private final CaseRun run;
    private final Locale locale;

    private CaseTests(CaseRun run, Locale locale) {
        this.run = run;
        this.locale = locale;
    }

    /**
     * Returns what makes tests.
     *
     * @param run how cases are run
     * @param locale the language in which failures are told, Vietnamese or English
     */
    public static CaseTests of(CaseRun run, Locale locale) {
        return new CaseTests(run, locale);
    }

    /**
     * Returns the tests of every file that ends in {@code .yaml} in a folder and those within it, run by the reference
     * evaluator and told in English.
     *
     * @throws IllegalArgumentException if there are none: a folder that was moved would pass
     * @throws UncheckedIOException if one cannot be read
     */
    public static Stream<DynamicNode> in(Path folder, RulesUnderTest rules) {
        return of(CaseRun.byReference(rules), Locale.ENGLISH).in(folder);
    }

    /**
     * Returns the tests of a folder of the class path, run by the reference evaluator and told in English.
     *
     * @param folder its name, such as {@code cases/annual}
     * @throws IllegalArgumentException if there are none
     * @throws UncheckedIOException if one cannot be read
     */
    public static Stream<DynamicNode> in(String folder, RulesUnderTest rules) {
        return of(CaseRun.byReference(rules), Locale.ENGLISH).in(folder);
    }

    /** Returns the tests of a folder, as {@link #in(Path, RulesUnderTest)} does. */
    public Stream<DynamicNode> in(Path folder) {
        return tests(
                folder.toString(),
                CaseFolder.files(folder),
                file -> Path.of(file.name()).toUri());
    }

    /** Returns the tests of a folder of the class path, as {@link #in(String, RulesUnderTest)} does. */
    public Stream<DynamicNode> in(String folder) {
        return tests(folder, ClassPathFolder.files(folder), file -> ClassPathFolder.uri(file.name()));
    }

    private Stream<DynamicNode> tests(String folder, List<CaseSource> files, Function<CaseSource, URI> uri) {
        if (files.isEmpty()) {
            throw new IllegalArgumentException(
                    "In (" + folder + ") there are no cases.\nMaybe correct its name: cases end in .yaml.");
        }
        return files.stream().map(file -> container(file, uri.apply(file)));
    }

    private DynamicNode container(CaseSource file, URI uri) {
        try {
            return DynamicContainer.dynamicContainer(
                    file.name(), uri, file.read(run.rules()).stream().map(given -> test(given, uri)));
        } catch (CaseFileException refused) {
            int line = refused.problems().get(0).place().line();
            return DynamicTest.dynamicTest(file.name(), at(uri, line), () -> {
                throw new AssertionFailedError(refused.text(locale), refused);
            });
        }
    }

    private DynamicTest test(RuleCase given, URI uri) {
        return DynamicTest.dynamicTest(given.name(), at(uri, given.place().line()), () -> {
            CaseOutcome outcome = run.outcome(given);
            if (!outcome.passed()) {
                throw new AssertionFailedError(outcome.text(run.rules(), locale));
            }
        });
    }

    private static URI at(URI uri, int line) {
        return URI.create(uri + "?line=" + line);
    }
}
