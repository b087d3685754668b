package vn.emulation.testing.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.DossierId;

/**
 * Writes cases as YAML that {@link CaseFiles} reads as equal cases, but for where they stand.
 *
 * <p>Of a dossier it writes only what differs from the one that cases start from, so that a case shows what it is about.
 */
public final class CaseWriter {

    private CaseWriter() {}

    /**
     * Returns a file of cases.
     *
     * @param cases cases of one campaign, each with a name of its own
     * @throws IllegalArgumentException if there are none, they are of two campaigns, or one expects something of a
     *     dossier that it does not have
     */
    public static String write(List<RuleCase> cases) {
        if (cases.stream().map(each -> each.request().campaign()).distinct().count() != 1) {
            throw new IllegalArgumentException("A file has cases of one campaign, and at least one.");
        }
        List<YamlMap> settings =
                cases.stream().map(each -> SettingWriting.of(each.request())).toList();
        YamlMap shared = shared(settings);
        YamlMap file = header(cases.get(0));
        for (Map.Entry<String, YamlMap.Entry> each : shared.entries().entrySet()) {
            file = file.with(each.getKey(), each.getValue().value());
        }
        DossierWriting dossiers = new DossierWriting();
        List<YamlValue> written = cases.stream()
                .<YamlValue>map(each -> written(each, shared, dossiers))
                .toList();
        return YamlText.of(file.with("cases", new YamlList(Mark.NOWHERE, written)));
    }

    private static YamlMap header(RuleCase first) {
        YamlMap header = YamlMap.empty(Mark.NOWHERE)
                .with("schemaVersion", YamlScalar.plain(Mark.NOWHERE, CaseFileReading.VERSION))
                .with(
                        "campaign",
                        YamlScalar.text(first.request().campaign().id().value()));
        return first.request().campaign().law().isPresent()
                ? header.with("law", YamlScalar.text(CaseFileReading.NATIONAL))
                : header;
    }

    /** What all settings say alike. */
    private static YamlMap shared(List<YamlMap> settings) {
        Map<String, YamlMap.Entry> shared = new LinkedHashMap<>(settings.get(0).entries());
        shared.entrySet()
                .removeIf(each -> !settings.stream()
                        .allMatch(setting ->
                                each.getValue().equals(setting.entries().get(each.getKey()))));
        return new YamlMap(Mark.NOWHERE, shared);
    }

    private static YamlMap written(RuleCase each, YamlMap shared, DossierWriting writing) {
        YamlMap written = YamlMap.empty(Mark.NOWHERE).with("name", YamlScalar.text(each.name()));
        if (each.clause().isPresent()) {
            written = written.with("clause", YamlScalar.text(each.clause().get().value()));
        }
        if (!each.why().isEmpty()) {
            written = written.with("why", YamlScalar.text(each.why()));
        }
        for (Map.Entry<String, YamlMap.Entry> setting :
                SettingWriting.of(each.request()).entries().entrySet()) {
            if (shared.get(setting.getKey()).isEmpty()) {
                written = written.with(setting.getKey(), setting.getValue().value());
            }
        }
        List<Dossier> dossiers = each.request().dossiers();
        Map<DossierId, YamlMap> told = dossiers.stream()
                .collect(Collectors.toMap(
                        Dossier::id,
                        dossier -> writing.told(dossier, each.request()),
                        (one, same) -> one,
                        LinkedHashMap::new));
        written = dossiers.size() == 1
                ? only(written, told.values().iterator().next())
                : written.with("dossiers", new YamlList(Mark.NOWHERE, List.copyOf(told.values())));
        return written.with("expect", ExpectationWriting.of(each));
    }

    private static YamlMap only(YamlMap written, YamlMap told) {
        YamlMap shown = told.scalar("id")
                        .filter(id -> id.text().equals(Draft.ONLY.value()))
                        .isPresent()
                ? told.without("id")
                : told;
        return shown.entries().isEmpty() ? written : written.with("dossier", shown);
    }
}
