package vn.emulation.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.emulation.cli.input.Refusal;
import vn.emulation.cli.words.Words;

/** Settles ties by decisions of a council, decides the round with them, and prints the report. */
@Command(name = "settle", sortOptions = false)
final class SettleCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Words words;

    @Mixin
    private InputOptions inputs = new InputOptions();

    @Mixin
    private OutputOptions outputs = new OutputOptions();

    SettleCommand(Surroundings surroundings, Words words) {
        this.surroundings = surroundings;
        this.words = words;
    }

    @Override
    public Integer call() {
        if (!inputs.namesDecisions()) {
            throw new Refusal(words.text("decisions.missing"));
        }
        return new DecideCommand(surroundings, words, inputs, outputs).call();
    }
}
