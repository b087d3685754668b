package vn.emulation.rules.internal.fact;

import static vn.emulation.rules.internal.fact.ValueType.BOOLEAN;
import static vn.emulation.rules.internal.fact.ValueType.DATE;
import static vn.emulation.rules.internal.fact.ValueType.NUMBER;
import static vn.emulation.rules.internal.fact.ValueType.TEXT;
import static vn.emulation.rules.internal.fact.Words.field;
import static vn.emulation.rules.internal.fact.Words.measure;

import java.time.LocalDate;
import java.util.List;

/** What a rule may look at in a dossier. */
final class DossierWords {

    private static final Field SECTOR_KNOWN = field("sectorKnown", BOOLEAN, DossierFact::isSectorKnown);
    private static final Field EMPLOYMENT_KNOWN = field("employmentKnown", BOOLEAN, DossierFact::isEmploymentKnown);
    private static final Field ROLE_KNOWN = field("roleKnown", BOOLEAN, DossierFact::isRoleKnown);
    private static final Field SEX_KNOWN = field("sexKnown", BOOLEAN, DossierFact::isSexKnown);
    private static final Field MEMBERS_KNOWN = field("membersKnown", BOOLEAN, DossierFact::isMembersKnown);
    private static final Field RECEIVED_ON_KNOWN = field("receivedOnKnown", BOOLEAN, DossierFact::isReceivedOnKnown);
    private static final Field REGISTRATION_KNOWN =
            field("registrationKnown", BOOLEAN, DossierFact::isRegistrationKnown);
    static final Vocabulary VOCABULARY = Words.joined(
            Words.of(fields(), measures()),
            LaunchWords.ALL,
            HistoryWords.ALL,
            RatingWords.ALL,
            LawWords.ALL,
            CareerWords.ALL,
            ConductWords.ALL,
            CollectiveWords.ALL);

    private DossierWords() {}

    private static List<Field> fields() {
        return List.of(
                field("roundKind", ValueType.ROUND_KIND, DossierFact::getRoundKind)
                        .asGiven(),
                field("roundYear", NUMBER, DossierFact::getRoundYear).asGiven(),
                field("kind", ValueType.NOMINEE_KIND, DossierFact::getKind).asGiven(),
                field("form", TEXT, DossierFact::getForm),
                field("formOffered", BOOLEAN, DossierFact::isFormOffered),
                SECTOR_KNOWN,
                field("sectorMember", BOOLEAN, DossierFact::isSectorMember)
                        .guardedBy(SECTOR_KNOWN)
                        .needing(NeedTarget.SECTOR),
                EMPLOYMENT_KNOWN,
                field("employment", ValueType.EMPLOYMENT, DossierFact::getEmployment)
                        .guardedBy(EMPLOYMENT_KNOWN)
                        .needing(NeedTarget.EMPLOYMENT),
                ROLE_KNOWN,
                field("role", ValueType.ROLE, DossierFact::getRole)
                        .guardedBy(ROLE_KNOWN)
                        .needing(NeedTarget.ROLE),
                SEX_KNOWN,
                field("sex", ValueType.SEX, DossierFact::getSex)
                        .guardedBy(SEX_KNOWN)
                        .needing(NeedTarget.SEX),
                MEMBERS_KNOWN,
                RECEIVED_ON_KNOWN,
                field("receivedOn", DATE, DossierFact::getReceivedOn)
                        .guardedBy(RECEIVED_ON_KNOWN)
                        .needing(NeedTarget.RECEIVED_ON),
                REGISTRATION_KNOWN,
                field("registered", BOOLEAN, DossierFact::isRegistered)
                        .guardedBy(REGISTRATION_KNOWN)
                        .needing(NeedTarget.REGISTRATION),
                field("documentsComplete", BOOLEAN, DossierFact::isDocumentsComplete),
                field("missingDocumentCount", NUMBER, DossierFact::getMissingDocumentCount),
                field("achievementsComplete", BOOLEAN, DossierFact::isAchievementsComplete),
                field("achievementCount", NUMBER, DossierFact::getAchievementCount),
                field("achievementsInRound", NUMBER, DossierFact::getAchievementsInRound),
                field("criteriaMet", NUMBER, DossierFact::getCriteriaMet),
                field("criteriaReachable", NUMBER, DossierFact::getCriteriaReachable),
                field("rankKnown", BOOLEAN, DossierFact::isRankKnown));
    }

    private static List<Measure> measures() {
        return List.of(
                measure("criterionMet", BOOLEAN, TEXT, String.class, DossierFact::criterionMet),
                measure(
                        "achievementsWithin",
                        NUMBER,
                        List.of(DATE, DATE),
                        (fact, given) -> fact.achievementsWithin((LocalDate) given.get(0), (LocalDate) given.get(1))),
                measure(
                        "achievementsOutside",
                        NUMBER,
                        List.of(DATE, DATE),
                        (fact, given) -> fact.achievementsOutside((LocalDate) given.get(0), (LocalDate) given.get(1))),
                Words.atLeast("womenPercentAtLeast", DossierFact::womenPercentAtLeast)
                        .guardedBy(MEMBERS_KNOWN)
                        .needing(NeedTarget.MEMBERS));
    }
}
