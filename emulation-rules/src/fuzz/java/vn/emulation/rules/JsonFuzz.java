package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.Optional;
import vn.emulation.json.CampaignFile;
import vn.emulation.json.CountFile;
import vn.emulation.json.DossierFile;
import vn.emulation.json.EmulationJson;
import vn.emulation.json.GrantFile;
import vn.emulation.json.JsonProblemException;
import vn.emulation.json.LimitFile;
import vn.emulation.json.ParameterFile;
import vn.emulation.json.ReportFile;
import vn.emulation.json.RulingFile;
import vn.emulation.json.TieDecisionFile;
import vn.emulation.json.UnitFile;
import vn.emulation.json.WorkCalendarFile;

/** Whatever bytes a JSON file holds, it is refused with its problems, or is read, and then written and read the same. */
class JsonFuzz {

    private static final EmulationJson JSON = EmulationJson.create();
    private static final List<Class<?>> FILES = List.of(
            CampaignFile.class,
            CountFile.class,
            DossierFile.class,
            GrantFile.class,
            LimitFile.class,
            ParameterFile.class,
            ReportFile.class,
            RulingFile.class,
            TieDecisionFile.class,
            UnitFile.class,
            WorkCalendarFile.class);

    @FuzzTest(maxDuration = "30m")
    void reading(byte[] bytes) {
        FILES.forEach(file -> assertTimeoutPreemptively(RuleTextFuzz.LONGEST, () -> assertReadTwiceAlike(bytes, file)));
    }

    private static void assertReadTwiceAlike(byte[] bytes, Class<?> file) {
        read(bytes, file)
                .ifPresent(value ->
                        assertThat(JSON.read(JSON.write(value), "file.json", file)).isEqualTo(value));
    }

    private static Optional<Object> read(byte[] bytes, Class<?> file) {
        try {
            return Optional.of(JSON.read(bytes, "file.json", file));
        } catch (JsonProblemException refused) {
            assertThat(refused).hasMessageContaining("file.json");
            return Optional.empty();
        }
    }
}
