package vn.emulation.cli.input;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import vn.emulation.cli.words.Words;
import vn.emulation.testing.mutation.JustifiedSurvivors;
import vn.emulation.testing.rules.RulesUnderTest;

/** Reads which changes of rules no case need notice: the file {@code survivors.json} beside the cases. */
public final class SurvivorsReader {

    private final Words words;

    /** Makes a reader. */
    public SurvivorsReader(Words words) {
        this.words = words;
    }

    /**
     * Reads the file; nobody said anything where there is none.
     *
     * @param typed the file or folder of the cases, empty for those that stand with the plan
     * @param plan the plan folder, a campaign file or the id of a bundled campaign
     * @throws Refusal if it cannot be read
     * @throws vn.emulation.json.JsonProblemException if it is not what it ought to be
     */
    public JustifiedSurvivors read(Optional<String> typed, String plan, RulesUnderTest rules) {
        if (typed.isEmpty() && !CampaignRules.isPlan(plan, words)) {
            return JustifiedSurvivors.bundled(rules.campaign().id());
        }
        String cases = typed.orElseGet(() -> OwnRules.shown(plan) + "/" + CasesReader.CASES);
        Path path = InputFile.path(cases, words);
        Path file = Files.isDirectory(path)
                ? path.resolve(JustifiedSurvivors.FILE)
                : path.resolveSibling(JustifiedSurvivors.FILE);
        if (!Files.exists(file)) {
            return JustifiedSurvivors.NONE;
        }
        InputFile read = InputFile.read(file.toString(), words);
        return JustifiedSurvivors.read(read.bytes(), read.name());
    }
}
