package vn.emulation.cli.screening;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.emulation.cli.view.DecisiveReadings;
import vn.emulation.decision.ClauseStatus;
import vn.emulation.decision.Decision;
import vn.emulation.decision.Need;
import vn.emulation.source.ReadingId;

/** The columns of a table of decisions; several values stand with {@code |} between them. */
enum DecisionColumn {
    ID,
    NOMINEE,
    KIND,
    UNIT,
    FORM,
    VERDICT,
    PLAN_VERDICT,
    LAW_VERDICT,
    BARRED,
    CONTRADICTED,
    CONTESTED,
    UNDETERMINED,
    RULES,
    READINGS,
    MISSING,
    EARLIEST;

    /** Returns the name in the first row, such as {@code plan_verdict}. */
    String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns what stands in this column for a decision. */
    String of(Grounds grounds) {
        return grounds.answers().isEmpty() && compareTo(BARRED) >= 0 ? "" : text(grounds);
    }

    private String text(Grounds grounds) {
        Decision decision = grounds.decision();
        return switch (this) {
            case ID -> decision.dossier().value();
            case NOMINEE -> decision.nominee().value();
            case KIND -> decision.kind().name();
            case UNIT -> decision.unitId().value();
            case FORM -> decision.form().value();
            case VERDICT -> decision.verdict().name();
            case PLAN_VERDICT -> decision.planVerdict().name();
            case LAW_VERDICT -> decision.lawVerdict().map(Enum::name).orElse("");
            case BARRED -> clauses(grounds, ClauseStatus.BARRED);
            case CONTRADICTED -> clauses(grounds, ClauseStatus.CONTRADICTED);
            case CONTESTED -> clauses(grounds, ClauseStatus.CONTESTED);
            case UNDETERMINED -> clauses(grounds, ClauseStatus.UNDETERMINED);
            case RULES -> joined(grounds.rules());
            case READINGS -> readings(grounds);
            case MISSING -> missing(decision);
            case EARLIEST -> earliest(decision);
        };
    }

    private static String clauses(Grounds grounds, ClauseStatus status) {
        return joined(grounds.answers(status).map(answer -> answer.clause().value()));
    }

    private static String readings(Grounds grounds) {
        return joined(grounds.answers(ClauseStatus.CONTESTED)
                .flatMap(answer -> DecisiveReadings.of(answer).stream())
                .distinct()
                .sorted()
                .map(ReadingId::value));
    }

    private static String missing(Decision decision) {
        return joined(decision.needs().stream().map(DecisionColumn::need));
    }

    private static String need(Need need) {
        return need.item().map(item -> need.field() + ":" + item).orElse(need.field());
    }

    private static String earliest(Decision decision) {
        return joined(decision.earliest().stream()
                .flatMap(earliest -> earliest.year().stream().boxed())
                .map(String::valueOf));
    }

    private static String joined(Stream<String> values) {
        return values.collect(Collectors.joining("|"));
    }
}
