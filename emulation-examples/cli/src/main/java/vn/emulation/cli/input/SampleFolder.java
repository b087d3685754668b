package vn.emulation.cli.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.emulation.campaign.Campaign;
import vn.emulation.cli.words.Words;
import vn.emulation.json.DossierFile;
import vn.emulation.json.EmulationJson;
import vn.emulation.json.GrantFile;
import vn.emulation.json.RulingFile;
import vn.emulation.json.VersionedFile;
import vn.emulation.nominee.OrgTree;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.validation.Validation;

/**
 * The folder of one sample round, named as the round is.
 *
 * @param folder where it is
 * @param name what messages call it
 * @param words the language of messages
 */
record SampleFolder(Path folder, String name, Words words) {

    private static final String DOSSIERS = "dossiers.json";

    /**
     * The day on which a sample round is decided.
     *
     * @param schemaVersion the version of the file's form, 1
     * @param decidedOn the day
     */
    record DecisionDayFile(int schemaVersion, LocalDate decidedOn) implements VersionedFile {
        DecisionDayFile {
            Validation.start()
                    .check(schemaVersion == 1, "file.version", schemaVersion, 1)
                    .orThrow();
        }
    }

    /** Returns the folders that hold dossiers, by name; none where there is no folder of rounds. */
    static List<SampleFolder> within(Path rounds, String name, Words words) {
        if (!Files.isDirectory(rounds)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(rounds)) {
            return folders.filter(folder -> Files.exists(folder.resolve(DOSSIERS)))
                    .sorted()
                    .map(folder -> new SampleFolder(folder, name + "/" + folder.getFileName(), words))
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new Refusal(words.text("file.unreadable", name));
        }
    }

    /** Reads the round; what nobody was granted and nothing ruled may be left out, the day of the decision may not. */
    EvaluationRequest read(Campaign campaign, OrgTree units) {
        String round = name.substring(name.lastIndexOf('/') + 1);
        return EvaluationRequest.builder()
                .campaign(campaign)
                .round(new RoundChoice(new CampaignChoice(campaign, Optional.empty()), words).named(round))
                .dossiers(file(DOSSIERS, DossierFile.class).dossiers())
                .grants(optional("grants.json", GrantFile.class)
                        .map(GrantFile::grants)
                        .orElse(List.of()))
                .rulings(optional("rulings.json", RulingFile.class)
                        .map(RulingFile::rulings)
                        .orElse(List.of()))
                .orgTree(units)
                .calendar(EmulationJson.create().bundledWorkCalendar())
                .decidedOn(file("decision.json", DecisionDayFile.class).decidedOn())
                .build();
    }

    private <T> Optional<T> optional(String file, Class<T> type) {
        return Files.exists(folder.resolve(file)) ? Optional.of(file(file, type)) : Optional.empty();
    }

    private <T> T file(String file, Class<T> type) {
        InputFile read = InputFile.read(folder.resolve(file), name + "/" + file, words);
        return EmulationJson.create().read(read.bytes(), read.name(), type);
    }
}
