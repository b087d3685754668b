package vn.emulation.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.emulation.campaign.Campaign;
import vn.emulation.campaign.RoundId;
import vn.emulation.cli.input.CampaignRules;
import vn.emulation.cli.words.Words;
import vn.emulation.json.CountFile;
import vn.emulation.json.EmulationJson;
import vn.emulation.json.GrantFile;
import vn.emulation.json.RulingFile;
import vn.emulation.json.TieDecisionFile;
import vn.emulation.json.UnitFile;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.rules.RuleSource;

/** Reads all of a round but its dossiers, on the machine that the program is started on. */
final class PapersReader {

    private final EmulationJson json = EmulationJson.create();
    private final Options options;

    PapersReader(Options options) {
        this.options = options;
    }

    /**
     * Returns the papers of a campaign, with the law beside it where that is asked for.
     *
     * @throws vn.emulation.cli.input.Refusal if there is no such campaign or law, or their files cannot be read
     */
    RoundPapers read() throws IOException {
        CampaignRules rules =
                CampaignRules.read(options.require("campaign"), List.of(), options.find("law"), Words.in("en"));
        return papers(rules.campaign(), rules.sources());
    }

    private RoundPapers papers(Campaign campaign, List<RuleSource> sources) throws IOException {
        return RoundPapers.of(
                sources,
                EvaluationRequest.builder()
                        .campaign(campaign)
                        .round(RoundId.of(options.require("round")))
                        .dossiers(List.of())
                        .orgTree(json.read(
                                        Files.readAllBytes(Path.of(options.require("units"))), "units", UnitFile.class)
                                .units())
                        .grants(list("grants", GrantFile.class, GrantFile::grants))
                        .counts(list("counts", CountFile.class, CountFile::counts))
                        .rulings(list("rulings", RulingFile.class, RulingFile::rulings))
                        .tieDecisions(list("tie-decisions", TieDecisionFile.class, TieDecisionFile::decisions))
                        .calendar(json.bundledWorkCalendar())
                        .decidedOn(LocalDate.parse(options.require("decided")))
                        .build());
    }

    private <F, T> List<T> list(String option, Class<F> type, Function<F, List<T>> content) throws IOException {
        Optional<String> file = options.find(option);
        return file.isPresent()
                ? content.apply(json.read(Files.readAllBytes(Path.of(file.get())), file.get(), type))
                : List.of();
    }
}
