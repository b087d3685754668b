package vn.emulation.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.emulation.cli.input.CampaignChoice;
import vn.emulation.cli.text.CampaignTables;
import vn.emulation.cli.words.Words;

/** Lists the clauses of a campaign's plan, and what carries each. */
@Command(name = "clauses", sortOptions = false)
final class ClausesCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Words words;

    @Parameters(index = "0", descriptionKey = "option.clauses.campaign", paramLabel = "${bundle:label.campaign}")
    private String campaign = "";

    ClausesCommand(Surroundings surroundings, Words words) {
        this.surroundings = surroundings;
        this.words = words;
    }

    @Override
    public Integer call() {
        CampaignChoice choice = CampaignChoice.of(campaign, words);
        OutputOptions.print(new CampaignTables(words).clauses(choice.campaign()), surroundings);
        return ExitCodes.DONE;
    }
}
