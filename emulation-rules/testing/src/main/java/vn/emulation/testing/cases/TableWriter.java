package vn.emulation.testing.cases;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.emulation.dossier.Dossier;
import vn.emulation.testing.rules.RulesUnderTest;

/**
 * Writes tables of cases as YAML that {@link CaseFiles} reads as equal cases, but for where they stand and for their
 * names, which begin with that of their table.
 */
public final class TableWriter {

    private static final String INDENT = "      ";
    private static final int WIDTH = 150;

    private final RulesUnderTest rules;
    private final RowWriting rowWriting;
    private final StringBuilder text = new StringBuilder();

    private TableWriter(RulesUnderTest rules) {
        this.rules = rules;
        this.rowWriting = new RowWriting(rules);
    }

    /**
     * Returns a file of cases.
     *
     * @param head what the comment at its head says, one line each
     * @param campaign how the file names the campaign: its id, or a folder relative to the file
     * @param rules the rules that the cases are for
     * @param tables the cases
     */
    public static String write(List<String> head, String campaign, RulesUnderTest rules, List<CaseTable> tables) {
        TableWriter writer = new TableWriter(rules);
        head.forEach(line -> writer.text.append("# ").append(line).append('\n'));
        writer.header(campaign);
        tables.forEach(writer::table);
        return writer.text.toString();
    }

    private void header(String campaign) {
        text.append("schemaVersion: 1\ncampaign: ")
                .append(YamlText.flow(YamlScalar.text(campaign)))
                .append('\n');
        if (rules.campaign().law().isPresent()) {
            text.append("law: national\n");
        }
        text.append("\ncases:\n");
    }

    private void table(CaseTable table) {
        List<RuleCase> single = new ArrayList<>();
        List<RuleCase> whole = new ArrayList<>();
        table.rows().forEach(row -> (isRow(row) ? single : whole).add(row));
        List<RuleCase> left = single;
        int part = 0;
        while (!left.isEmpty()) {
            Rows rows = rowWriting.rows(left);
            part++;
            rows(table, rows, part == 1 ? "" : " (" + part + ")");
            Set<RuleCase> written = new LinkedHashSet<>(rows.cases());
            left = left.stream().filter(each -> !written.contains(each)).toList();
        }
        whole.forEach(row -> whole(table, row));
    }

    /**
     * Rows that can be written over one of them.
     *
     * @param setting what all are decided from alike
     * @param base the dossier told of by the first
     * @param expected what is expected of that
     * @param cases the cases
     * @param rows what each says otherwise
     */
    record Rows(YamlMap setting, YamlMap base, YamlMap expected, List<RuleCase> cases, List<YamlMap> rows) {}

    private void rows(CaseTable table, Rows rows, String part) {
        text.append("  - name: ")
                .append(YamlText.flow(YamlScalar.text(table.name() + part)))
                .append('\n');
        table.clause()
                .ifPresent(clause -> text.append("    clause: ").append(clause).append('\n'));
        rows.setting().entries().forEach((key, entry) -> line("    ", key, entry.value()));
        line("    ", "dossier", rows.base());
        line("    ", "expect", rows.expected());
        text.append("    table:\n");
        rows.rows().forEach(this::row);
        text.append('\n');
    }

    private void row(YamlMap row) {
        StringBuilder line = new StringBuilder(INDENT).append("- ");
        boolean first = true;
        for (Map.Entry<String, YamlMap.Entry> entry : row.entries().entrySet()) {
            String part = entry.getKey() + ": " + YamlText.flow(entry.getValue().value());
            if (first) {
                line.append('{').append(part);
            } else if (line.length() + part.length() > WIDTH) {
                text.append(line).append(",\n");
                line = new StringBuilder(INDENT).append("   ").append(part);
            } else {
                line.append(", ").append(part);
            }
            first = false;
        }
        text.append(line).append("}\n");
    }

    private void line(String indent, String key, YamlValue value) {
        text.append(indent)
                .append(key)
                .append(": ")
                .append(YamlText.flow(value))
                .append('\n');
    }

    private void whole(CaseTable table, RuleCase row) {
        text.append("  - name: ")
                .append(YamlText.flow(YamlScalar.text(table.name() + ": " + row.name())))
                .append('\n');
        table.clause()
                .ifPresent(clause -> text.append("    clause: ").append(clause).append('\n'));
        line("    ", "why", YamlScalar.text(row.why()));
        rowWriting.setting(row).entries().forEach((key, entry) -> line("    ", key, entry.value()));
        dossiers(row);
        text.append("    expect:\n");
        ExpectationWriting.of(row).entries().forEach((key, entry) -> line("      ", key, entry.value()));
        text.append('\n');
    }

    private void dossiers(RuleCase row) {
        List<Dossier> dossiers = row.request().dossiers();
        if (dossiers.size() == 1) {
            line("    ", "dossier", rowWriting.told(dossiers.get(0), row).without("id"));
            return;
        }
        text.append("    dossiers:\n");
        dossiers.forEach(dossier -> text.append("      - ")
                .append(YamlText.flow(rowWriting.told(dossier, row)))
                .append('\n'));
    }

    /** A row says nothing of limits. */
    private static boolean isRow(RuleCase row) {
        return row.request().dossiers().size() == 1 && row.expected().limits().isEmpty();
    }
}
