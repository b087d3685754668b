package vn.emulation.rules.internal.lint;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import vn.emulation.campaign.AwardRound;
import vn.emulation.campaign.Campaign;
import vn.emulation.campaign.Milestone;
import vn.emulation.campaign.MilestoneKind;
import vn.emulation.campaign.RoundKind;
import vn.emulation.rules.lint.DiagnosticCode;
import vn.emulation.time.DateWindow;

/** Compares a campaign's rounds with each other, with its milestones and with the years in its title. */
final class RoundCheck {

    private final RuleChecking checking;
    private final Campaign campaign;

    RoundCheck(RuleChecking checking) {
        this.checking = checking;
        this.campaign = checking.scope().campaign();
    }

    void check() {
        List<AwardRound> rounds = campaign.rounds();
        for (int first = 0; first < rounds.size(); first++) {
            for (AwardRound second : rounds.subList(first + 1, rounds.size())) {
                overlap(rounds.get(first), second);
            }
        }
        rounds.stream()
                .filter(round -> !campaign.titlePeriod().encloses(round.period()))
                .forEach(round -> checking.tell(DiagnosticCode.PERIOD_OUTSIDE_TITLE, round.id(), title()));
        campaign.milestones().forEach(this::milestone);
        years();
    }

    /** Rounds of different kinds are about the same days by design: a final round is about those of the yearly ones. */
    private void overlap(AwardRound first, AwardRound second) {
        if (first.kind() == second.kind() && first.period().overlaps(second.period())) {
            checking.tell(DiagnosticCode.ROUNDS_OVERLAP, first.id(), second.id(), first.kind());
        }
    }

    private void milestone(Milestone milestone) {
        DateWindow years = DateWindow.of(
                LocalDate.of(milestone.fromYear(), 1, 1), LocalDate.of(milestone.throughYear() + 1, 1, 1));
        if (!campaign.titlePeriod().encloses(years)) {
            checking.tell(
                    DiagnosticCode.MILESTONE_OUTSIDE,
                    milestone.kind(),
                    milestone.fromYear(),
                    milestone.throughYear(),
                    title());
        }
        switch (milestone.kind()) {
            case YEARLY_AWARDS -> {
                IntStream.rangeClosed(milestone.fromYear(), milestone.throughYear())
                        .filter(year -> isWithout(RoundKind.ANNUAL, year))
                        .forEach(year -> missing(milestone.kind(), year));
            }
            case MID_TERM_REVIEW -> review(milestone, RoundKind.MID_TERM);
            case FINAL_REVIEW -> review(milestone, RoundKind.FINAL);
            case LAUNCH, RUN -> {}
        }
    }

    private void review(Milestone milestone, RoundKind kind) {
        boolean held = IntStream.rangeClosed(milestone.fromYear(), milestone.throughYear())
                .anyMatch(year -> !isWithout(kind, year));
        if (!held) {
            missing(milestone.kind(), milestone.throughYear());
        }
    }

    private void missing(MilestoneKind kind, int year) {
        checking.tell(DiagnosticCode.MILESTONE_WITHOUT_ROUND, kind, year);
    }

    private boolean isWithout(RoundKind kind, int year) {
        return campaign.rounds().stream().noneMatch(round -> round.kind() == kind && round.year() == year);
    }

    /** The years of the title, where awards are considered yearly at all. */
    private void years() {
        boolean yearly = campaign.rounds().stream().anyMatch(round -> round.kind() == RoundKind.ANNUAL);
        if (yearly
                && campaign.titlePeriod().from().isPresent()
                && campaign.titlePeriod().before().isPresent()) {
            int first = campaign.titlePeriod().from().get().getYear();
            int last = campaign.titlePeriod().before().get().minusDays(1).getYear();
            IntStream.rangeClosed(first, last)
                    .filter(year -> isWithout(RoundKind.ANNUAL, year))
                    .forEach(year -> checking.tell(DiagnosticCode.YEAR_WITHOUT_ROUND, year, title()));
        }
    }

    private String title() {
        String from = campaign.titlePeriod().from().map(LocalDate::toString).orElse("?");
        String last = campaign.titlePeriod()
                .before()
                .map(end -> end.minusDays(1).toString())
                .orElse("?");
        return from + ".." + last;
    }
}
