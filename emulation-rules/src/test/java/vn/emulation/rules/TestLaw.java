package vn.emulation.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.emulation.award.AwardCategory;
import vn.emulation.campaign.Campaign;
import vn.emulation.campaign.CampaignBuilder;
import vn.emulation.law.Alternatives;
import vn.emulation.law.LegalForm;
import vn.emulation.law.LegalFrame;
import vn.emulation.law.LegalFrameBuilder;
import vn.emulation.law.Provision;
import vn.emulation.law.Regime;
import vn.emulation.law.RegimeId;
import vn.emulation.law.Requirement;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.source.Clause;
import vn.emulation.source.ClauseId;
import vn.emulation.source.DocumentId;
import vn.emulation.source.Treatment;
import vn.emulation.text.LocalisedText;
import vn.emulation.time.DateWindow;

/**
 * A small law over the test campaign. The regime {@code known} judges dossiers received in 2024, {@code unknown} those
 * received later; {@code act/1} has the points {@code a}, {@code b} and {@code c}, the last of which has points itself.
 */
final class TestLaw {
    static final RegimeId KNOWN = RegimeId.of("known");
    static final RegimeId UNKNOWN = RegimeId.of("unknown");

    private static final LocalisedText TEXT = new LocalisedText("luật", "law");
    private static final LocalDate CHANGE = LocalDate.parse("2025-01-01");

    private TestLaw() {}

    /** The test campaign under a law that asks a collective for these clauses. */
    static Campaign requiring(String... clauses) {
        return under(frame().provisions(List.of(provision(clauses))).build());
    }

    static Provision provision(String... clauses) {
        return new Provision(
                Dossiers.MERIT,
                List.of(NomineeKind.COLLECTIVE),
                List.of(KNOWN),
                Stream.of(clauses).map(ClauseId::of).toList(),
                List.of());
    }

    /** A law without provisions. */
    static LegalFrameBuilder frame() {
        return LegalFrame.builder()
                .documents(List.of(DocumentId.of("act")))
                .regimes(List.of(
                        regime(KNOWN, DateWindow.of(CHANGE.minusYears(1), CHANGE), true),
                        regime(UNKNOWN, DateWindow.startingOn(CHANGE), false)))
                .forms(List.of(new LegalForm(Dossiers.MERIT, TEXT, AwardCategory.COMMENDATION_FORM)))
                .alternatives(List.of(
                        points("act/1", "act/1.a", "act/1.b", "act/1.c"), points("act/1.c", "act/1.c.i", "act/1.c.ii")))
                .requirements(List.of(
                        new Requirement(List.of(UNKNOWN), List.of(), List.of(), List.of(ClauseId.of("act/text")))));
    }

    static Campaign under(LegalFrame frame) {
        return under(TestCampaign.campaign(), frame);
    }

    static Campaign under(Campaign campaign, LegalFrame frame) {
        Stream<Clause> law = Stream.of(
                        "act/1",
                        "act/1.a",
                        "act/1.b",
                        "act/1.c",
                        "act/1.c.i",
                        "act/1.c.ii",
                        "act/2",
                        "act/3",
                        "act/text")
                .map(id -> new Clause(ClauseId.of(id), TEXT, Treatment.MODELLED, List.of("rule:any")));
        return CampaignBuilder.builder(campaign)
                .clauses(Stream.concat(campaign.clauses().stream(), law).toList())
                .law(Optional.of(frame))
                .build();
    }

    private static Regime regime(RegimeId id, DateWindow received, boolean textKnown) {
        return new Regime(id, TEXT, received, List.of(DocumentId.of("act")), textKnown);
    }

    private static Alternatives points(String clause, String... points) {
        return new Alternatives(
                ClauseId.of(clause), Stream.of(points).map(ClauseId::of).toList());
    }
}
