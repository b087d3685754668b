package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.emulation.campaign.Campaign;
import vn.emulation.source.Clause;
import vn.emulation.source.Treatment;

/** Keeps the table of clauses true; run with {@code -Demulation.write=true} to write it anew. */
class ClauseTableTest {

    private static final Path TABLE = Path.of("CLAUSES.md");

    @Test
    void table_of_clauses_says_what_the_campaign_files_say() throws IOException {
        String table = table();
        if (Boolean.getBoolean("emulation.write")) {
            Files.writeString(TABLE, table);
        }
        assertThat(Files.readString(TABLE))
                .as("CLAUSES.md has drifted. Maybe run mvn test -Dtest=ClauseTableTest -Demulation.write=true")
                .isEqualTo(table);
    }

    private static String table() {
        return BundledPlans.load().all().stream()
                .map(plan -> plan.campaign())
                .map(ClauseTableTest::section)
                .collect(Collectors.joining(
                        "\n", "# The clauses of the bundled plans, and what became of them\n\n", ""));
    }

    private static String section(Campaign campaign) {
        String counts = Arrays.stream(Treatment.values())
                .map(treatment ->
                        count(campaign, treatment) + " " + treatment.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        String rows = campaign.clauses().stream().map(ClauseTableTest::row).collect(Collectors.joining());
        return "## " + campaign.id() + ": " + campaign.title().en() + "\n\n"
                + campaign.clauses().size() + " clauses: " + counts
                + ".\n\n| clause | what it says | treated as | carried by |\n|---|---|---|---|\n" + rows;
    }

    private static long count(Campaign campaign, Treatment treatment) {
        return campaign.clauses().stream()
                .filter(clause -> clause.treatment() == treatment)
                .count();
    }

    private static String row(Clause clause) {
        String carried =
                clause.modelledBy().stream().map(each -> "`" + each + "`").collect(Collectors.joining(" "));
        return "| `" + clause.id() + "` | " + clause.summary().vi() + "<br>"
                + clause.summary().en() + " | " + clause.treatment().name().toLowerCase(Locale.ROOT) + " | " + carried
                + " |\n";
    }
}
