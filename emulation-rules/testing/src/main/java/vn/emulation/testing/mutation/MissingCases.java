package vn.emulation.testing.mutation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.emulation.campaign.AwardRound;
import vn.emulation.campaign.Campaign;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.DossierBuilder;
import vn.emulation.dossier.DossierId;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.rules.EvaluationRequestBuilder;
import vn.emulation.rules.internal.fact.Subject;
import vn.emulation.rules.internal.lint.LintScope;
import vn.emulation.rules.internal.proof.Setting;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.source.Ruling;
import vn.emulation.testing.cases.Expectation;
import vn.emulation.testing.cases.RuleCase;
import vn.emulation.testing.rules.Workbench;

/**
 * Finds the cases that are missing: dossiers on which a rule and its mutant part. What is expected of them is what the
 * rules say today, for a person to judge. Of rules about places none is looked for. Immutable.
 */
public final class MissingCases {

    private static final DossierId ID = DossierId.of("A");

    private final Mutants mutants;
    private final PartingDossiers dossiers;
    private final NearCases near;
    private final ImmutableList<EvaluationRequest> rounds;
    private final Locale locale;

    private MissingCases(Mutants mutants, NearCases near, List<EvaluationRequest> rounds, Locale locale) {
        this.mutants = mutants;
        this.dossiers = new PartingDossiers(mutants.rules().workbench());
        this.near = near;
        this.rounds = ImmutableList.copyOf(rounds);
        this.locale = locale;
    }

    /**
     * Makes a finder.
     *
     * @param given the cases there are: a rule is looked at in those in which it fires first, then in the rounds of the
     *     others; each other round of the campaign is taken as it comes, decided on the last day of its year
     * @param locale the language of what cases say
     */
    public static MissingCases of(Mutants mutants, List<RuleCase> given, Locale locale) {
        List<EvaluationRequest> rounds = new ArrayList<>();
        Stream.concat(given.stream().map(RuleCase::request), usual(mutants, given))
                .map(MissingCases::empty)
                .filter(round ->
                        rounds.stream().noneMatch(other -> other.round().equals(round.round())))
                .forEach(rounds::add);
        return new MissingCases(mutants, NearCases.of(given), rounds, locale);
    }

    private static EvaluationRequest empty(EvaluationRequest request) {
        return EvaluationRequestBuilder.builder(request)
                .dossiers(List.of())
                .tieDecisions(List.of())
                .rulings(List.of())
                .build();
    }

    private static Stream<EvaluationRequest> usual(Mutants mutants, List<RuleCase> given) {
        Campaign campaign = mutants.rules().campaign();
        LintScope scope =
                LintScope.of(campaign, given.stream().map(RuleCase::request).toList());
        return campaign.rounds().stream().map(round -> usual(scope, round));
    }

    private static EvaluationRequest usual(LintScope scope, AwardRound round) {
        return EvaluationRequest.builder()
                .campaign(scope.campaign())
                .round(round.id())
                .dossiers(List.of())
                .grants(List.of())
                .orgTree(scope.orgTree())
                .rulings(List.of())
                .calendar(scope.calendar())
                .decidedOn(LocalDate.of(round.year(), 12, 31))
                .build();
    }

    /** Returns a case that kills the mutant and expects what comes under the rules, or empty if none was found. */
    public Optional<RuleCase> of(Mutant mutant) {
        return Stream.concat(
                        moved(mutant),
                        Stream.concat(near(mutant), rounds.stream()).distinct().flatMap(round -> in(round, mutant)))
                .findFirst();
    }

    private Stream<RuleCase> moved(Mutant mutant) {
        return mutant.change() instanceof Change.OfRule change
                ? near.moved(rule(change.index()), change.rule()).flatMap(round -> killing(round, mutant))
                : Stream.empty();
    }

    private Stream<EvaluationRequest> near(Mutant mutant) {
        return mutant.change() instanceof Change.OfRule change
                ? near.rounds(rule(change.index()).id()).map(MissingCases::empty)
                : Stream.empty();
    }

    private Stream<RuleCase> in(EvaluationRequest round, Mutant mutant) {
        if (mutant.change() instanceof Change.OfRule change) {
            RuleDefinition rule = rule(change.index());
            return rule.subject() == Subject.POOL
                    ? Stream.empty()
                    : CaseDays.of(round, rule, change.rule()).stream()
                            .flatMap(days -> dossiers.of(days, change.index(), change.rule(), Optional.empty())
                                    .flatMap(dossier -> killing(days, dossier, mutant)));
        }
        Workbench changed = mutants.apply(mutant);
        int parameter = changed.loaded().parameters().names().asList().indexOf(mutant.of());
        return IntStream.range(0, changed.rules().size())
                .boxed()
                .filter(index -> rule(index).subject() == Subject.DOSSIER)
                .filter(index -> rule(index).parameters().contains(parameter))
                .flatMap(index -> CaseDays.of(round, rule(index), rule(index)).stream()
                        .flatMap(days -> dossiers.of(days, index, rule(index), Optional.of(changed.trials()))
                                .flatMap(dossier -> killing(days, dossier, mutant))));
    }

    private RuleDefinition rule(int index) {
        return mutants.rules().workbench().rules().get(index);
    }

    /** Tries a dossier while readings are open, and else with these settled as they were supposed. */
    private Stream<RuleCase> killing(CaseDays days, PartingDossiers.Made made, Mutant mutant) {
        EvaluationRequest open = EvaluationRequestBuilder.builder(days.request())
                .dossiers(List.of(named(days, made.dossier())))
                .build();
        EvaluationRequest settled = EvaluationRequestBuilder.builder(open)
                .rulings(made.choices().stream()
                        .map(choice -> new Ruling(
                                choice.reading(), choice.alternative(), "council", open.decidedOn(), "ruling"))
                        .toList())
                .build();
        return Stream.of(open, settled).distinct().flatMap(request -> killing(request, mutant));
    }

    private Stream<RuleCase> killing(EvaluationRequest request, Mutant mutant) {
        return Stream.of(asItComes(request, mutant))
                .filter(each -> new CaseProbe(mutants.rules().workbench(), each).kills(mutant));
    }

    private RuleCase asItComes(EvaluationRequest request, Mutant mutant) {
        return new RuleCase(
                mutant.key(),
                mutant.clauses().stream().findFirst(),
                why(mutant),
                mutant.place(),
                request,
                Expectation.of(mutants.rules().workbench().evaluate(request)));
    }

    private static Dossier named(CaseDays days, Dossier dossier) {
        Optional<LocalDate> received = dossier.receivedOn()
                .filter(day -> isWithin(days.receipt(), day))
                .or(days::day);
        return DossierBuilder.builder(dossier)
                .id(ID)
                .receivedOn(days.receipt().equals(Setting.Receipt.ANY) ? dossier.receivedOn() : received)
                .build();
    }

    private static boolean isWithin(Setting.Receipt receipt, LocalDate day) {
        return receipt.from().stream().noneMatch(day::isBefore)
                && receipt.before().stream().allMatch(day::isBefore);
    }

    private String why(Mutant mutant) {
        if (mutant.kind() == MutantKind.DELETED) {
            return MutationTexts.text(locale, "why.deleted", mutant.of());
        }
        return mutant.after().isEmpty()
                ? MutationTexts.text(locale, "why.dropped", mutant.of(), mutant.before())
                : MutationTexts.text(locale, "why", mutant.of(), mutant.after(), mutant.before());
    }
}
