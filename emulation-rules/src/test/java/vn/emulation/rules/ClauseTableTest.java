package vn.emulation.rules;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.emulation.source.Clause;
import vn.emulation.source.Treatment;

/** Keeps the table of clauses true; run with {@code -Demulation.write=true} to write it anew. */
class ClauseTableTest {

    @Test
    void table_of_clauses_says_what_the_campaign_files_say() throws IOException {
        KeptPage.assertSays("CLAUSES.md", table(), ClauseTableTest.class);
    }

    private static String table() {
        Stream<String> plans = BundledPlans.load().all().stream()
                .map(plan -> plan.campaign())
                .map(campaign -> section(campaign.id() + ": " + campaign.title().en(), campaign.clauses()));
        Stream<String> law = Stream.of(
                section("law: what is encoded of it so far", BundledLaw.load().clauses()));
        return Stream.concat(plans, law)
                .collect(Collectors.joining(
                        "\n", "# The clauses of the bundled plans and of the law, and what became of them\n\n", ""));
    }

    private static String section(String title, List<Clause> clauses) {
        String counts = Arrays.stream(Treatment.values())
                .map(treatment ->
                        count(clauses, treatment) + " " + treatment.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        String rows = clauses.stream().map(ClauseTableTest::row).collect(Collectors.joining());
        return "## " + title + "\n\n" + clauses.size() + " clauses: " + counts
                + ".\n\n| clause | what it says | treated as | carried by |\n|---|---|---|---|\n" + rows;
    }

    private static long count(List<Clause> clauses, Treatment treatment) {
        return clauses.stream()
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
