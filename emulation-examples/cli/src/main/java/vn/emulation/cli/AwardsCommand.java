package vn.emulation.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.emulation.cli.input.Refusals;
import vn.emulation.cli.text.AwardTable;
import vn.emulation.cli.view.AwardView;
import vn.emulation.cli.words.Words;
import vn.emulation.json.EmulationJson;
import vn.emulation.rules.BundledPrizes;

/** Lists the awards of the law that have a prize. */
@Command(name = "awards", sortOptions = false)
final class AwardsCommand implements Callable<Integer> {

    private static final List<String> FORMS = List.of("text", "json");

    private final Surroundings surroundings;
    private final Words words;

    @Mixin
    private OutputOptions outputs = new OutputOptions();

    AwardsCommand(Surroundings surroundings, Words words) {
        this.surroundings = surroundings;
        this.words = words;
    }

    @Override
    public Integer call() {
        Refusals refusals = new Refusals(words);
        Optional<String> form = refusals.attempt(() -> outputs.format(FORMS, words));
        Optional<OutputOptions.Destination> destination =
                refusals.attempt(() -> outputs.destination(surroundings, List.of(), words));
        refusals.orThrow();
        List<AwardView> awards = BundledPrizes.load().table().terms().forms().stream()
                .map(award -> AwardView.of(award, words))
                .toList();
        destination
                .orElseThrow()
                .write(
                        form.orElseThrow().equals("json")
                                ? EmulationJson.create().write(awards)
                                : AwardTable.of(awards, words));
        return ExitCodes.DONE;
    }
}
