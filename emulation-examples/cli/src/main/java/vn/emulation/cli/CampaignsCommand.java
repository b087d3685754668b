package vn.emulation.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import vn.emulation.cli.text.CampaignTables;
import vn.emulation.cli.words.Words;
import vn.emulation.rules.BundledPlans;

/** Lists the campaigns that ship with the library. */
@Command(name = "campaigns", sortOptions = false)
final class CampaignsCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Words words;

    CampaignsCommand(Surroundings surroundings, Words words) {
        this.surroundings = surroundings;
        this.words = words;
    }

    @Override
    public Integer call() {
        OutputOptions.print(
                new CampaignTables(words).campaigns(BundledPlans.load().all()), surroundings);
        return ExitCodes.DONE;
    }
}
