package vn.emulation.spark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import vn.emulation.campaign.Campaign;
import vn.emulation.campaign.RoundId;
import vn.emulation.cli.DossierCells;
import vn.emulation.dossier.Dossier;
import vn.emulation.json.EmulationJson;
import vn.emulation.json.GrantFile;
import vn.emulation.json.UnitFile;
import vn.emulation.nominee.OrgTree;
import vn.emulation.rules.BundledPlans;
import vn.emulation.testing.RoundGenerator;

/** Writes an invented round of any size, to measure with: {@code units.json}, {@code grants.json} and tables of dossiers. */
final class Scale {

    private static final int FILE = 250_000;

    private Scale() {}

    public static void main(String... arguments) throws IOException {
        long dossiers = Long.parseLong(arguments[0]);
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        Campaign campaign = BundledPlans.plan("ar-2023-2030").campaign();
        OrgTree units = RoundGenerator.units(campaign, 1000);
        RoundGenerator generator = RoundGenerator.of(campaign, RoundId.of("annual-2026"), units, 1);
        EmulationJson json = EmulationJson.create();
        Files.write(folder.resolve("units.json"), json.write(new UnitFile(1, units)));
        Files.write(folder.resolve("grants.json"), json.write(new GrantFile(1, generator.grants(dossiers, 10))));
        Iterator<Dossier> all = generator.dossiers(dossiers).iterator();
        Files.createDirectories(folder.resolve("dossiers"));
        for (int file = 0; all.hasNext(); file++) {
            write(all, folder.resolve("dossiers/part-" + file + ".csv"));
        }
    }

    private static void write(Iterator<Dossier> all, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(DossierCells.line(DossierCells.COLUMNS) + "\n");
            for (int each = 0; each < FILE && all.hasNext(); each++) {
                out.write(DossierCells.line(DossierCells.of(all.next())) + "\n");
            }
        }
    }
}
