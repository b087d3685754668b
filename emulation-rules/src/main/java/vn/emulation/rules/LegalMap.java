package vn.emulation.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.emulation.json.EmulationJson;
import vn.emulation.rules.LawMapFile.MapDocument;
import vn.emulation.rules.LawMapFile.NamedArticle;
import vn.emulation.rules.LawMapFile.NamedReason;
import vn.emulation.source.Clause;
import vn.emulation.source.DocumentId;
import vn.emulation.source.Treatment;
import vn.emulation.text.LocalisedText;

/**
 * What became of each article of the law (bản đồ điều luật): the rules, parameters and readings that carry it, or why none
 * does. Immutable.
 */
public final class LegalMap {

    private static final String FILE = "map.json";

    private final List<MappedArticle> articles;
    private final Map<NotEncodedReason, LocalisedText> reasons;
    private final Map<DocumentId, NotEncodedReason> rest;

    private LegalMap(LawMapFile file, List<Clause> clauses) {
        ImmutableListMultimap<DocumentId, Clause> byDocument = clauses.stream()
                .filter(clause -> clause.treatment() == Treatment.MODELLED)
                .collect(ImmutableListMultimap.toImmutableListMultimap(
                        clause -> clause.id().document(), clause -> clause));
        this.articles = file.documents().stream()
                .flatMap(document -> articles(document, byDocument.get(document.document())))
                .collect(ImmutableList.toImmutableList());
        this.reasons =
                file.reasons().stream().collect(ImmutableMap.toImmutableMap(NamedReason::reason, NamedReason::text));
        this.rest = file.documents().stream()
                .filter(document -> document.rest().isPresent())
                .collect(ImmutableMap.toImmutableMap(
                        MapDocument::document, document -> document.rest().orElseThrow()));
    }

    /** Returns the map of the law that ships with this library, its prizes included. */
    public static LegalMap of(BundledLaw law) {
        LawMapFile file = EmulationJson.create().read(PlanResources.law(FILE), FILE, LawMapFile.class);
        List<Clause> clauses = Stream.concat(law.clauses().stream(), BundledPrizes.load().clauses().stream())
                .toList();
        return new LegalMap(file, clauses);
    }

    private static Stream<MappedArticle> articles(MapDocument document, List<Clause> clauses) {
        ImmutableListMultimap<String, Clause> byArticle = Multimaps.index(clauses, LegalMap::article);
        Map<String, NamedArticle> named =
                document.articles().stream().collect(ImmutableMap.toImmutableMap(NamedArticle::article, each -> each));
        return Sets.union(named.keySet(), byArticle.keySet()).stream()
                .map(article -> mapped(
                        document.document(), article, Optional.ofNullable(named.get(article)), byArticle.get(article)));
    }

    /** The part of a clause's id after the document and up to the first point or stroke. */
    private static String article(Clause clause) {
        String within =
                clause.id().value().substring(clause.id().document().value().length() + 1);
        return within.split("[./]", 2)[0];
    }

    private static MappedArticle mapped(
            DocumentId document, String article, Optional<NamedArticle> named, List<Clause> clauses) {
        return new MappedArticle(
                document,
                article,
                named.map(NamedArticle::title),
                named.flatMap(NamedArticle::reason),
                clauses.stream().map(Clause::id).toList(),
                clauses.stream()
                        .flatMap(clause -> clause.modelledBy().stream())
                        .distinct()
                        .toList());
    }

    /** Returns the articles, by document in the order of the law's history, named ones first. */
    public List<MappedArticle> articles() {
        return articles;
    }

    /** Returns what a reason says. */
    public LocalisedText text(NotEncodedReason reason) {
        return Objects.requireNonNull(reasons.get(reason));
    }

    /** Returns why the articles of a document that the map does not name are not encoded; empty where it names all. */
    public Optional<NotEncodedReason> rest(DocumentId document) {
        return Optional.ofNullable(rest.get(document));
    }
}
