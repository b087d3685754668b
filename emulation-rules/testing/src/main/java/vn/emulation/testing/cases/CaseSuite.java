package vn.emulation.testing.cases;

import com.google.common.collect.ImmutableList;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.emulation.rules.BundledLaw;
import vn.emulation.rules.BundledPlans;
import vn.emulation.testing.rules.RulesUnderTest;

/**
 * Cases with the rules that their files name themselves (bộ tình huống).
 *
 * @param rules the rules
 * @param cases the cases, by file and line
 */
public record CaseSuite(RulesUnderTest rules, List<RuleCase> cases) {

    /** Copies the list. */
    public CaseSuite {
        cases = ImmutableList.copyOf(cases);
    }

    /**
     * What a file says of its rules.
     *
     * @param campaign the id of a plan that ships, or a folder of rules
     * @param folder the folder of rules, empty for a plan that ships
     * @param law whether the national law is beside them
     */
    private record Named(String campaign, Optional<Path> folder, boolean law) {

        RulesUnderTest rules() {
            RulesUnderTest plan = folder.map(RulesUnderTest::folder).orElseGet(() -> RulesUnderTest.bundled(campaign));
            return law ? plan.under(BundledLaw.load()) : plan;
        }
    }

    /**
     * Reads a file, or every one in a folder, and loads the rules they name: a campaign that ships, or a folder of rules
     * beside the file.
     *
     * @return a suite for each campaign, with the law and without, in the order of the files
     * @throws CaseFileException if anything is wrong with them: every problem of every file
     * @throws UncheckedIOException if one cannot be read
     * @throws vn.emulation.rules.RuleSetException if anything is wrong with rules in a folder
     */
    public static List<CaseSuite> in(Path folder) {
        Map<Named, List<CaseSource>> byRules = new LinkedHashMap<>();
        List<CaseProblem> found = new ArrayList<>();
        for (CaseSource file : CaseFolder.files(folder)) {
            CaseProblems problems = new CaseProblems(file.name());
            try {
                Named named = named(file, problems);
                byRules.computeIfAbsent(named, any -> new ArrayList<>()).add(file);
            } catch (CaseFileException refused) {
                found.addAll(refused.problems());
            }
        }
        List<CaseSuite> suites = new ArrayList<>();
        byRules.forEach((named, files) -> {
            RulesUnderTest rules = named.rules();
            suites.add(new CaseSuite(rules, CaseFiles.all(files, rules, found)));
        });
        if (!found.isEmpty()) {
            throw new CaseFileException(found);
        }
        return ImmutableList.copyOf(suites);
    }

    private static Named named(CaseSource file, CaseProblems problems) {
        YamlMap written = CaseFiles.written(file.content(), problems);
        Optional<YamlScalar> campaign = written.scalar("campaign").filter(each -> !each.isNothing());
        if (campaign.isEmpty()) {
            throw problems.stop(written.at(), "case.no-campaign");
        }
        String text = campaign.get().text();
        boolean law = written.scalar("law").filter(each -> !each.isNothing()).isPresent();
        List<String> ships = BundledPlans.load().all().stream()
                .map(plan -> plan.campaign().id().value())
                .toList();
        Path rules = Path.of(file.name()).resolveSibling(text).normalize();
        if (!ships.contains(text) && !Files.isRegularFile(rules.resolve("campaign.json"))) {
            throw problems.stop(campaign.get().at(), "case.campaign-nowhere", Shown.of(text), String.join(", ", ships));
        }
        return new Named(text, ships.contains(text) ? Optional.empty() : Optional.of(rules), law);
    }
}
