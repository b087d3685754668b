package vn.emulation.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.emulation.campaign.Campaign;
import vn.emulation.campaign.CampaignBuilder;
import vn.emulation.json.EmulationJson;
import vn.emulation.json.VersionedFile;
import vn.emulation.source.Clause;
import vn.emulation.source.Reading;
import vn.emulation.source.SourceDocument;

/**
 * The national law that ships with this library (pháp luật về thi đua, khen thưởng): so far its caps on titles and ratings.
 *
 * <p>A campaign that is to be judged by it too is joined to it, and the law's files are loaded beside the plan's. This
 * type is immutable.
 */
public final class BundledLaw {

    private static final Map<String, RuleSource.Kind> KINDS = Map.of(
            "drl", RuleSource.Kind.RULES,
            "json", RuleSource.Kind.PARAMETERS,
            "messages_vi.properties", RuleSource.Kind.TEXTS_VI,
            "messages_en.properties", RuleSource.Kind.TEXTS_EN);
    private static final String TERMS = "law.json";

    private final LawFile law;
    private final List<RuleSource> sources;

    /**
     * What rules of law cite.
     *
     * @param schemaVersion the version of the file's form, 1
     * @param documents the documents
     * @param clauses their clauses that are encoded here
     * @param readings what these leave open
     */
    record LawFile(int schemaVersion, List<SourceDocument> documents, List<Clause> clauses, List<Reading> readings)
            implements VersionedFile {}

    private BundledLaw(LawFile law, List<RuleSource> sources) {
        this.law = law;
        this.sources = List.copyOf(sources);
    }

    /** Reads the law's files. */
    public static BundledLaw load() {
        LawFile law = EmulationJson.create().read(PlanResources.law(TERMS), TERMS, LawFile.class);
        List<RuleSource> sources = PlanResources.listed(PlanResources.law("index.txt")).stream()
                .filter(path -> !path.equals(TERMS))
                .flatMap(path -> source(path).stream())
                .toList();
        return new BundledLaw(law, sources);
    }

    private static Optional<RuleSource> source(String path) {
        String kind = path.endsWith(".properties") ? path : path.substring(path.lastIndexOf('.') + 1);
        return Optional.ofNullable(KINDS.get(kind))
                .map(known -> RuleSource.bundled(known, "law/" + path, PlanResources.law(path)));
    }

    /** Returns the documents that the law's rules cite. */
    public List<SourceDocument> documents() {
        return List.copyOf(law.documents());
    }

    /** Returns the clauses that are encoded. */
    public List<Clause> clauses() {
        return List.copyOf(law.clauses());
    }

    /** Returns the questions that these clauses leave open. */
    public List<Reading> readings() {
        return List.copyOf(law.readings());
    }

    /** Returns the files of the law's rules, parameters and texts, to load beside those of a plan. */
    public List<RuleSource> sources() {
        return sources;
    }

    /**
     * Returns the campaign with the law's documents among its legal bases, and the law's clauses and readings after its
     * own.
     *
     * @throws vn.emulation.validation.InvalidValueException if the campaign has one of these already and it differs
     */
    public Campaign joinedTo(Campaign campaign) {
        return CampaignBuilder.builder(campaign)
                .legalBases(joined(campaign.legalBases(), law.documents()))
                .clauses(joined(campaign.clauses(), law.clauses()))
                .readings(joined(campaign.readings(), law.readings()))
                .build();
    }

    private static <T> List<T> joined(List<T> own, List<T> more) {
        return Stream.concat(own.stream(), more.stream()).toList();
    }
}
