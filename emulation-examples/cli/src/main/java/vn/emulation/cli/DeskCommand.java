package vn.emulation.cli;

import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The desk itself, which only shows what it can do. */
@Command(
        name = "emulation",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        scope = ScopeType.INHERIT,
        sortOptions = false)
final class DeskCommand implements Runnable {

    @Option(
            names = "--lang",
            descriptionKey = "option.lang",
            paramLabel = "vi|en",
            scope = ScopeType.INHERIT,
            order = 90)
    Optional<String> language = Optional.empty();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
