package vn.emulation.testing.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.emulation.award.Authority;
import vn.emulation.award.AuthorityId;
import vn.emulation.award.AwardCategory;
import vn.emulation.award.AwardForm;
import vn.emulation.award.AwardFormId;
import vn.emulation.campaign.AwardOffer;
import vn.emulation.campaign.AwardRound;
import vn.emulation.campaign.Campaign;
import vn.emulation.campaign.CampaignId;
import vn.emulation.campaign.DocumentTypeId;
import vn.emulation.campaign.OfferMode;
import vn.emulation.campaign.QuotaSource;
import vn.emulation.campaign.RequiredDocument;
import vn.emulation.campaign.RoundId;
import vn.emulation.campaign.RoundKind;
import vn.emulation.dossier.Document;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.DossierBuilder;
import vn.emulation.dossier.DossierId;
import vn.emulation.dossier.Listing;
import vn.emulation.dossier.Rank;
import vn.emulation.json.EmulationJson;
import vn.emulation.nominee.Collective;
import vn.emulation.nominee.Employment;
import vn.emulation.nominee.Individual;
import vn.emulation.nominee.NomineeId;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.nominee.OrgTree;
import vn.emulation.nominee.OrgUnit;
import vn.emulation.nominee.UnitId;
import vn.emulation.nominee.UnitType;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.rules.EvaluationRequestBuilder;
import vn.emulation.rules.RuleSource;
import vn.emulation.source.Alternative;
import vn.emulation.source.Clause;
import vn.emulation.source.ClauseId;
import vn.emulation.source.DocumentId;
import vn.emulation.source.Reading;
import vn.emulation.source.ReadingId;
import vn.emulation.source.SourceDocument;
import vn.emulation.source.Treatment;
import vn.emulation.testing.cases.CasePlace;
import vn.emulation.testing.cases.Expectation;
import vn.emulation.testing.cases.RuleCase;
import vn.emulation.testing.rules.RulesUnderTest;
import vn.emulation.text.LocalisedText;
import vn.emulation.time.DateWindow;

/** A small rule set with a rule of each kind, whose items can be counted by hand, and dossiers for it. */
final class GreenRules {

    static final LocalDate LAST_DAY = LocalDate.parse("2024-10-14");
    private static final UnitId DEPARTMENT = UnitId.of("syt-an-giang");
    private static final AwardFormId LETTER = AwardFormId.of("letter");
    private static final String PARAMETERS = """
            {"schemaVersion": 1, "parameters": [{"name": "deadline", "description": {"vi": "Hạn", "en": "Deadline"},
            "unit": "day", "clock": "ACHIEVEMENT", "values": [{"from": "2000-01-01", "before": "2100-01-01",
            "citations": [{"clause": "green/1"}], "checkedOn": "2026-11-22",
            "cases": [{"readings": [], "value": {"type": "date", "date": "2024-10-15"}}]}]},
            {"name": "floor", "description": {"vi": "Mức", "en": "Floor"}, "unit": "places", "clock": "DECIDED",
            "values": [{"from": "2000-01-01", "before": "2100-01-01",
            "citations": [{"clause": "green/1"}], "checkedOn": "2026-11-22",
            "cases": [{"readings": [], "value": {"type": "number", "number": 1}}]}]}]}""";
    static final String TEXT = String.join(
            "",
            rule("green/1/in-time", "", "receivedOnKnown, receivedOn < date(\"deadline\")", "satisfies($dossier)"),
            rule("green/1/late", "", "receivedOnKnown, receivedOn >= date(\"deadline\")", "bars($dossier)"),
            rule("green/1/no-day", "", "!receivedOnKnown", "needs($dossier, \"receivedOn\")"),
            rule("green/1/waived", "@exceptionTo(\"green/1/late\")", "rankKnown", "satisfies($dossier)"),
            rule(
                    "green/2/staff",
                    "",
                    "kind == NomineeKind.INDIVIDUAL, employmentKnown,"
                            + " employment in ( Employment.CIVIL_SERVANT, Employment.PUBLIC_EMPLOYEE )",
                    "satisfies($dossier)"),
            rule(
                    "green/2/cadre",
                    "@reading(\"green/depth=FLAT\")",
                    "kind == NomineeKind.INDIVIDUAL, employmentKnown, employment == Employment.CADRE",
                    "bars($dossier)"),
            rule(
                    "green/2/unknown",
                    "",
                    "kind == NomineeKind.INDIVIDUAL, !employmentKnown",
                    "needs($dossier, \"employment\")"),
            rule("green/3/none", "", "achievementCount == 0", "warns($dossier)"),
            rule(
                    "green/3/ranked",
                    "@clock(\"DECIDED\") @from(\"2024-12-01\") @before(\"2024-12-11\")",
                    "rankKnown",
                    "warns($dossier)"),
            rule("green/4/missing", "", "missingDocumentCount > 0", "needs($dossier, \"documents\")"),
            rule("green/4/complete", "", "missingDocumentCount == 0", "satisfies($dossier)"),
            pools("green/5/granted", "byForm, byKind", "atMost(granted)"));

    private GreenRules() {}

    static String rule(String id, String annotations, String constraints, String effect) {
        return written(id, annotations, "$dossier : Dossier( " + constraints + " )", effect);
    }

    static String pools(String id, String constraints, String limit) {
        return written(id, "", "$pool : Pool( " + constraints + " )", "limits($pool, " + limit + ")");
    }

    private static String written(String id, String annotations, String pattern, String effect) {
        return """
                rule "%s"
                    @clause("%s") %s
                    when
                        %s
                    then
                        findings.%s;
                end
                """.formatted(id, id.substring(0, id.lastIndexOf('/')), annotations, pattern, effect);
    }

    static RulesUnderTest rules() {
        return rules("Green hospitals", TEXT);
    }

    static RulesUnderTest rules(String title, String text) {
        return rules(title, text, 1);
    }

    static RulesUnderTest rules(String title, String text, int floor) {
        String parameters = PARAMETERS.replace("\"number\": 1", "\"number\": " + floor);
        return RulesUnderTest.of(
                campaign(title),
                List.of(RuleSource.rules("green.drl", text), RuleSource.parameters("parameters.json", parameters)));
    }

    /** A ranked collective of which nothing is missing, received on the last day; each may be changed. */
    static Dossier dossier(String id, UnaryOperator<DossierBuilder> change) {
        return change.apply(Dossier.builder()
                        .id(DossierId.of(id))
                        .campaign(CampaignId.of("green"))
                        .round(RoundId.of("annual-2024"))
                        .nominee(new Collective(
                                NomineeId.of("N-" + id), DEPARTMENT, "Ward", OptionalInt.empty(), OptionalInt.empty()))
                        .form(LETTER)
                        .receivedOn(Optional.of(LAST_DAY))
                        .registered(Optional.empty())
                        .documents(Listing.complete(List.of(
                                Document.of(DocumentTypeId.of("report")), Document.of(DocumentTypeId.of("minutes")))))
                        .achievements(Listing.unknown())
                        .criteria(List.of())
                        .history(Listing.unknown())
                        .conduct(Listing.unknown())
                        .votes(List.of())
                        .rank(Optional.of(new Rank(1, "Council", LocalDate.parse("2024-11-20")))))
                .build();
    }

    static Individual person(Optional<Employment> employment) {
        return new Individual(NomineeId.of("P"), DEPARTMENT, employment, Optional.empty(), Optional.empty());
    }

    static EvaluationRequestBuilder request(RulesUnderTest rules, Dossier... dossiers) {
        OrgUnit unit = new OrgUnit(DEPARTMENT, text("Department"), UnitType.DEPARTMENT, Optional.empty());
        return EvaluationRequest.builder()
                .campaign(rules.campaign())
                .round(RoundId.of("annual-2024"))
                .dossiers(List.of(dossiers))
                .grants(List.of())
                .orgTree(OrgTree.of(List.of(unit)))
                .rulings(List.of())
                .calendar(EmulationJson.create().bundledWorkCalendar())
                .decidedOn(LocalDate.parse("2024-12-20"));
    }

    static RuleCase ruleCase(String name, EvaluationRequest request) {
        return new RuleCase(
                name,
                Optional.empty(),
                "",
                new CasePlace("green.yaml", 1),
                request,
                new Expectation(List.of(), Optional.empty()));
    }

    private static Campaign campaign(String title) {
        return Campaign.builder()
                .id(CampaignId.of("green"))
                .title(text(title))
                .organiser(DEPARTMENT)
                .titlePeriod(DateWindow.year(2024))
                .plan(plan())
                .legalBases(List.of())
                .clauses(Stream.of("green/1", "green/2", "green/3", "green/4", "green/5")
                        .map(id -> new Clause(ClauseId.of(id), text(id), Treatment.MODELLED, List.of("rule:any")))
                        .toList())
                .readings(List.of(reading("green/depth", "DEEP", "FLAT")))
                .criteria(List.of())
                .awards(List.of(offer()))
                .rounds(List.of(round()))
                .milestones(List.of())
                .duties(List.of())
                .documents(List.of(document("report"), document("minutes")))
                .build();
    }

    private static RequiredDocument document(String type) {
        return new RequiredDocument(DocumentTypeId.of(type), text(type), List.of(NomineeKind.values()));
    }

    private static AwardOffer offer() {
        Authority authority = new Authority(AuthorityId.of("authority"), text("Authority"));
        return AwardOffer.builder()
                .form(new AwardForm(LETTER, text("Letter"), AwardCategory.COMMENDATION_FORM, authority))
                .mode(OfferMode.AWARDS)
                .quota(QuotaSource.GRANTED)
                .clauses(List.of(ClauseId.of("green/1")))
                .requiredClauses(List.of(ClauseId.of("green/1")))
                .build();
    }

    private static AwardRound round() {
        return AwardRound.builder()
                .id(RoundId.of("annual-2024"))
                .kind(RoundKind.ANNUAL)
                .year(2024)
                .title(text("2024"))
                .period(DateWindow.year(2024))
                .clauses(List.of(ClauseId.of("green/1")))
                .requiredClauses(List.of())
                .build();
    }

    private static SourceDocument plan() {
        return SourceDocument.builder()
                .id(DocumentId.of("green"))
                .title(text("Plan"))
                .issuer(text("Department"))
                .number(Optional.empty())
                .issuedOn(Optional.of(LocalDate.parse("2024-01-01")))
                .issuedNotBefore(Optional.empty())
                .issuedNotAfter(Optional.empty())
                .build();
    }

    private static Reading reading(String id, String first, String second) {
        return Reading.builder()
                .id(ReadingId.of(id))
                .clauses(List.of(ClauseId.of("green/1")))
                .question(text("Which?"))
                .alternatives(List.of(new Alternative(first, text(first)), new Alternative(second, text(second))))
                .defaultAlternative(first)
                .why(text("So it is."))
                .build();
    }

    private static LocalisedText text(String both) {
        return new LocalisedText(both, both);
    }
}
