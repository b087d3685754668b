package vn.emulation.rules.internal.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.emulation.campaign.AwardRound;
import vn.emulation.campaign.Campaign;
import vn.emulation.campaign.Duty;
import vn.emulation.campaign.Milestone;
import vn.emulation.campaign.MilestoneKind;
import vn.emulation.campaign.RoundId;
import vn.emulation.campaign.RoundKind;
import vn.emulation.schedule.DueAction;
import vn.emulation.schedule.DueDate;
import vn.emulation.schedule.DueKind;
import vn.emulation.schedule.Undated;
import vn.emulation.schedule.UndatedReason;
import vn.emulation.source.Citation;
import vn.emulation.source.ClauseId;
import vn.emulation.text.LocalisedText;

/**
 * The steps and duties of a plan.
 *
 * @param campaign the campaign
 * @param dossierClauses the clauses by which dossiers are due, whose duties are told there
 */
record PlanActions(Campaign campaign, List<ClauseId> dossierClauses) {

    PlanActions {
        dossierClauses = List.copyOf(dossierClauses);
    }

    Stream<DueAction> milestones() {
        return campaign.milestones().stream().flatMap(this::years);
    }

    /** Returns the duties of which no milestone and no deadline tells. */
    Stream<DueAction> duties() {
        List<ClauseId> dated =
                campaign.milestones().stream().map(Milestone::clause).toList();
        return campaign.duties().stream()
                .filter(duty -> !dated.contains(duty.clause()) && !dossierClauses.contains(duty.clause()))
                .map(PlanActions::standing);
    }

    /** What happens yearly is due in each year, anything else once within its years. */
    private Stream<DueAction> years(Milestone milestone) {
        return milestone.kind() == MilestoneKind.YEARLY_AWARDS
                ? IntStream.rangeClosed(milestone.fromYear(), milestone.throughYear())
                        .mapToObj(year -> action(milestone, year, year))
                : Stream.of(action(milestone, milestone.fromYear(), milestone.throughYear()));
    }

    private DueAction action(Milestone milestone, int from, int through) {
        return DueAction.builder()
                .id(milestone.clause() + "/" + name(milestone.kind()) + "-" + through)
                .kind(DueKind.MILESTONE)
                .what(milestone.text())
                .by(roles(milestone.clause()))
                .round(round(milestone.kind(), from, through))
                .dates(List.of(DueDate.builder()
                        .from(Optional.of(LocalDate.of(from, 1, 1)))
                        .lastDay(Optional.of(LocalDate.of(through, 12, 31)))
                        .build()))
                .citations(List.of(Citation.of(milestone.clause())))
                .build();
    }

    private static String name(MilestoneKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private List<LocalisedText> roles(ClauseId clause) {
        return campaign.duties().stream()
                .filter(duty -> duty.clause().equals(clause) && !dossierClauses.contains(clause))
                .map(Duty::role)
                .toList();
    }

    private Optional<RoundId> round(MilestoneKind milestone, int from, int through) {
        return roundKind(milestone)
                .flatMap(kind -> campaign.rounds().stream()
                        .filter(round -> round.kind() == kind && from <= round.year() && round.year() <= through)
                        .findFirst())
                .map(AwardRound::id);
    }

    private static Optional<RoundKind> roundKind(MilestoneKind milestone) {
        return switch (milestone) {
            case YEARLY_AWARDS -> Optional.of(RoundKind.ANNUAL);
            case MID_TERM_REVIEW -> Optional.of(RoundKind.MID_TERM);
            case FINAL_REVIEW -> Optional.of(RoundKind.FINAL);
            case LAUNCH, RUN -> Optional.empty();
        };
    }

    private static DueAction standing(Duty duty) {
        return DueAction.builder()
                .id(duty.clause() + "/duty")
                .kind(DueKind.STANDING_DUTY)
                .what(duty.text())
                .by(List.of(duty.role()))
                .dates(List.of(DueDate.builder()
                        .undated(Optional.of(Undated.of(UndatedReason.NOT_STATED_IN_PLAN)))
                        .build()))
                .citations(List.of(Citation.of(duty.clause())))
                .build();
    }
}
