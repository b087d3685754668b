package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.emulation.json.DossierFile;
import vn.emulation.json.EmulationJson;
import vn.emulation.json.GrantFile;
import vn.emulation.json.RulingFile;
import vn.emulation.json.UnitFile;
import vn.emulation.nominee.Nominee;

/** The files of the sample rounds. */
class SampleFilesTest {

    private static final EmulationJson JSON = EmulationJson.create();
    private static final String ORGANISER = "an-giang-health/";

    static Stream<String> rounds() {
        return SampleReports.PLANS.stream()
                .flatMap(plan -> plan.sampleRounds().stream()
                        .map(round -> ORGANISER + plan.campaign().id() + "/rounds/" + round + "/"));
    }

    @Test
    void five_rounds_ship() {
        assertThat(rounds())
                .containsExactly(
                        ORGANISER + "ar-2023-2030/rounds/annual-2026/",
                        ORGANISER + "ar-2023-2030/rounds/annual-2029/",
                        ORGANISER + "ar-2023-2030/rounds/whole-period-2029/",
                        ORGANISER + "poor-2021-2025/rounds/annual-2025/",
                        ORGANISER + "poor-2021-2025/rounds/final-2025/");
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void the_files_of_a_round_are_as_this_library_writes_them(String folder) {
        assertWritten(folder + "dossiers.json", DossierFile.class);
        assertWritten(folder + "grants.json", GrantFile.class);
        assertWritten(folder + "rulings.json", RulingFile.class);
    }

    @Test
    void the_file_of_units_is_as_this_library_writes_it() {
        assertWritten(ORGANISER + "units.json", UnitFile.class);
    }

    @Test
    void people_and_households_are_codes() {
        List<Nominee> nominees = SampleReports.DOSSIERS.values().stream()
                .map(dossier -> dossier.nominee())
                .toList();

        assertThat(nominees)
                .allSatisfy(nominee -> assertThat(nominee.id().value()).matches(code(nominee)));
    }

    private static String code(Nominee nominee) {
        return switch (nominee.kind()) {
            case INDIVIDUAL -> "CB-\\d{4}";
            case COLLECTIVE -> "TT-\\d{3}";
            case HOUSEHOLD -> "HGD-\\d{4}";
        };
    }

    private static void assertWritten(String path, Class<?> type) {
        assertThat(JSON.write(read(path, type))).isEqualTo(PlanResources.read(path));
    }

    private static <T> T read(String path, Class<T> type) {
        return JSON.read(PlanResources.read(path), path, type);
    }
}
