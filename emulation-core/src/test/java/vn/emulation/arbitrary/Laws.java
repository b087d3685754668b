package vn.emulation.arbitrary;

import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import vn.emulation.award.Authority;
import vn.emulation.award.AuthorityId;
import vn.emulation.award.AwardCategory;
import vn.emulation.award.AwardFormId;
import vn.emulation.law.Alternatives;
import vn.emulation.law.AskedDocument;
import vn.emulation.law.AskedDocumentBuilder;
import vn.emulation.law.Competence;
import vn.emulation.law.DueEvent;
import vn.emulation.law.LegalCriterion;
import vn.emulation.law.LegalForm;
import vn.emulation.law.LegalFrame;
import vn.emulation.law.LegalFrameBuilder;
import vn.emulation.law.LegalObligation;
import vn.emulation.law.LegalObligationBuilder;
import vn.emulation.law.Provision;
import vn.emulation.law.Regime;
import vn.emulation.law.RegimeGap;
import vn.emulation.law.RegimeId;
import vn.emulation.law.Requirement;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.source.ClauseId;
import vn.emulation.source.DocumentId;
import vn.emulation.time.DayCount;

/** Arbitrary frames of law with one regime, whose parts cite the given clauses. */
final class Laws {
    private static final RegimeId REGIME = RegimeId.of("law-2022");
    private static final AwardFormId FORM = AwardFormId.of("merit");
    private static final AuthorityId CHAIR = AuthorityId.of("chair");

    private final List<ClauseId> clauses;
    private final Arbitrary<ClauseId> cited;
    private final Arbitrary<List<ClauseId>> oneOrMore;

    private Laws(List<ClauseId> clauses) {
        this.clauses = clauses;
        this.cited = Arbitraries.of(clauses);
        this.oneOrMore = cited.list().uniqueElements().ofMinSize(1).ofMaxSize(Math.min(3, clauses.size()));
    }

    static Arbitrary<LegalFrame> frames(List<ClauseId> clauses) {
        return new Laws(clauses).frame();
    }

    private Arbitrary<LegalFrame> frame() {
        List<DocumentId> documents =
                clauses.stream().map(ClauseId::document).distinct().toList();
        return Builders.withBuilder(() -> LegalFrame.builder().documents(documents))
                .use(Combinators.combine(Texts.localised(), Texts.windows(), Arbitraries.of(true, false))
                        .as((title, window, known) -> List.of(new Regime(REGIME, title, window, documents, known))))
                .in(LegalFrameBuilder::regimes)
                .use(gaps().list().uniqueElements(RegimeGap::id).ofMaxSize(2))
                .in(LegalFrameBuilder::gaps)
                .use(Texts.localised().map(name -> List.of(new Authority(CHAIR, name))))
                .in(LegalFrameBuilder::authorities)
                .use(Combinators.combine(Texts.localised(), Arbitraries.of(AwardCategory.class))
                        .as((name, category) -> List.of(new LegalForm(FORM, name, category))))
                .in(LegalFrameBuilder::forms)
                .use(provisions().list().ofMaxSize(1))
                .in(LegalFrameBuilder::provisions)
                .use(Texts.few(requirements()))
                .in(LegalFrameBuilder::requirements)
                .use(alternatives())
                .in(LegalFrameBuilder::alternatives)
                .use(criteria().list().uniqueElements(LegalCriterion::id).ofMaxSize(2))
                .in(LegalFrameBuilder::criteria)
                .use(Texts.few(documents()))
                .in(LegalFrameBuilder::askedDocuments)
                .use(obligations().list().uniqueElements(LegalObligation::id).ofMaxSize(2))
                .in(LegalFrameBuilder::obligations)
                .build(LegalFrameBuilder::build);
    }

    private Arbitrary<RegimeGap> gaps() {
        return Combinators.combine(Texts.ids(), Texts.windows(), Texts.localised(), oneOrMore)
                .as(RegimeGap::new);
    }

    private Arbitrary<Provision> provisions() {
        Arbitrary<Competence> competences = Combinators.combine(Texts.windows(), oneOrMore)
                .as((window, says) -> new Competence(CHAIR, window, says));
        return Combinators.combine(kinds().filter(kinds -> !kinds.isEmpty()), oneOrMore, Texts.few(competences))
                .as((kinds, required, decidedBy) -> new Provision(FORM, kinds, List.of(REGIME), required, decidedBy));
    }

    private Arbitrary<Requirement> requirements() {
        return Combinators.combine(regimes(), forms(), kinds(), oneOrMore).as(Requirement::new);
    }

    private Arbitrary<List<Alternatives>> alternatives() {
        return clauses.size() < 3
                ? Arbitraries.just(List.of())
                : Arbitraries.just(List.of(new Alternatives(clauses.get(0), clauses.subList(1, 3))));
    }

    private Arbitrary<LegalCriterion> criteria() {
        return Combinators.combine(Texts.ids(), cited, Texts.localised()).as(LegalCriterion::new);
    }

    private Arbitrary<LegalObligation> obligations() {
        return Builders.withBuilder(LegalObligation::builder)
                .use(Texts.ids())
                .in(LegalObligationBuilder::id)
                .use(Arbitraries.of(DueEvent.class))
                .in(LegalObligationBuilder::event)
                .use(Texts.ids().optional())
                .in(LegalObligationBuilder::limit)
                .use(Arbitraries.of(DayCount.class))
                .in(LegalObligationBuilder::count)
                .use(forms())
                .in(LegalObligationBuilder::forms)
                .use(Arbitraries.of(true, false))
                .in(LegalObligationBuilder::otherwise)
                .use(Texts.localised())
                .in(LegalObligationBuilder::by)
                .use(Texts.localised())
                .in(LegalObligationBuilder::what)
                .build(LegalObligationBuilder::build);
    }

    private Arbitrary<AskedDocument> documents() {
        return Builders.withBuilder(AskedDocument::builder)
                .use(Texts.ids())
                .in(AskedDocumentBuilder::type)
                .use(Texts.localised())
                .in(AskedDocumentBuilder::name)
                .use(regimes())
                .in(AskedDocumentBuilder::regimes)
                .use(forms())
                .in(AskedDocumentBuilder::forms)
                .use(kinds())
                .in(AskedDocumentBuilder::kinds)
                .use(Arbitraries.integers().between(1, 3).optional())
                .in((builder, copies) ->
                        builder.copies(copies.map(OptionalInt::of).orElseGet(OptionalInt::empty)))
                .use(cited)
                .in(AskedDocumentBuilder::clause)
                .build(AskedDocumentBuilder::build);
    }

    private static Arbitrary<List<RegimeId>> regimes() {
        return Arbitraries.of(List.of(List.of(), List.of(REGIME)));
    }

    private static Arbitrary<List<AwardFormId>> forms() {
        return Arbitraries.of(List.of(List.of(), List.of(FORM)));
    }

    private static Arbitrary<List<NomineeKind>> kinds() {
        return Arbitraries.subsetOf(NomineeKind.values()).map(List::copyOf);
    }
}
