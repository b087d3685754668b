package vn.emulation.rules.internal.engine;

import com.google.common.base.Suppliers;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.emulation.award.AwardFormId;
import vn.emulation.campaign.AwardRound;
import vn.emulation.decision.ClauseAnswer;
import vn.emulation.decision.ClauseStatus;
import vn.emulation.decision.Condition;
import vn.emulation.decision.EarliestRound;
import vn.emulation.decision.Effect;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.rules.internal.fact.DossierView;
import vn.emulation.rules.internal.fact.RoundDays;
import vn.emulation.rules.internal.fact.TimeWords;
import vn.emulation.rules.internal.load.LoadedRules;
import vn.emulation.source.ClauseId;

/**
 * Finds when a dossier that is barred by what years can change could be eligible: the rules themselves judge, without the
 * engine, the dossier that would be sent in each later round. Safe to share between threads.
 */
final class EarliestRounds {

    /** How many years ahead are looked at. */
    static final int HORIZON = 15;

    private static final int LAST_YEAR = 2100;

    private final LoadedRules loaded;
    private final ClauseRules clauseRules;
    private final EvaluationRequest request;
    private final RoundLaw law;
    private final LaterClauses clauses;
    private final Map<Integer, LaterRound> rounds = new ConcurrentHashMap<>();

    EarliestRounds(LoadedRules loaded, ClauseRules clauseRules, EvaluationRequest request) {
        this.loaded = loaded;
        this.clauseRules = clauseRules;
        this.request = request;
        this.law = new RoundLaw(request.campaign().law());
        this.clauses = new LaterClauses(loaded, clauseRules, law);
    }

    /** Returns when, or empty where nothing that bars the dossier is counted by years. */
    Optional<EarliestRound> of(DossierView view, List<ClauseAnswer> answers) {
        Set<ClauseId> barred = new HashSet<>();
        for (ClauseAnswer answer : answers) {
            if (answer.status() == ClauseStatus.CONTRADICTED) {
                return Optional.empty();
            }
            if (answer.status() == ClauseStatus.BARRED && answer.pointOf().isEmpty()) {
                barred.add(answer.clause());
            }
        }
        if (barred.isEmpty()) {
            return Optional.empty();
        }
        List<Condition> conditions = answers.stream()
                .filter(answer -> answer.status() == ClauseStatus.BARRED)
                .flatMap(EarliestRounds::barring)
                .filter(condition -> TimeWords.contains(condition.field()))
                .toList();
        return conditions.isEmpty() ? Optional.empty() : Optional.of(search(view, barred, earnings(conditions)));
    }

    private static Stream<Condition> barring(ClauseAnswer answer) {
        return answer.alternatives().stream()
                .flatMap(alternative -> alternative.findings().stream())
                .filter(finding -> finding.effect() == Effect.BARS)
                .flatMap(finding -> finding.conditions().stream());
    }

    /** What may be earned: what is counted but is not counted from, all that is counted, or nothing but time. */
    private static List<Set<AwardFormId>> earnings(List<Condition> conditions) {
        Set<AwardFormId> counted = forms(conditions.stream()
                .flatMap(condition -> TimeWords.counted(condition.field(), condition.arguments()).stream()));
        Set<AwardFormId> since = forms(conditions.stream()
                .flatMap(condition -> TimeWords.since(condition.field(), condition.arguments()).stream()));
        Set<AwardFormId> without =
                counted.stream().filter(form -> !since.contains(form)).collect(Collectors.toSet());
        return Stream.of(without, counted, Set.<AwardFormId>of()).distinct().toList();
    }

    private static Set<AwardFormId> forms(Stream<String> ids) {
        return ids.map(AwardFormId::of).collect(Collectors.toSet());
    }

    private EarliestRound search(DossierView view, Set<ClauseId> barred, List<Set<AwardFormId>> earnings) {
        AwardRound round = request.awardRound();
        int last = Math.min(HORIZON, LAST_YEAR - round.year());
        int year = new RoundDays(round, request.decidedOn()).year();
        LaterCase asked = LaterCase.of(view, year, clauses.of(barred), earnings);
        Supplier<Set<ClauseId>> before = () -> barred;
        for (int years = 1; years <= last; years++) {
            LaterRound later = round(years);
            Supplier<Set<ClauseId>> still = Suppliers.memoize(() -> fewest(later, asked));
            if (!later.staysUnmet(asked) && still.get().isEmpty()) {
                return found(OptionalInt.of(round.year() + years), before.get(), round.year() + years);
            }
            before = still;
        }
        return found(OptionalInt.empty(), before.get(), round.year() + last);
    }

    /** Returns the fewest clauses that would still not be met. */
    private static Set<ClauseId> fewest(LaterRound later, LaterCase asked) {
        Set<ClauseId> fewest = later.unmet(asked.earning().get(0), asked.barred());
        for (LaterDossier earned : asked.earning().subList(1, asked.earning().size())) {
            if (fewest.isEmpty()) {
                return fewest;
            }
            Set<ClauseId> left = later.unmet(earned, asked.barred());
            fewest = left.size() < fewest.size() ? left : fewest;
        }
        return fewest;
    }

    private static EarliestRound found(OptionalInt year, Set<ClauseId> clauses, int lookedUntil) {
        return new EarliestRound(year, clauses.stream().sorted().toList(), lookedUntil);
    }

    private LaterRound round(int years) {
        return rounds.computeIfAbsent(years, each -> new LaterRound(loaded, clauseRules, request, law, each));
    }
}
