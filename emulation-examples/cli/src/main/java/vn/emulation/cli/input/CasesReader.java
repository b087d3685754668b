package vn.emulation.cli.input;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.emulation.cli.words.VisibleText;
import vn.emulation.cli.words.Words;
import vn.emulation.testing.cases.CaseFiles;
import vn.emulation.testing.cases.RuleCase;
import vn.emulation.testing.rules.RulesUnderTest;

/** Reads the cases that somebody named, or those that stand with a plan. */
public final class CasesReader {

    private static final String CASES = "cases";

    private final Words words;

    /** Makes a reader. */
    public CasesReader(Words words) {
        this.words = words;
    }

    /**
     * Reads the cases.
     *
     * @param typed a file or folder, empty for the folder {@code cases} of the plan
     * @param plan the plan folder, a campaign file or the id of a bundled campaign
     * @throws Refusal if there are none or they cannot be read
     * @throws vn.emulation.testing.cases.CaseFileException if anything is wrong with them
     */
    public List<RuleCase> read(Optional<String> typed, String plan, RulesUnderTest rules) {
        String named = typed.orElseGet(() -> OwnRules.shown(plan) + "/" + CASES);
        Path path = InputFile.path(named, words);
        if (!Files.exists(path)) {
            throw new Refusal(words.text(typed.isPresent() ? "file.missing" : "cases.missing", VisibleText.of(named)));
        }
        List<RuleCase> cases = read(path, named, rules);
        if (cases.isEmpty()) {
            throw new Refusal(words.text("cases.none", VisibleText.of(named)));
        }
        return cases;
    }

    /** Returns the cases that stand with a plan, empty where none do. */
    public Optional<List<RuleCase>> find(String plan, RulesUnderTest rules) {
        String named = OwnRules.shown(plan) + "/" + CASES;
        Path path = InputFile.path(named, words);
        return Files.isDirectory(path) ? Optional.of(read(path, named, rules)) : Optional.empty();
    }

    private List<RuleCase> read(Path path, String named, RulesUnderTest rules) {
        try {
            return Files.isDirectory(path) ? CaseFiles.in(path, rules) : CaseFiles.read(path, rules);
        } catch (UncheckedIOException unreadable) {
            throw new Refusal(words.text("file.unreadable", VisibleText.of(named)));
        }
    }
}
