package vn.emulation.testing.document;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.emulation.campaign.Campaign;
import vn.emulation.law.Alternatives;
import vn.emulation.source.Clause;
import vn.emulation.source.ClauseId;
import vn.emulation.source.Treatment;

/** Tells how a clause is treated, what asks for it, and what carries it besides rules, parameters and readings. */
final class ClauseNotes {

    private static final Predicate<String> TOLD_APART =
            Pattern.compile("^(rule|parameter|reading):").asPredicate();

    private final Campaign campaign;
    private final DocumentWords words;
    private final TermNames names;

    ClauseNotes(Campaign campaign, DocumentWords words, TermNames names) {
        this.campaign = campaign;
        this.words = words;
        this.names = names;
    }

    List<String> of(Clause clause) {
        ImmutableList.Builder<String> notes = ImmutableList.builder();
        if (clause.treatment() != Treatment.MODELLED) {
            notes.add(words.text("treatment." + clause.treatment()));
        }
        joined(requiredBy(clause.id()).map(names::named))
                .ifPresent(forms -> notes.add(words.text("clause.required", forms)));
        points(clause.id()).ifPresent(points -> notes.add(words.text("clause.points", points)));
        joined(clause.modelledBy().stream().filter(TOLD_APART.negate()).map(names::carrier))
                .ifPresent(carriers -> notes.add(words.text("clause.carriers", carriers)));
        return notes.build();
    }

    private Stream<String> requiredBy(ClauseId clause) {
        Stream<String> offers = campaign.awards().stream()
                .filter(offer -> offer.requiredClauses().contains(clause))
                .map(offer -> offer.form().id().value());
        Stream<String> rounds = campaign.rounds().stream()
                .filter(round -> round.requiredClauses().contains(clause))
                .map(round -> round.id().value());
        Stream<String> provisions = campaign.law().stream()
                .flatMap(law -> law.provisions().stream())
                .filter(provision -> provision.requiredClauses().contains(clause))
                .map(provision -> provision.form().value());
        return Stream.of(offers, rounds, provisions).flatMap(each -> each).distinct();
    }

    private Optional<String> points(ClauseId clause) {
        return campaign.law()
                .flatMap(law -> law.alternatives(clause))
                .map(Alternatives::anyOf)
                .map(points -> points.stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }

    private static Optional<String> joined(Stream<String> told) {
        return Optional.of(told.distinct().collect(Collectors.joining(", "))).filter(text -> !text.isEmpty());
    }
}
