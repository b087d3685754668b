package vn.emulation.rules.internal.sentence;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.emulation.rules.internal.fact.Subject;

/** Understands the lines of rules. Immutable. */
final class SentenceGrammar {

    private final Grammar common;
    private final Map<Subject, Grammar> bySubject;

    /**
     * A line that is understood.
     *
     * @param kind what it is
     * @param match how
     */
    record Understood(LineKind kind, Match match) {}

    SentenceGrammar(PhraseBook book) {
        LineGrammar lines = new LineGrammar(book);
        this.common = new Grammar(lines.common());
        this.bySubject = Maps.toMap(
                Arrays.asList(Subject.values()),
                subject -> new Grammar(ImmutableList.<Production>builder()
                        .addAll(lines.common())
                        .addAll(lines.effects(subject))
                        .addAll(new ConstraintGrammar(book, subject).productions())
                        .build()));
    }

    Grammar of(Optional<Subject> subject) {
        return subject.map(bySubject::get).orElse(common);
    }

    /** Returns what a line is, or empty if it is nothing, or if it could be two things. */
    Optional<Understood> understand(SentenceLine line, Optional<Subject> subject) {
        SentenceParser parser = new SentenceParser(of(subject), line.sentence());
        List<Understood> all = kinds(line)
                .flatMap(kind -> parser.parse(kind.part()).stream().map(match -> new Understood(kind, match)))
                .toList();
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    private static Stream<LineKind> kinds(SentenceLine line) {
        return Arrays.stream(LineKind.values()).filter(kind -> (kind == LineKind.CONSTRAINT) == line.isDashed());
    }

    /** Returns the sentences that can stand in a place, with gaps for values. */
    List<String> samples(SentenceLine line, Optional<Subject> subject, RulePlace place) {
        SentenceSamples samples = new SentenceSamples(of(subject));
        List<String> translated = samples.writtenFor(line.text());
        if (!translated.isEmpty()) {
            return translated;
        }
        return line.isDashed()
                ? samples.of(LineKind.CONSTRAINT.part())
                : Arrays.stream(LineKind.values())
                        .filter(place::admits)
                        .flatMap(kind -> samples.of(kind.part()).stream().map(sample -> dashed(kind, sample)))
                        .toList();
    }

    private static String dashed(LineKind kind, String sentence) {
        return (kind == LineKind.CONSTRAINT ? "- " : "") + sentence;
    }
}
