package vn.emulation.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import vn.emulation.campaign.Campaign;
import vn.emulation.campaign.RoundId;
import vn.emulation.json.CampaignFile;
import vn.emulation.json.CountFile;
import vn.emulation.json.DossierFile;
import vn.emulation.json.EmulationJson;
import vn.emulation.json.GrantFile;
import vn.emulation.json.RulingFile;
import vn.emulation.json.UnitFile;

/**
 * The files of an entry of the corpus: those that every entry starts from, with its parts in their places.
 *
 * @param entry the entry
 */
record CorpusFiles(CorpusEntry entry) {

    private static final EmulationJson JSON = EmulationJson.create();

    Campaign campaign() {
        return read("campaign", CampaignFile.class).campaign();
    }

    List<RuleSource> sources() {
        List<RuleSource> sources = new ArrayList<>();
        sources.add(RuleSource.of(RuleSource.Kind.RULES, "rules.drl", rules()));
        sources.add(RuleSource.parameters("parameters.json", file("parameters")));
        parts("texts")
                .forEach(part ->
                        sources.add(RuleSource.of(RuleSource.Kind.TEXTS_EN, "texts.properties", part.getBytes(UTF_8))));
        return sources;
    }

    EvaluationRequest request() {
        List<String> asked = file("request").lines().toList();
        return EvaluationRequest.builder()
                .campaign(campaign())
                .round(RoundId.of(asked.get(0)))
                .dossiers(read("dossiers", DossierFile.class).dossiers())
                .grants(read("grants", GrantFile.class).grants())
                .counts(read("counts", CountFile.class).counts())
                .orgTree(read("units", UnitFile.class).units())
                .rulings(read("rulings", RulingFile.class).rulings())
                .calendar(Requests.CALENDAR)
                .decidedOn(LocalDate.parse(asked.get(1)))
                .build();
    }

    private <T> T read(String kind, Class<T> type) {
        return JSON.read(file(kind).getBytes(UTF_8), kind + ".json", type);
    }

    private String file(String kind) {
        String file = CorpusBase.file(kind + ".txt");
        for (CorpusPart part : entry.parts()) {
            file = part.kind().equals(kind) ? part.in(file) : file;
        }
        return file;
    }

    private byte[] rules() {
        return parts("bytes").stream()
                .findFirst()
                .map(HexFormat.of()::parseHex)
                .orElseGet(() -> rulesText().getBytes(UTF_8));
    }

    private String rulesText() {
        String rules = file("rules");
        for (CorpusPart part : entry.parts()) {
            rules = placed(rules, part);
        }
        return rules;
    }

    private static String placed(String rules, CorpusPart part) {
        String text = part.text();
        return switch (part.kind()) {
            case "name" -> CorpusPart.replaced(rules, "green/1/met", text);
            case "annotation" -> CorpusPart.replaced(rules, "@clause(\"green/1\")", "@clause(\"green/1\") " + text);
            case "pattern" -> CorpusPart.replaced(rules, "$dossier : Dossier( formOffered )", text);
            case "constraint" -> CorpusPart.replaced(rules, "formOffered", text);
            case "effect" -> CorpusPart.replaced(rules, "findings.satisfies($dossier);", text);
            case "before" -> part.in(rules) + "\n" + rules;
            case "after" -> rules + part.in(rules) + "\n";
            default -> rules;
        };
    }

    private List<String> parts(String kind) {
        return entry.parts().stream()
                .filter(part -> part.kind().equals(kind))
                .map(CorpusPart::text)
                .toList();
    }
}
