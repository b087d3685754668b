package vn.emulation.rules.internal.fact;

import static vn.emulation.rules.internal.fact.ValueType.BOOLEAN;
import static vn.emulation.rules.internal.fact.ValueType.NUMBER;
import static vn.emulation.rules.internal.fact.ValueType.TEXT;

import java.util.List;
import java.util.function.Function;

/** What a rule may look at in a pool. */
final class PoolWords {

    private static final Field GRANT_KNOWN =
            field("grantKnown", BOOLEAN, PoolFact::isGrantKnown).within(Dimension.FORM, Dimension.KIND);
    private static final Measure COUNT_KNOWN = Measure.of(
            PoolFact.class,
            "countKnown",
            BOOLEAN,
            List.of(TEXT),
            (fact, given) -> fact.countKnown((String) given.get(0)));
    static final Vocabulary VOCABULARY = new Vocabulary(fields(), measures());

    private PoolWords() {}

    private static List<Field> fields() {
        return List.of(
                field("roundKind", ValueType.ROUND_KIND, PoolFact::getRoundKind).asGiven(),
                field("roundYear", NUMBER, PoolFact::getRoundYear).asGiven(),
                field("byForm", BOOLEAN, PoolFact::isByForm).by(Dimension.FORM),
                field("form", TEXT, PoolFact::getForm).by(Dimension.FORM),
                field("byKind", BOOLEAN, PoolFact::isByKind).by(Dimension.KIND),
                field("kind", ValueType.NOMINEE_KIND, PoolFact::getKind).by(Dimension.KIND),
                field("byUnit", BOOLEAN, PoolFact::isByUnit).by(Dimension.UNIT),
                field("unitId", TEXT, PoolFact::getUnitId).by(Dimension.UNIT),
                field("unitType", ValueType.UNIT_TYPE, PoolFact::getUnitType).by(Dimension.UNIT),
                field("subunitCount", NUMBER, PoolFact::getSubunitCount).by(Dimension.UNIT),
                field("byRole", BOOLEAN, PoolFact::isByRole).by(Dimension.ROLE),
                field("role", ValueType.ROLE, PoolFact::getRole).by(Dimension.ROLE),
                field("bySex", BOOLEAN, PoolFact::isBySex).by(Dimension.SEX),
                field("sex", ValueType.SEX, PoolFact::getSex).by(Dimension.SEX),
                field("nominated", NUMBER, PoolFact::getNominated),
                field("eligible", NUMBER, PoolFact::getEligible),
                GRANT_KNOWN,
                field("places", NUMBER, PoolFact::getPlaces)
                        .guardedBy(GRANT_KNOWN)
                        .within(Dimension.FORM, Dimension.KIND));
    }

    private static List<Measure> measures() {
        return List.of(
                COUNT_KNOWN,
                Measure.of(
                                PoolFact.class,
                                "count",
                                NUMBER,
                                List.of(TEXT),
                                (fact, given) -> fact.count((String) given.get(0)))
                        .guardedBy(COUNT_KNOWN));
    }

    private static Field field(String name, ValueType type, Function<PoolFact, Object> value) {
        return Field.of(PoolFact.class, name, type, value);
    }
}
