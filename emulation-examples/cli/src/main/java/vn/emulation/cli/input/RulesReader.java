package vn.emulation.cli.input;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.emulation.cli.words.Words;
import vn.emulation.rules.RuleSource;
import vn.emulation.testing.rules.RulesUnderTest;

/** Reads rules that are looked at or tested, without compiling them. */
public final class RulesReader {

    private static final String LAW = "law";

    private final Words words;

    /** Makes a reader. */
    public RulesReader(Words words) {
        this.words = words;
    }

    /**
     * Reads the rules of a campaign.
     *
     * @param typed the id of a bundled campaign, a campaign file, a plan folder, which is taken as it stands, or {@code law}
     *     for the national law over a campaign that leads to every form
     * @param own files and folders of rules that are laid over these
     * @param law the law to judge by beside the plan, empty for the plan alone
     * @throws Refusal if something cannot be read, or there are no rules
     * @throws vn.emulation.json.JsonProblemException if a file is not what it ought to be
     * @throws vn.emulation.rules.RuleSetException if the rules cannot be loaded
     */
    public RulesUnderTest read(String typed, List<String> own, Optional<String> law) {
        if (typed.equals(LAW)) {
            return law(own);
        }
        CampaignRules rules = CampaignRules.read(typed, own, law, words);
        return RulesUnderTest.of(rules.campaign(), rules.sources());
    }

    private RulesUnderTest law(List<String> own) {
        RulesUnderTest whole = RulesUnderTest.bundledLaw();
        List<RuleSource> over = new OwnRules(words).read(own);
        return over.isEmpty()
                ? whole
                : RulesUnderTest.of(
                        whole.campaign(),
                        Stream.concat(whole.sources().stream(), over.stream()).toList());
    }
}
