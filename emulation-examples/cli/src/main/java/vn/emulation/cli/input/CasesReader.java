package vn.emulation.cli.input;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.emulation.cli.words.Words;
import vn.emulation.testing.cases.CaseFiles;
import vn.emulation.testing.cases.RuleCase;
import vn.emulation.testing.rules.RulesUnderTest;
import vn.emulation.text.VisibleText;

/** Reads the cases that somebody named, or those that stand with a plan. */
public final class CasesReader {

    static final String CASES = "cases";

    private final Words words;

    /** Makes a reader. */
    public CasesReader(Words words) {
        this.words = words;
    }

    /**
     * Reads the cases.
     *
     * @param typed a file or folder, empty for those that stand with the plan
     * @param plan the plan folder, a campaign file or the id of a bundled campaign
     * @throws Refusal if there are none or they cannot be read
     * @throws vn.emulation.testing.cases.CaseFileException if anything is wrong with them
     */
    public List<RuleCase> read(Optional<String> typed, String plan, RulesUnderTest rules) {
        List<RuleCase> cases = typed.map(named -> read(named, rules))
                .or(() -> find(plan, rules))
                .orElseThrow(() -> new Refusal(words.text("cases.missing", VisibleText.of(plan))));
        if (cases.isEmpty()) {
            throw new Refusal(words.text("cases.none", VisibleText.of(typed.orElse(plan))));
        }
        return cases;
    }

    /** Returns the cases that stand with a plan or ship with it, empty where none do. */
    public Optional<List<RuleCase>> find(String plan, RulesUnderTest rules) {
        if (!CampaignRules.isPlan(plan, words)) {
            return Optional.of(CaseFiles.bundled(rules)).filter(cases -> !cases.isEmpty());
        }
        String named = OwnRules.shown(plan) + "/" + CASES;
        return Files.isDirectory(InputFile.path(named, words)) ? Optional.of(read(named, rules)) : Optional.empty();
    }

    private List<RuleCase> read(String named, RulesUnderTest rules) {
        Path path = InputFile.path(named, words);
        if (!Files.exists(path)) {
            throw new Refusal(words.text("file.missing", VisibleText.of(named)));
        }
        try {
            return Files.isDirectory(path) ? CaseFiles.in(path, rules) : CaseFiles.read(path, rules);
        } catch (UncheckedIOException unreadable) {
            throw new Refusal(words.text("file.unreadable", VisibleText.of(named)));
        }
    }
}
