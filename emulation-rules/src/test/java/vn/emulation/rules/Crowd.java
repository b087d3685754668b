package vn.emulation.rules;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import vn.emulation.campaign.Campaign;
import vn.emulation.dossier.Dossier;

/** Requests of more dossiers than one chunk holds, some of them late, by rules about their receipt. */
final class Crowd {

    static final RuleSet RULES = TestCampaign.load(
            TestCampaign.campaign(),
            TestParameters.files(TestParameters.value(
                    "2024-01-01", "2025-01-01", TestParameters.oneCase(TestParameters.date("2024-10-15")))),
            Drl.rule("green/1/in-time", "receivedOnKnown, receivedOn < date(\"limit\")", "satisfies"),
            Drl.rule("green/1/late", "receivedOnKnown, receivedOn >= date(\"limit\")", "bars"),
            Drl.rule("green/1/open", "!receivedOnKnown", "needs receivedOn"));
    static final EmulationEngine ENGINE = EmulationEngine.of(RULES);

    private Crowd() {}

    static EvaluationRequest of(int dossiers) {
        Campaign campaign = RULES.campaign();
        List<Dossier> all =
                IntStream.range(0, dossiers).mapToObj(Crowd::dossier).toList();
        return Requests.of(campaign, TestCampaign.dossier()).dossiers(all).build();
    }

    private static Dossier dossier(int number) {
        Dossier named = Dossiers.named(TestCampaign.dossier(), String.format(Locale.ROOT, "D-%05d", number));
        return Dossiers.received(named, String.format(Locale.ROOT, "2024-10-%02d", 1 + number % 30));
    }
}
