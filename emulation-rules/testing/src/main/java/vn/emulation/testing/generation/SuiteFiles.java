package vn.emulation.testing.generation;

import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.emulation.rules.internal.load.LoadedRules;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.testing.cases.CaseTable;
import vn.emulation.testing.cases.RuleCase;
import vn.emulation.testing.cases.TableWriter;
import vn.emulation.testing.rules.RulesUnderTest;

/** Writes generated cases as files: a table for each rule, a file for those of each file of rules. */
public final class SuiteFiles {

    private static final int MOST_LINES = 280;
    private static final List<String> HEAD = List.of(
            "Các tình huống này được sinh ra từ điều kiện của quy tắc; kết quả mong đợi là kết quả của bộ quy tắc hiện hành.",
            "Người am hiểu cần đọc và xác nhận từng tình huống: “why” nêu vì sao, “expect” nêu kết quả.");

    private final RulesUnderTest rules;
    private final String campaign;

    private SuiteFiles(RulesUnderTest rules, String campaign) {
        this.rules = rules;
        this.campaign = campaign;
    }

    /**
     * Returns the content of each file, by name.
     *
     * @param rules the rules that the cases are for
     * @param campaign how the files name the campaign: its id, or a folder relative to them
     * @param cases the cases
     */
    public static Map<String, String> write(RulesUnderTest rules, String campaign, List<GeneratedCase> cases) {
        return new SuiteFiles(rules, campaign).write(cases);
    }

    private Map<String, String> write(List<GeneratedCase> cases) {
        Map<String, Map<Integer, List<RuleCase>>> byFile = new TreeMap<>();
        cases.forEach(each -> byFile.computeIfAbsent(file(each.rule()), none -> new TreeMap<>())
                .computeIfAbsent(each.rule(), none -> new ArrayList<>())
                .add(each.given()));
        ImmutableSortedMap.Builder<String, String> files = ImmutableSortedMap.naturalOrder();
        byFile.forEach((name, byRule) -> {
            List<CaseTable> tables = new ArrayList<>();
            byRule.forEach((rule, rows) -> tables.add(table(rule, rows)));
            List<List<CaseTable>> parts = parts(tables);
            for (int part = 0; part < parts.size(); part++) {
                String suffix = parts.size() == 1 ? "" : "-" + (part + 1);
                files.put(name + suffix + ".yaml", text(parts.get(part)));
            }
        });
        return files.buildOrThrow();
    }

    private String text(List<CaseTable> tables) {
        return TableWriter.write(HEAD, campaign, rules, tables);
    }

    /** Tables until there are too many lines for one file. */
    private List<List<CaseTable>> parts(List<CaseTable> tables) {
        List<List<CaseTable>> parts = new ArrayList<>();
        long lines = MOST_LINES;
        for (CaseTable table : tables) {
            long more = text(List.of(table)).lines().count() - HEAD.size() - 4;
            if (lines + more > MOST_LINES) {
                parts.add(new ArrayList<>());
                lines = HEAD.size() + 4L;
            }
            parts.get(parts.size() - 1).add(table);
            lines += more;
        }
        return parts;
    }

    private CaseTable table(int rule, List<RuleCase> cases) {
        LoadedRules loaded = rules.workbench().loaded();
        RuleDefinition definition = loaded.rules().get(rule);
        String said = loaded.textsVi().getOrDefault("rule." + definition.id(), "");
        String name = definition.id() + " — " + said.replaceFirst("\\.$", "");
        Map<String, Integer> names = new LinkedHashMap<>();
        List<RuleCase> rows = new ArrayList<>();
        for (RuleCase each : cases) {
            int count = names.merge(each.name(), 1, Integer::sum);
            rows.add(count == 1 ? each : named(each, each.name() + " (" + count + ")"));
        }
        return new CaseTable(name, definition.clauses().stream().findFirst(), rows);
    }

    private static RuleCase named(RuleCase each, String name) {
        return new RuleCase(name, each.clause(), each.why(), each.place(), each.request(), each.expected());
    }

    private String file(int rule) {
        String path = rules.workbench().rules().get(rule).at().source();
        return path.replaceFirst("^law/", "")
                .replaceFirst("^(.*/)?rules/", "")
                .replaceFirst("\\.(drl|vi\\.rules)$", "")
                .replace('/', '-');
    }
}
