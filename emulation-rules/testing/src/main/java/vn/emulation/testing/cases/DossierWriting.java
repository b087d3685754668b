package vn.emulation.testing.cases;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.emulation.dossier.Dossier;
import vn.emulation.json.EmulationJson;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.rules.EvaluationRequestBuilder;
import vn.emulation.rules.internal.fact.RoundContext;

/** Writes what of a dossier is not as in the one that cases start from. */
final class DossierWriting {

    private static final EmulationJson JSON = EmulationJson.create();

    private final Map<EvaluationRequest, DefaultDossiers> defaults = new HashMap<>();

    YamlMap told(Dossier dossier, EvaluationRequest request) {
        EvaluationRequest empty =
                EvaluationRequestBuilder.builder(request).dossiers(List.of()).build();
        DefaultDossiers usual = defaults.computeIfAbsent(
                empty,
                each -> new DefaultDossiers(
                        RoundContext.of(each.campaign(), each.awardRound(), each.orgTree(), each.decidedOn())));
        YamlMap whole = (YamlMap) TreeJson.read(JSON.writeCompact(dossier));
        YamlMap asked = asked(whole, usual.under(YamlMap.empty(Mark.NOWHERE), dossier.id()));
        YamlMap difference = difference(usual.under(asked, dossier.id()), whole);
        return YamlMap.empty(Mark.NOWHERE)
                .with("id", YamlScalar.text(dossier.id().value()))
                .under(asked)
                .under(difference);
    }

    /** What the rest of a default dossier hangs on, as far as it is not as usual. */
    private static YamlMap asked(YamlMap whole, YamlMap usual) {
        YamlMap asked = YamlMap.empty(Mark.NOWHERE);
        Optional<YamlScalar> kind = kind(whole);
        if (!kind.equals(kind(usual))) {
            asked = asked.with("nominee", YamlMap.empty(Mark.NOWHERE).with("kind", kind.orElseThrow()));
        }
        for (String key : List.of("form", "receivedOn")) {
            if (!whole.get(key).equals(usual.get(key))) {
                asked = asked.with(key, whole.get(key).orElseGet(() -> YamlScalar.nothing(Mark.NOWHERE)));
            }
        }
        return asked;
    }

    private static Optional<YamlScalar> kind(YamlMap dossier) {
        return ((YamlMap) dossier.get("nominee").orElseThrow()).scalar("kind");
    }

    private static YamlMap difference(YamlMap usual, YamlMap whole) {
        Map<String, YamlMap.Entry> told = new LinkedHashMap<>();
        whole.entries().forEach((key, entry) -> {
            YamlMap.Entry before = usual.entries().get(key);
            if (before != null && before.value() instanceof YamlMap below && entry.value() instanceof YamlMap above) {
                YamlMap within = difference(below, above);
                if (!within.entries().isEmpty()) {
                    told.put(key, new YamlMap.Entry(Mark.NOWHERE, within));
                }
            } else if (!entry.equals(before)) {
                told.put(key, entry);
            }
        });
        usual.entries().keySet().stream()
                .filter(key -> whole.get(key).isEmpty())
                .forEach(key -> told.put(key, new YamlMap.Entry(Mark.NOWHERE, YamlScalar.nothing(Mark.NOWHERE))));
        return new YamlMap(Mark.NOWHERE, told);
    }
}
