package vn.emulation.rules.synthetic;

import java.util.HashMap;
import java.util.Map;
import vn.emulation.dossier.ConductKind;

/** A dossier as the columns of a decision table, each a text, a number, a day or a yes-or-no. */
final class TableInput {

    private static final String UNKNOWN = "UNKNOWN";

    private TableInput() {}

    static Map<String, Object> of(Seen seen) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("form", seen.form());
        columns.put("roundKind", seen.roundKind().name());
        columns.put("kind", seen.kind().name());
        columns.put("receivedOn", seen.receivedOn());
        columns.put("documentsComplete", seen.documentsComplete());
        columns.put("missing", seen.missing());
        columns.put("criteriaMet", seen.criteriaMet());
        columns.put("criteriaReachable", seen.criteriaReachable());
        columns.put("leadershipShown", seen.shown().contains("c-1"));
        columns.put("sectorKnown", seen.sectorKnown());
        columns.put("sectorMember", seen.sectorMember());
        columns.put("employment", named(seen.employment()));
        columns.put("achievementsComplete", seen.achievementsComplete());
        columns.put("achievements", seen.achievements());
        columns.put("within", seen.within());
        columns.put("outside", seen.outside() == seen.achievements() ? "ALL" : "SOME");
        columns.put("conductComplete", seen.conductComplete());
        columns.put("investigations", seen.pending(ConductKind.INVESTIGATION));
        columns.put("reviews", seen.pending(ConductKind.DISCIPLINE_REVIEW));
        columns.put("warned", seen.warned());
        columns.put("beforeDisciplineEnd", seen.beforeDisciplineEnd());
        columns.put("historyComplete", seen.historyComplete());
        columns.put("inARowBefore", seen.inARowBefore("base-title"));
        columns.put("several", seen.awardsWithin("base-title", 5));
        columns.put("awards", seen.awards("form-0"));
        columns.put("yearsSince", seen.yearsSince("form-0"));
        columns.put("revoked", seen.revoked());
        columns.put("rating", named(seen.rating()));
        return columns;
    }

    private static String named(Enum<?> value) {
        return value == null ? UNKNOWN : value.name();
    }
}
