package vn.emulation.cli.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.emulation.award.AwardFormId;
import vn.emulation.award.AwardMode;
import vn.emulation.campaign.RoundKind;
import vn.emulation.cli.input.Docket;
import vn.emulation.cli.words.Words;
import vn.emulation.decision.Decision;
import vn.emulation.decision.RoundReport;
import vn.emulation.law.RegimeId;
import vn.emulation.rules.LegalOpening;
import vn.emulation.rules.LegalOpenings;
import vn.emulation.rules.LegalOpenness;
import vn.emulation.text.VisibleText;

/** Tells what the law opens that the plan does not offer, and what the plan promises that no work in it can lead to. */
final class OpeningTeller {

    private final Docket docket;
    private final Words words;
    private final Names names;

    OpeningTeller(Docket docket, Words words, Names names) {
        this.docket = docket;
        this.words = words;
        this.names = names;
    }

    /** Returns one sentence each, by each law that judges dossiers of the report; none where there is no law. */
    List<String> tell(RoundReport report) {
        RoundKind round = docket.request().awardRound().kind();
        return days(report).values().stream()
                .flatMap(day -> {
                    LegalOpenings openings = LegalOpenings.of(docket.ruleSet(), day);
                    return Stream.concat(
                            openings.beyondPlan().stream()
                                    .filter(each -> each.round() == round)
                                    .map(each -> sentence("opening.beyond", each)),
                            openings.unfounded().stream()
                                    .filter(each -> each.round() == round)
                                    .filter(each -> isAskedFor(each, report))
                                    .map(each -> sentence("opening.unfounded", each)));
                })
                .distinct()
                .toList();
    }

    /** A plan seldom says for whom a form is; and what the yearly emulation leads to has standards of its own. */
    private boolean isAskedFor(LegalOpening opening, RoundReport report) {
        boolean yearly = docket.campaign()
                .launch()
                .filter(launch -> launch.mode() == AwardMode.REGULAR)
                .isPresent();
        return (!yearly || opening.law() == LegalOpenness.NOT_PROVIDED)
                && report.decisions().stream()
                        .anyMatch(decision ->
                                decision.form().equals(opening.form()) && decision.kind() == opening.kind());
    }

    /** A day of receipt for each law, the first. */
    private static Map<RegimeId, LocalDate> days(RoundReport report) {
        Map<RegimeId, LocalDate> days = new TreeMap<>();
        for (Decision decision : report.decisions()) {
            decision.regime()
                    .ifPresent(regime -> decision.receivedOn()
                            .ifPresent(
                                    day -> days.merge(regime, day, (one, other) -> one.isBefore(other) ? one : other)));
        }
        return days;
    }

    private String sentence(String key, LegalOpening opening) {
        String clauses = opening.clauses().stream().map(names::clause).collect(Collectors.joining(", "));
        return words.text(key, form(opening.form()), words.text("kind." + opening.kind()))
                + (clauses.isEmpty() ? "" : " (" + clauses + ")") + ".";
    }

    private String form(AwardFormId form) {
        return docket.campaign().law().stream()
                .flatMap(law -> law.forms().stream())
                .filter(each -> each.id().equals(form))
                .map(each -> words.of(each.name()))
                .findFirst()
                .orElseGet(() -> VisibleText.of(form.value()));
    }
}
