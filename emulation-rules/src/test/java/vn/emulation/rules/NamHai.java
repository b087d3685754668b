package vn.emulation.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.emulation.campaign.Campaign;
import vn.emulation.campaign.RoundId;
import vn.emulation.json.CampaignFile;
import vn.emulation.json.CountFile;
import vn.emulation.json.DossierFile;
import vn.emulation.json.EmulationJson;
import vn.emulation.json.GrantFile;
import vn.emulation.json.UnitFile;

/** The worked organisation of the examples: its plan, its province's layer over the national law, and its rounds. */
final class NamHai {

    static final Path FOLDER = Path.of("../emulation-examples/organisations/nam-hai");
    static final List<String> ROUNDS = List.of("annual-2023", "annual-2024", "annual-2025");
    private static final EmulationJson JSON = EmulationJson.create();

    private NamHai() {}

    static PlanUnderLaw underLaw() {
        Campaign campaign = read("campaign.json", CampaignFile.class).campaign();
        List<RuleSource> own = Stream.of(
                        source(RuleSource.Kind.RULES, "rules/plan.drl"),
                        source(RuleSource.Kind.PARAMETERS, "parameters/deadline.json"),
                        source(RuleSource.Kind.TEXTS_VI, "messages_vi.properties"),
                        source(RuleSource.Kind.TEXTS_EN, "messages_en.properties"))
                .toList();
        return BundledLaw.load().with(LawLayer.read(FOLDER.resolve("province"))).over(campaign, own);
    }

    static EvaluationRequest request(Campaign campaign, String round) {
        String folder = "rounds/" + round + "/";
        return EvaluationRequest.builder()
                .campaign(campaign)
                .round(RoundId.of(round))
                .dossiers(read(folder + "dossiers.json", DossierFile.class).dossiers())
                .grants(read(folder + "grants.json", GrantFile.class).grants())
                .counts(read(folder + "counts.json", CountFile.class).counts())
                .rulings(List.of())
                .orgTree(read("rounds/units.json", UnitFile.class).units())
                .calendar(JSON.bundledWorkCalendar())
                .decidedOn(read(folder + "decision.json", SampleRound.DecisionDayFile.class)
                        .decidedOn())
                .build();
    }

    private static RuleSource source(RuleSource.Kind kind, String file) {
        return RuleSource.of(kind, file, bytes(file));
    }

    private static <T> T read(String file, Class<T> type) {
        return JSON.read(bytes(file), file, type);
    }

    private static byte[] bytes(String file) {
        try {
            return Files.readAllBytes(FOLDER.resolve(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
