package vn.emulation.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.stream.Stream;
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

    private BundledLaw(LawTerms terms, List<RuleSource> sources) {
        this.terms = terms;
        this.sources = ImmutableList.copyOf(sources);
    }

    /** Reads the law's files. */
    public static BundledLaw load() {
        List<String> paths = PlanResources.listed(PlanResources.law("index.txt")).stream()
                .filter(path -> !path.startsWith(BundledPrizes.FOLDER) && !path.startsWith(LawCases.FOLDER))
                .toList();
        LawFolder folder = LawFolder.read(
                Maps.toMap(paths, PlanResources::law),
                (kind, path, content) -> RuleSource.bundled(kind, "law/" + path, content));
        return new BundledLaw(
                LawTerms.of(folder.terms().values()),
                ImmutableList.copyOf(folder.sources().values()));
    }

    /**
     * Returns this law with a province's layer over it.
     *
     * @throws vn.emulation.validation.InvalidValueException if the layer's terms do not fit the law's: it names what there
     *     is not, gives a part of the law otherwise, or opens a form that the law opens already
     */
    public BundledLaw with(LawLayer layer) {
        return new BundledLaw(
                terms.with(layer.terms()),
                Stream.concat(sources.stream(), layer.sources().stream()).toList());
    }

    /**
     * Returns this law without its rules: enough for a calendar, which looks at parameters and obligations only, and a
     * matter of moments to load. No dossier is eligible by it.
     */
    public BundledLaw withoutRules() {
        return new BundledLaw(
                terms,
                sources.stream()
                        .filter(source ->
                                source.kind() != RuleSource.Kind.RULES && source.kind() != RuleSource.Kind.SENTENCES)
                        .toList());
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

    /** Returns a plan that ships with this library, under this law. */
    public PlanUnderLaw over(BundledPlan plan) {
        return over(plan.campaign(), plan.sources());
    }

    /**
     * Returns a plan under this law.
     *
     * @param campaign the plan's campaign
     * @param own the files of its rules, parameters and texts
     * @throws vn.emulation.validation.InvalidValueException if the campaign has a part of the law already and it differs
     */
    public PlanUnderLaw over(Campaign campaign, List<RuleSource> own) {
        return new PlanUnderLaw(
                joinedTo(campaign),
                Stream.concat(own.stream(), sources.stream()).toList());
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
