package vn.emulation.cli.text;

import java.util.List;
import java.util.stream.Collectors;
import vn.emulation.campaign.AwardRound;
import vn.emulation.campaign.Campaign;
import vn.emulation.campaign.RoundId;
import vn.emulation.cli.text.TextTable.Column;
import vn.emulation.cli.words.Words;
import vn.emulation.rules.BundledPlan;
import vn.emulation.source.Clause;
import vn.emulation.source.Treatment;
import vn.emulation.text.VisibleText;

/** Lays out what is to be known of campaigns before any round. */
public final class CampaignTables {

    private static final int SHORT = 26;

    private final Words words;

    /** Makes tables in one language. */
    public CampaignTables(Words words) {
        this.words = words;
    }

    /** Returns the campaigns with their rounds, in UTF-8. */
    public byte[] campaigns(List<BundledPlan> plans) {
        TextPage page = new TextPage(words.locale());
        for (BundledPlan plan : plans) {
            Campaign campaign = plan.campaign();
            page.paragraph(0, campaign.id() + ": " + words.of(campaign.title()));
            page.hanging(2, words.text("campaigns.rounds") + ": ", joined(rounds(campaign)));
            page.hanging(2, words.text("campaigns.samples") + ": ", joined(plan.sampleRounds()));
        }
        return page.bytes();
    }

    private static List<RoundId> rounds(Campaign campaign) {
        return campaign.rounds().stream().map(AwardRound::id).toList();
    }

    private String joined(List<RoundId> rounds) {
        return rounds.isEmpty()
                ? words.text("none")
                : rounds.stream().map(RoundId::value).collect(Collectors.joining(", "));
    }

    /** Returns the clauses of a campaign's plan, in UTF-8. */
    public byte[] clauses(Campaign campaign) {
        TextPage page = new TextPage(words.locale());
        page.paragraph(0, words.of(campaign.title()));
        page.paragraph(0, counts(campaign)).blank();
        TextTable table = new TextTable(
                Column.text(words.text("column.clause"), SHORT),
                Column.text(words.text("column.treatment"), SHORT),
                Column.text(words.text("column.by"), SHORT),
                Column.text(words.text("column.summary"), TextPage.WIDTH));
        String plan = campaign.plan().id() + "/";
        for (Clause clause : campaign.clauses()) {
            table.row(
                    VisibleText.of(clause.id().value()).replace(plan, ""),
                    words.of(clause.treatment()),
                    VisibleText.of(String.join(", ", clause.modelledBy())).replace(plan, ""),
                    words.of(clause.summary()));
        }
        return page.table(0, table).bytes();
    }

    private String counts(Campaign campaign) {
        return words.text(
                "clauses.counts",
                campaign.clauses().size(),
                count(campaign, Treatment.MODELLED),
                count(campaign, Treatment.INFORMATIVE),
                count(campaign, Treatment.HOST));
    }

    private static long count(Campaign campaign, Treatment treatment) {
        return campaign.clauses().stream()
                .filter(clause -> clause.treatment() == treatment)
                .count();
    }
}
