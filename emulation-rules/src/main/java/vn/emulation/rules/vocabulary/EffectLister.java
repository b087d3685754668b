package vn.emulation.rules.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.emulation.decision.Effect;
import vn.emulation.rules.internal.fact.Subject;
import vn.emulation.rules.internal.rule.QuotaStatement.Kind;

/** Lists the statements by which rules say something. */
final class EffectLister {

    private static final String NAMED = ", \"…\"";

    private final VocabularyLabels labels;

    EffectLister(VocabularyLabels labels) {
        this.labels = labels;
    }

    List<EffectWord> effects() {
        return Arrays.stream(Effect.values()).flatMap(this::effect).toList();
    }

    private Stream<EffectWord> effect(Effect effect) {
        String word = effect.name().toLowerCase(Locale.ROOT);
        return switch (effect) {
            case BARS, SATISFIES, WARNS -> Stream.of(statement(word, Subject.DOSSIER, "", ""));
            case NEEDS, PREFERS -> Stream.of(statement(word, Subject.DOSSIER, NAMED, ""));
            case LIMITS ->
                Stream.of(
                        limit(word, Kind.AT_MOST, "\"…\"", ""),
                        limit(word, Kind.AT_LEAST, "\"…\"", ""),
                        limit(word, Kind.AT_MOST, "granted", ".granted"));
        };
    }

    private EffectWord limit(String word, Kind kind, String number, String key) {
        return statement(word, Subject.POOL, ", " + kind.word() + "(" + number + ")", "." + kind.word() + key);
    }

    private EffectWord statement(String word, Subject subject, String argument, String key) {
        String statement = "findings." + word + "(" + subject.variable() + argument + ");";
        return new EffectWord(word, subject.word(), statement, labels.of("effect." + word + key));
    }
}
