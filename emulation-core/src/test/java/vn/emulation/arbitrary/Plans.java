package vn.emulation.arbitrary;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import vn.emulation.source.Alternative;
import vn.emulation.source.Clause;
import vn.emulation.source.ClauseId;
import vn.emulation.source.DocumentId;
import vn.emulation.source.Reading;
import vn.emulation.source.ReadingBuilder;
import vn.emulation.source.ReadingChoice;
import vn.emulation.source.ReadingId;
import vn.emulation.source.Ruling;
import vn.emulation.source.RulingBuilder;
import vn.emulation.source.SourceDocument;
import vn.emulation.source.SourceDocumentBuilder;
import vn.emulation.source.Treatment;

/** Arbitrary source documents, clauses, readings and rulings. */
final class Plans {

    private Plans() {}

    static Arbitrary<ClauseId> clauseIds() {
        return Combinators.combine(Texts.ids(), Texts.ids()).as((plan, section) -> ClauseId.of(plan + "/" + section));
    }

    static Arbitrary<SourceDocument> documents() {
        return Builders.withBuilder(SourceDocumentBuilder::builder)
                .use(Texts.ids().map(DocumentId::of))
                .in(SourceDocumentBuilder::id)
                .use(Texts.localised())
                .in(SourceDocumentBuilder::title)
                .use(Texts.localised())
                .in(SourceDocumentBuilder::issuer)
                .use(Texts.free().optional())
                .in(SourceDocumentBuilder::number)
                .use(Texts.windows())
                .in((builder, possible) -> builder.issuedNotBefore(possible.from())
                        .issuedNotAfter(possible.before())
                        .issuedOn(possible.from()))
                .build(SourceDocumentBuilder::build);
    }

    static Arbitrary<Clause> clause(ClauseId id) {
        Arbitrary<List<String>> carriers = Texts.ids().list().ofMinSize(1).ofMaxSize(2);
        return Combinators.combine(Texts.localised(), Arbitraries.of(Treatment.class), carriers)
                .as((summary, treatment, modelledBy) ->
                        new Clause(id, summary, treatment, treatment == Treatment.MODELLED ? modelledBy : List.of()));
    }

    static Arbitrary<Reading> readings(Arbitrary<List<ClauseId>> clauses) {
        return Builders.withBuilder(ReadingBuilder::builder)
                .use(Texts.ids().map(ReadingId::of))
                .in(ReadingBuilder::id)
                .use(clauses)
                .in(ReadingBuilder::clauses)
                .use(Texts.localised())
                .in(ReadingBuilder::question)
                .use(alternatives())
                .in((builder, alternatives) -> builder.alternatives(alternatives)
                        .defaultAlternative(alternatives.get(0).key()))
                .use(Texts.localised())
                .in(ReadingBuilder::why)
                .build(ReadingBuilder::build);
    }

    private static Arbitrary<List<Alternative>> alternatives() {
        return Texts.localised()
                .list()
                .ofMinSize(2)
                .ofMaxSize(3)
                .map(texts -> IntStream.range(0, texts.size())
                        .mapToObj(i -> new Alternative("A" + i, texts.get(i)))
                        .toList());
    }

    static Arbitrary<ReadingChoice> choices() {
        return Combinators.combine(Texts.ids().map(ReadingId::of), Texts.ids()).as(ReadingChoice::new);
    }

    static Arbitrary<Ruling> rulings() {
        return Builders.withBuilder(RulingBuilder::builder)
                .use(Texts.ids().map(ReadingId::of))
                .in(RulingBuilder::reading)
                .use(Texts.ids())
                .in(RulingBuilder::alternative)
                .use(Texts.free())
                .in(RulingBuilder::decidedBy)
                .use(Texts.days())
                .in(RulingBuilder::decidedOn)
                .use(Texts.free())
                .in(RulingBuilder::document)
                .build(RulingBuilder::build);
    }
}
