package vn.emulation.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.util.List;
import vn.emulation.campaign.Campaign;
import vn.emulation.law.LegalFrame;
import vn.emulation.source.Clause;
import vn.emulation.source.Reading;
import vn.emulation.source.SourceDocument;

/**
 * The national law that ships with this library (pháp luật về thi đua, khen thưởng), in its regimes.
 *
 * <p>A campaign that is to be judged by it too is joined to it, and the law's files are loaded beside the plan's. This
 * type is immutable.
 */
public final class BundledLaw {

    private final LawTerms terms;
    private final ImmutableList<RuleSource> sources;

    private BundledLaw(LawFolder folder) {
        this.terms = LawTerms.of(folder.terms().values());
        this.sources = ImmutableList.copyOf(folder.sources().values());
    }

    /** Reads the law's files. */
    public static BundledLaw load() {
        List<String> paths = PlanResources.listed(PlanResources.law("index.txt"));
        return new BundledLaw(LawFolder.read(
                Maps.toMap(paths, PlanResources::law),
                (kind, path, content) -> RuleSource.bundled(kind, "law/" + path, content)));
    }

    /** Returns the documents that the law's rules cite. */
    public List<SourceDocument> documents() {
        return terms.documents();
    }

    /** Returns the clauses that are encoded. */
    public List<Clause> clauses() {
        return terms.clauses();
    }

    /** Returns the questions that these clauses leave open. */
    public List<Reading> readings() {
        return terms.readings();
    }

    /** Returns the regimes, provisions and requirements. */
    public LegalFrame frame() {
        return terms.frame();
    }

    /** Returns the files of the law's rules, parameters and texts, to load beside those of a plan. */
    public List<RuleSource> sources() {
        return sources;
    }

    /**
     * Returns the campaign with the law's documents among its legal bases, the law's clauses and readings after its own,
     * and the law's frame.
     *
     * @throws vn.emulation.validation.InvalidValueException if the campaign has one of these already and it differs
     */
    public Campaign joinedTo(Campaign campaign) {
        return terms.joinedTo(campaign);
    }
}
