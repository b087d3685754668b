package vn.emulation.testing.matrix;

import com.google.common.collect.ImmutableList;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.emulation.campaign.CampaignId;
import vn.emulation.campaign.RoundId;
import vn.emulation.json.EmulationJson;

/**
 * The traceability matrix of a rule set (ma trận truy vết): each clause with what carries, tests and applies it, each rule,
 * parameter, reading and case with what it rests on, and every link that is missing.
 *
 * @param schemaVersion the version of this form, 1
 * @param campaign the campaign
 * @param round the round whose decisions are counted, empty for none
 * @param casesGiven whether cases were looked at
 * @param clauses the clauses, in the order of the plan, then of the law
 * @param rules the rules, in file order
 * @param parameters the parameters, by name
 * @param readings the readings, in the campaign's order
 * @param cases the cases, in the order given
 * @param holes what is missing, by kind, then in the order of what misses it
 */
@RecordBuilder
public record TraceabilityMatrix(
        int schemaVersion,
        CampaignId campaign,
        Optional<RoundId> round,
        boolean casesGiven,
        List<ClauseRow> clauses,
        List<RuleRow> rules,
        List<ParameterRow> parameters,
        List<ReadingRow> readings,
        List<CaseRow> cases,
        List<Hole> holes) {

    /** Copies the lists. */
    public TraceabilityMatrix {
        clauses = ImmutableList.copyOf(clauses);
        rules = ImmutableList.copyOf(rules);
        parameters = ImmutableList.copyOf(parameters);
        readings = ImmutableList.copyOf(readings);
        cases = ImmutableList.copyOf(cases);
        holes = ImmutableList.copyOf(holes);
    }

    /** Makes the matrix. */
    public static TraceabilityMatrix of(MatrixSources sources) {
        return new MatrixMaker(sources).matrix();
    }

    /** Returns the holes of a kind. */
    public List<Hole> holes(HoleKind kind) {
        return holes.stream().filter(hole -> hole.kind() == kind).toList();
    }

    /** Returns the matrix as JSON, in UTF-8. */
    public byte[] json() {
        return EmulationJson.create().write(this);
    }

    /** Returns the matrix as plain text: a block for each clause, then the holes. */
    public String text(Locale locale) {
        return new MatrixText(this, new MatrixWords(locale)).page();
    }

    /** Returns the matrix as a page in Markdown: a table of clauses, one of rules, then the holes. */
    public String markdown(Locale locale) {
        return new MatrixMarkdown(this, new MatrixWords(locale)).page();
    }
}
