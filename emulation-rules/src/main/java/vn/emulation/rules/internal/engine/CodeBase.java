package vn.emulation.rules.internal.engine;

import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import vn.emulation.dossier.Dossier;
import vn.emulation.rules.internal.fact.DossierFact;
import vn.emulation.rules.internal.fact.DossierView;
import vn.emulation.rules.internal.fact.RoundContext;
import vn.emulation.rules.internal.fact.Supposition;
import vn.emulation.rules.internal.rule.RuleDefinition;

/**
 * The code of trusted authors, compiled behind no wall. Every view that is judged is made here, where the code is asked
 * once: its answer hangs on the dossier alone, so that all that judges needs only the answers. Safe to share between
 * threads as far as the code is.
 */
public final class CodeBase {

    private static final CodeBase EMPTY = new CodeBase(Optional.empty(), ImmutableMap.of());
    private static final Supposition NOTHING = new Supposition(List.of(), new BitSet(), List.of());

    private final Optional<KieBase> base;
    private final ImmutableMap<Integer, AuthorCode> byIndex;

    private CodeBase(Optional<KieBase> base, ImmutableMap<Integer, AuthorCode> byIndex) {
        this.base = base;
        this.byIndex = byIndex;
    }

    /**
     * Compiles the code of rules; nothing where there is none.
     *
     * @throws CodeRefusedException if the engine refuses some
     */
    public static CodeBase compile(List<RuleDefinition> rules) {
        List<AuthorCode> code = AuthorCode.of(rules);
        if (code.isEmpty()) {
            return EMPTY;
        }
        ImmutableMap.Builder<Integer, AuthorCode> byIndex = ImmutableMap.builder();
        code.forEach(each -> byIndex.put(each.code().index(), each));
        return new CodeBase(Optional.of(compiled(code)), byIndex.buildOrThrow());
    }

    private static KieBase compiled(List<AuthorCode> code) {
        try {
            return new RuleCompiler().compile(CodeWriter.write(code));
        } catch (RuntimeException | LinkageError refused) {
            throw new CodeRefusedException(refused(code), refused);
        }
    }

    /** Finds by halves what the engine refuses by itself, for what it says is not said of the author's places. */
    private static List<AuthorCode> refused(List<AuthorCode> code) {
        if (compiles(code)) {
            return List.of();
        }
        if (code.size() == 1) {
            return code;
        }
        List<AuthorCode> first = code.subList(0, code.size() / 2);
        List<AuthorCode> second = code.subList(code.size() / 2, code.size());
        ImmutableSet<AuthorCode> found = ImmutableSet.<AuthorCode>builder()
                .addAll(refused(first))
                .addAll(refused(second))
                .build();
        return found.isEmpty() ? code : found.asList();
    }

    private static boolean compiles(List<AuthorCode> code) {
        try {
            new RuleCompiler().compile(CodeWriter.write(code));
            return true;
        } catch (RuntimeException | LinkageError refused) {
            return false;
        }
    }

    /**
     * Returns the view of a dossier.
     *
     * @throws CodeFailedException if some code fails on it
     */
    DossierView view(Dossier dossier, RoundContext context) {
        return base.map(asked -> new DossierView(dossier, context, held(asked, dossier, context)))
                .orElseGet(() -> new DossierView(dossier, context));
    }

    private Set<Integer> held(KieBase asked, Dossier dossier, RoundContext context) {
        DossierFact fact = new DossierFact(new DossierView(dossier, context), NOTHING);
        KieSession session = asked.newKieSession();
        try {
            session.insert(fact);
            session.fireAllRules();
        } catch (RuntimeException | LinkageError | StackOverflowError failed) {
            throw failure(fact, failed);
        } finally {
            session.dispose();
        }
        return byIndex.keySet().stream().filter(fact::hasFired).collect(Collectors.toUnmodifiableSet());
    }

    private CodeFailedException failure(DossierFact fact, Throwable failed) {
        Throwable cause = Throwables.getRootCause(failed);
        String said = Optional.ofNullable(cause.getMessage())
                .orElseGet(() -> cause.getClass().getSimpleName());
        Optional<AuthorCode> code = fact.asked().isPresent()
                ? Optional.ofNullable(byIndex.get(fact.asked().getAsInt()))
                : Optional.empty();
        String named = code.map(each -> "code (" + each.code().text() + ") of the rule (" + each.rule() + ")")
                .orElse("code of the rules");
        return new CodeFailedException(
                "the " + named + " breaks on the dossier (" + fact.about() + "): " + said, failed);
    }
}
