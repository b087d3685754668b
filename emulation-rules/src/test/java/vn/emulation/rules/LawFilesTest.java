package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.emulation.campaign.Campaign;
import vn.emulation.decision.RuleId;
import vn.emulation.source.Citation;
import vn.emulation.source.Clause;
import vn.emulation.source.SourceDocument;

/** The law's files: listed, loaded over each plan, and each thing that a clause names is there. */
class LawFilesTest {

    private static final Path FOLDER = Path.of("src/main/resources/vn/emulation/law");
    private static final BundledLaw LAW = BundledLaw.load();
    private static final Campaign CAMPAIGN = LAW.joinedTo(TestCampaign.campaign());
    private static final RuleSet RULES = RuleSet.uncompiled(CAMPAIGN, LAW.sources());

    @Test
    void the_index_lists_every_file_once_in_order_and_nothing_else() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            assertThat(PlanResources.listed(Files.readAllBytes(FOLDER.resolve("index.txt"))))
                    .isEqualTo(files.filter(Files::isRegularFile)
                            .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                            .filter(name -> !name.equals("index.txt"))
                            .sorted()
                            .toList());
        }
    }

    @Test
    void a_clause_names_the_rules_parameters_and_readings_that_cite_it() {
        assertThat(LAW.clauses())
                .allSatisfy(clause ->
                        assertThat(carriedWithPoints(clause)).containsExactlyInAnyOrderElementsOf(clause.modelledBy()));
    }

    /** What any one of its points meets is carried by what carries these. */
    private static List<String> carriedWithPoints(Clause clause) {
        Stream<String> ofPoints = LAW.frame().alternatives(clause.id()).stream()
                .flatMap(whole -> whole.anyOf().stream())
                .flatMap(point -> CAMPAIGN.clause(point).stream())
                .flatMap(point -> carriedWithPoints(point).stream());
        return Stream.concat(carried(clause).stream(), ofPoints).distinct().toList();
    }

    private static List<String> carried(Clause clause) {
        Stream<String> rules = RULES.rules().stream()
                .filter(rule -> rule.clauses().contains(clause.id()))
                .map(rule -> "rule:" + rule.id());
        Stream<String> parameters = RULES.parameters().stream()
                .filter(parameter -> parameter.values().stream()
                        .flatMap(value -> value.citations().stream())
                        .map(Citation::clause)
                        .anyMatch(clause.id()::equals))
                .map(parameter -> "parameter:" + parameter.name());
        Stream<String> readings = LAW.readings().stream()
                .filter(reading -> reading.clauses().contains(clause.id()))
                .map(reading -> "reading:" + reading.id());
        Stream<String> documents = LAW.frame().askedDocuments().stream()
                .filter(document -> document.clause().equals(clause.id()))
                .map(document -> "document:" + document.type());
        return Stream.of(rules, parameters, readings, documents)
                .flatMap(each -> each)
                .toList();
    }

    @Test
    void each_clause_stands_in_a_document_of_the_law() {
        assertThat(LAW.documents().stream().map(SourceDocument::id))
                .containsAll(LAW.clauses().stream()
                        .map(clause -> clause.id().document())
                        .toList());
    }

    @Test
    void each_rule_and_parameter_is_told_in_both_languages() throws IOException {
        for (String language : List.of("vi", "en")) {
            assertThat(keys(language))
                    .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                    RULES.rules().stream().map(rule -> "rule." + rule.id()),
                                    RULES.parameters().stream().map(parameter -> "parameter." + parameter.name()))
                            .toList());
        }
        assertThat(RULES.texts().rule(RuleId.of("decree-233-2026/7/few-units"), Locale.ENGLISH))
                .isEqualTo("Where there are few subordinate units, at most one is rated excellent.");
    }

    private static List<String> keys(String language) throws IOException {
        List<String> keys = new ArrayList<>();
        for (String path : PlanResources.listed(PlanResources.law("index.txt"))) {
            if (!path.startsWith("cases/") && path.endsWith("messages_" + language + ".properties")) {
                Files.readAllLines(FOLDER.resolve(path), StandardCharsets.UTF_8).stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(line -> line.substring(0, line.indexOf('=')))
                        .filter(key -> !key.endsWith(".hint"))
                        .forEach(keys::add);
            }
        }
        return keys;
    }

    @Test
    void the_law_loads_beside_each_plan() {
        assertThat(BundledPlans.load().all()).allSatisfy(plan -> {
            RuleSet rules = LAW.over(plan).ruleSet();
            assertThat(rules.rules()).containsAll(RULES.rules());
            assertThat(rules.campaign().clauses()).containsAll(LAW.clauses());
        });
    }

    @Test
    void joining_twice_is_joining_once() {
        assertThat(LAW.joinedTo(CAMPAIGN)).isEqualTo(CAMPAIGN);
    }
}
