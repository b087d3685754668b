package vn.emulation.rules.internal.load;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.emulation.rules.internal.fact.Subject;
import vn.emulation.rules.lint.DiagnosticCode;

/** Sees the likely mistake in a consequence that is not one effect. */
final class ConsequenceSlips {

    private static final Set<String> ENGINE = ImmutableSet.of(
            "modify", "update", "insert", "insertLogical", "delete", "retract", "drools", "kcontext", "bolster");
    private static final Set<String> OF_DOSSIERS = ImmutableSet.of("bars", "satisfies", "warns", "needs", "prefers");
    private static final Set<String> OF_POOLS = ImmutableSet.of("limits");

    private final Subject subject;
    private final List<DrlToken> tokens;

    private ConsequenceSlips(Subject subject, List<DrlToken> tokens) {
        this.subject = subject;
        this.tokens = tokens;
    }

    /** Returns what is wrong with a consequence, in words as special as they can be. */
    static Refusal of(Subject subject, String consequence) {
        ConsequenceSlips slips = new ConsequenceSlips(subject, DrlToken.read(consequence));
        return slips.engine()
                .or(slips::effect)
                .or(slips::statements)
                .or(slips::semicolon)
                .map(slip -> new Refusal(
                        slip.at().start(), slip.code(), slip.arguments().toArray()))
                .orElseGet(() -> new Refusal(
                        slips.start(),
                        subject == Subject.POOL ? DiagnosticCode.POOL_CONSEQUENCE : DiagnosticCode.CONSEQUENCE));
    }

    private int start() {
        return tokens.isEmpty() ? -1 : tokens.get(0).start();
    }

    private Optional<Slip> engine() {
        return tokens.stream()
                .filter(token -> ENGINE.contains(token.text()))
                .findFirst()
                .map(token -> Slip.of(DiagnosticCode.ENGINE_CALL, token, token.text()));
    }

    private Optional<Slip> effect() {
        if (!written(0).equals("findings")
                || !written(1).equals(".")
                || !written(3).equals("(")) {
            return Optional.empty();
        }
        Set<String> effects = subject == Subject.POOL ? OF_POOLS : OF_DOSSIERS;
        if (!effects.contains(written(2))) {
            return slip(DiagnosticCode.EFFECT_NAME, 2, written(2), meant(written(2), effects));
        }
        if (!written(4).equals(subject.variable())) {
            return slip(DiagnosticCode.EFFECT_VARIABLE, 4, written(4), subject.variable());
        }
        return argument();
    }

    private Optional<Slip> argument() {
        int close = IntStream.range(5, tokens.size())
                .filter(index ->
                        written(index).equals(")") && !written(index + 1).equals(")"))
                .findFirst()
                .orElse(5);
        String given = String.join(
                " ",
                tokens.subList(Math.min(6, close), close).stream()
                        .map(DrlToken::text)
                        .toList());
        String form = form(written(2));
        boolean right = given.isEmpty() || isText(close) || subject == Subject.POOL;
        return form.isEmpty() == given.isEmpty() && right
                ? Optional.empty()
                : slip(DiagnosticCode.EFFECT_ARGUMENT, 5, written(2), given, call(written(2)));
    }

    private boolean isText(int close) {
        return close == 7
                && tokens.get(6).kind() == DrlToken.Kind.TEXT
                && written(6).startsWith("\"");
    }

    /** The effect that begins alike, or all that there are. */
    private String meant(String written, Set<String> effects) {
        String nearest = NearestName.of(written, effects);
        return nearest.charAt(0) == written.charAt(0) || effects.size() == 1
                ? call(nearest)
                : String.join(" / ", effects);
    }

    private String call(String effect) {
        return effect + "(" + subject.variable() + form(effect) + ")";
    }

    /** How what an effect takes is written; nothing for one that takes nothing. */
    private static String form(String effect) {
        return switch (effect) {
            case "needs" -> ", \"receivedOn\"";
            case "prefers" -> ", \"parameter\"";
            case "limits" -> ", atMost(\"parameter\")";
            default -> "";
        };
    }

    private Optional<Slip> statements() {
        return IntStream.range(0, tokens.size() - 1)
                .filter(index -> written(index).equals(";"))
                .boxed()
                .findFirst()
                .flatMap(index -> slip(DiagnosticCode.CONSEQUENCE_STATEMENTS, index + 1, written(index + 1)));
    }

    private Optional<Slip> semicolon() {
        boolean called =
                written(0).equals("findings") && written(tokens.size() - 1).equals(")");
        return called ? slip(DiagnosticCode.CONSEQUENCE_SEMICOLON, tokens.size() - 1) : Optional.empty();
    }

    private String written(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index).text() : "";
    }

    private Optional<Slip> slip(DiagnosticCode code, int index, String... arguments) {
        return Optional.of(Slip.of(code, tokens.get(Math.min(index, tokens.size() - 1)), arguments));
    }
}
