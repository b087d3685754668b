package vn.emulation.spark;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.emulation.campaign.RoundId;
import vn.emulation.json.CampaignFile;
import vn.emulation.json.CountFile;
import vn.emulation.json.EmulationJson;
import vn.emulation.json.GrantFile;
import vn.emulation.json.RulingFile;
import vn.emulation.json.TieDecisionFile;
import vn.emulation.json.UnitFile;
import vn.emulation.json.WorkCalendarFile;
import vn.emulation.rules.EmulationEngine;
import vn.emulation.rules.EvaluationOptions;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.rules.RoundInParts;
import vn.emulation.rules.RuleSet;
import vn.emulation.rules.RuleSource;

/**
 * Everything that a round is decided from but its dossiers (tài liệu của đợt xét), as text: the rules, and the request in JSON.
 *
 * @param rules the rules, parameters and texts
 * @param campaign the campaign
 * @param round the id of the round
 * @param decidedOn the day of the decision
 * @param grants the places granted
 * @param counts what was counted in units
 * @param units the units
 * @param rulings how readings have been settled
 * @param tieDecisions what councils decided on ties
 * @param calendar the working days
 */
@SuppressWarnings("ArrayRecordComponent")
record RoundPapers(
        List<RuleSource> rules,
        byte[] campaign,
        String round,
        String decidedOn,
        byte[] grants,
        byte[] counts,
        byte[] units,
        byte[] rulings,
        byte[] tieDecisions,
        byte[] calendar)
        implements Serializable {

    /** Returns the papers of a request. */
    static RoundPapers of(List<RuleSource> rules, EvaluationRequest request) {
        EmulationJson json = EmulationJson.create();
        return new RoundPapers(
                List.copyOf(rules),
                json.writeCompact(new CampaignFile(1, request.campaign())),
                request.round().value(),
                request.decidedOn().toString(),
                json.writeCompact(new GrantFile(1, request.grants())),
                json.writeCompact(new CountFile(1, request.counts())),
                json.writeCompact(new UnitFile(1, request.orgTree())),
                json.writeCompact(new RulingFile(1, request.rulings())),
                json.writeCompact(new TieDecisionFile(1, request.tieDecisions())),
                json.writeCompact(new WorkCalendarFile(1, request.calendar())));
    }

    /** Returns what tells these papers from others. */
    String digest() {
        Hasher hasher = Hashing.sha256().newHasher();
        rules.forEach(
                rule -> add(hasher, (rule.layer() + " " + rule).getBytes(StandardCharsets.UTF_8), rule.content()));
        add(hasher, round.getBytes(StandardCharsets.UTF_8), decidedOn.getBytes(StandardCharsets.UTF_8));
        add(hasher, campaign, grants, counts, units, rulings, tieDecisions, calendar);
        return hasher.hash().toString();
    }

    private static void add(Hasher hasher, byte[]... parts) {
        Stream.of(parts).forEach(part -> hasher.putInt(part.length).putBytes(part));
    }

    /** Reads the request and compiles the rules. */
    RoundInParts compile() {
        EmulationJson json = EmulationJson.create();
        EvaluationRequest request = EvaluationRequest.builder()
                .campaign(json.read(campaign, "campaign", CampaignFile.class).campaign())
                .round(RoundId.of(round))
                .dossiers(List.of())
                .grants(json.read(grants, "grants", GrantFile.class).grants())
                .counts(json.read(counts, "counts", CountFile.class).counts())
                .orgTree(json.read(units, "units", UnitFile.class).units())
                .rulings(json.read(rulings, "rulings", RulingFile.class).rulings())
                .tieDecisions(json.read(tieDecisions, "tie decisions", TieDecisionFile.class)
                        .decisions())
                .calendar(
                        json.read(calendar, "calendar", WorkCalendarFile.class).calendar())
                .decidedOn(LocalDate.parse(decidedOn))
                .build();
        RuleSet compiled = RuleSet.load(request.campaign(), rules);
        return EmulationEngine.of(compiled).inParts(request, EvaluationOptions.defaults());
    }
}
