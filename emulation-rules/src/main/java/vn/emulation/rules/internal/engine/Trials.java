package vn.emulation.rules.internal.engine;

import java.util.List;
import java.util.Set;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.rules.internal.load.LoadedRules;
import vn.emulation.source.ClauseId;
import vn.emulation.source.ReadingId;

/** Rules that can be tried on rounds constraint by constraint; only code is compiled. Immutable. */
public final class Trials {

    private final LoadedRules loaded;
    private final ClauseRules clauseRules;
    private final CodeBase code;

    /** Makes trials of rules, with their code. */
    public Trials(LoadedRules loaded, CodeBase code) {
        this.loaded = loaded;
        this.clauseRules = new ClauseRules(loaded);
        this.code = code;
    }

    /** Returns the rules. */
    public LoadedRules loaded() {
        return loaded;
    }

    /** Returns a trial of the round of a request. */
    public RoundTrial of(EvaluationRequest request) {
        return new RoundTrial(loaded, clauseRules, code, request);
    }

    /** Returns the clauses that some rule answers. */
    public Set<ClauseId> clauses() {
        return clauseRules.clauses();
    }

    /** Returns the indexes of the rules that answer a clause. */
    public List<Integer> answering(ClauseId clause) {
        return clauseRules.answering(clause);
    }

    /** Returns the indexes of the exceptions to a rule. */
    public List<Integer> exceptionsTo(int rule) {
        return clauseRules.exceptionsTo(rule);
    }

    /** Returns the readings that a rule depends on. */
    public Set<ReadingId> readings(int rule) {
        return clauseRules.readings(rule);
    }

    /** Returns the readings that the answer to a clause depends on. */
    public Set<ReadingId> readings(ClauseId clause) {
        return clauseRules.readings(clause);
    }
}
