package vn.emulation.cli.screening;

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
import vn.emulation.json.UnitFile;
import vn.emulation.nominee.OrgTree;
import vn.emulation.rules.BundledPlans;
import vn.emulation.testing.RoundGenerator;

/** Writes an invented round of any size, to measure with: {@code units.json} and {@code dossiers.csv}. */
public final class LargeTable {

    private static final int UNITS = 1000;

    private LargeTable() {}

    /** Takes the number of dossiers and a folder, and as a third argument the seed. */
    public static void main(String... arguments) throws IOException {
        long dossiers = Long.parseLong(arguments[0]);
        long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1;
        write(dossiers, Files.createDirectories(Path.of(arguments[1])), seed);
    }

    static void write(long dossiers, Path folder, long seed) throws IOException {
        Campaign campaign = BundledPlans.plan("ar-2023-2030").campaign();
        OrgTree units = RoundGenerator.units(campaign, UNITS);
        RoundGenerator generator = RoundGenerator.of(campaign, RoundId.of("annual-2026"), units, seed);
        Files.write(folder.resolve("units.json"), EmulationJson.create().write(new UnitFile(1, units)));
        Iterator<Dossier> all = generator.dossiers(dossiers).iterator();
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("dossiers.csv"))) {
            out.write(DossierCells.line(DossierCells.COLUMNS) + "\n");
            while (all.hasNext()) {
                out.write(DossierCells.line(DossierCells.of(all.next())) + "\n");
            }
        }
    }
}
