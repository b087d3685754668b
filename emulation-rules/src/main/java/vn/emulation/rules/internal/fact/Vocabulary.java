package vn.emulation.rules.internal.fact;

import static vn.emulation.rules.internal.fact.ValueType.BOOLEAN;
import static vn.emulation.rules.internal.fact.ValueType.DATE;
import static vn.emulation.rules.internal.fact.ValueType.NUMBER;
import static vn.emulation.rules.internal.fact.ValueType.TEXT;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Every field and measure that a rule file may use. */
public final class Vocabulary {

    private static final ImmutableMap<String, Field> FIELDS = Maps.uniqueIndex(fields(), Field::name);
    private static final ImmutableMap<String, Measure> MEASURES = Maps.uniqueIndex(measures(), Measure::name);

    private Vocabulary() {}

    /** Returns the field with the given name, or empty if there is none. */
    public static Optional<Field> field(String name) {
        return Optional.ofNullable(FIELDS.get(name));
    }

    /** Returns the measure with the given name, or empty if there is none. */
    public static Optional<Measure> measure(String name) {
        return Optional.ofNullable(MEASURES.get(name));
    }

    /** Returns the names of all fields and measures, fields first. */
    public static Set<String> names() {
        return ImmutableSet.<String>builder()
                .addAll(FIELDS.keySet())
                .addAll(MEASURES.keySet())
                .build();
    }

    private static List<Field> fields() {
        return List.of(
                Field.given("roundKind", ValueType.ROUND_KIND, DossierFact::getRoundKind),
                Field.given("roundYear", NUMBER, DossierFact::getRoundYear),
                Field.given("kind", ValueType.NOMINEE_KIND, DossierFact::getKind),
                Field.of("form", TEXT, DossierFact::getForm),
                Field.of("formOffered", BOOLEAN, DossierFact::isFormOffered),
                Field.of("sectorKnown", BOOLEAN, DossierFact::isSectorKnown),
                Field.guarded("sectorMember", BOOLEAN, "sectorKnown", NeedTarget.SECTOR, DossierFact::isSectorMember),
                Field.of("employmentKnown", BOOLEAN, DossierFact::isEmploymentKnown),
                Field.guarded(
                        "employment",
                        ValueType.EMPLOYMENT,
                        "employmentKnown",
                        NeedTarget.EMPLOYMENT,
                        DossierFact::getEmployment),
                Field.of("roleKnown", BOOLEAN, DossierFact::isRoleKnown),
                Field.guarded("role", ValueType.ROLE, "roleKnown", NeedTarget.ROLE, DossierFact::getRole),
                Field.of("receivedOnKnown", BOOLEAN, DossierFact::isReceivedOnKnown),
                Field.guarded(
                        "receivedOn", DATE, "receivedOnKnown", NeedTarget.RECEIVED_ON, DossierFact::getReceivedOn),
                Field.of("registrationKnown", BOOLEAN, DossierFact::isRegistrationKnown),
                Field.guarded(
                        "registered", BOOLEAN, "registrationKnown", NeedTarget.REGISTRATION, DossierFact::isRegistered),
                Field.of("documentsComplete", BOOLEAN, DossierFact::isDocumentsComplete),
                Field.of("missingDocumentCount", NUMBER, DossierFact::getMissingDocumentCount),
                Field.of("achievementsComplete", BOOLEAN, DossierFact::isAchievementsComplete),
                Field.of("achievementCount", NUMBER, DossierFact::getAchievementCount),
                Field.of("achievementsInRound", NUMBER, DossierFact::getAchievementsInRound),
                Field.of("criteriaMet", NUMBER, DossierFact::getCriteriaMet),
                Field.of("criteriaReachable", NUMBER, DossierFact::getCriteriaReachable),
                Field.of("rankKnown", BOOLEAN, DossierFact::isRankKnown));
    }

    private static List<Measure> measures() {
        return List.of(
                new Measure(
                        "criterionMet",
                        BOOLEAN,
                        List.of(TEXT),
                        (fact, given) -> fact.criterionMet((String) given.get(0))),
                new Measure(
                        "achievementsWithin",
                        NUMBER,
                        List.of(DATE, DATE),
                        (fact, given) -> fact.achievementsWithin((LocalDate) given.get(0), (LocalDate) given.get(1))),
                new Measure(
                        "achievementsOutside",
                        NUMBER,
                        List.of(DATE, DATE),
                        (fact, given) -> fact.achievementsOutside((LocalDate) given.get(0), (LocalDate) given.get(1))));
    }
}
