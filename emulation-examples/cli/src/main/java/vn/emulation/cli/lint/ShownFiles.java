package vn.emulation.cli.lint;

import java.util.Map;
import java.util.TreeMap;
import vn.emulation.json.EmulationJson;

/** The files of counter-examples, as other commands read them. */
public final class ShownFiles {

    private ShownFiles() {}

    static String dossiers(ShownDossier shown) {
        return shown.name() + ".json";
    }

    static String units(ShownDossier shown) {
        return shown.name() + ".units.json";
    }

    static String rulings(ShownDossier shown) {
        return shown.name() + ".rulings.json";
    }

    /** Returns what the files hold, by name. */
    public static Map<String, byte[]> of(LintReport report) {
        EmulationJson json = EmulationJson.create();
        Map<String, byte[]> files = new TreeMap<>();
        report.findings().stream()
                .flatMap(finding -> finding.counterExample().stream())
                .forEach(shown -> {
                    files.put(dossiers(shown), json.write(shown.dossiers()));
                    shown.units().ifPresent(units -> files.put(units(shown), json.write(units)));
                    shown.rulings().ifPresent(rulings -> files.put(rulings(shown), json.write(rulings)));
                });
        return files;
    }
}
