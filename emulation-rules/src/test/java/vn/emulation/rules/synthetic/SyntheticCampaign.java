package vn.emulation.rules.synthetic;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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
import vn.emulation.campaign.Criterion;
import vn.emulation.campaign.CriterionId;
import vn.emulation.campaign.DocumentTypeId;
import vn.emulation.campaign.OfferMode;
import vn.emulation.campaign.QuotaSource;
import vn.emulation.campaign.RequiredDocument;
import vn.emulation.campaign.RoundId;
import vn.emulation.campaign.RoundKind;
import vn.emulation.dossier.Dossier;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.nominee.OrgTree;
import vn.emulation.nominee.OrgUnit;
import vn.emulation.nominee.UnitId;
import vn.emulation.nominee.UnitType;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.source.Clause;
import vn.emulation.source.ClauseId;
import vn.emulation.source.DocumentId;
import vn.emulation.source.SourceDocument;
import vn.emulation.source.Treatment;
import vn.emulation.text.LocalisedText;
import vn.emulation.time.DateWindow;
import vn.emulation.time.WorkCalendar;

/** The campaign of the synthetic rules: one form of award for each variant of these, two at least. */
public final class SyntheticCampaign {

    /** How many units there are below the organiser, besides those of another sector. */
    public static final int UNITS = 200;

    static final CampaignId ID = CampaignId.of("synthetic");
    static final RoundId ANNUAL = RoundId.of("annual-2025");
    static final LocalDate DECIDED_ON = LocalDate.of(2025, 12, 1);
    static final DateWindow PERIOD = DateWindow.year(2025);
    static final UnitId ORGANISER = UnitId.of("department");
    static final List<String> CRITERIA = List.of("c-1", "c-2", "c-3", "c-4", "c-5", "c-6");
    static final List<String> DOCUMENTS = List.of("letter", "report", "minutes", "evidence", "certificate");
    static final OrgTree TREE = OrgTree.of(units());

    private static final List<String> OF_EACH_FORM = List.of("history", "spacing", "rating");
    private static final List<String> OF_ALL_FORMS =
            List.of("deadline", "documents", "criteria", "nominee", "window", "conduct");

    private SyntheticCampaign() {}

    /** Returns how many forms a campaign with so many variants of rules has. */
    public static int forms(int variants) {
        return Math.max(2, variants);
    }

    /** Returns the request to decide dossiers of its yearly round. */
    public static EvaluationRequest request(Campaign campaign, List<Dossier> dossiers) {
        return EvaluationRequest.builder()
                .campaign(campaign)
                .round(ANNUAL)
                .dossiers(dossiers)
                .grants(List.of())
                .orgTree(TREE)
                .rulings(List.of())
                .calendar(new WorkCalendar("synthetic", text("None"), List.of()))
                .decidedOn(DECIDED_ON)
                .build();
    }

    static Campaign campaign(int variants) {
        return Campaign.builder()
                .id(ID)
                .title(text("Synthetic campaign"))
                .organiser(ORGANISER)
                .titlePeriod(PERIOD)
                .plan(plan())
                .legalBases(List.of())
                .clauses(clauses(forms(variants)))
                .readings(List.of())
                .criteria(CRITERIA.stream()
                        .map(id -> new Criterion(CriterionId.of(id), ClauseId.of("synthetic/criteria-0"), text(id)))
                        .toList())
                .awards(IntStream.range(0, forms(variants))
                        .mapToObj(form -> offer(form, variants))
                        .toList())
                .rounds(List.of(round()))
                .milestones(List.of())
                .duties(List.of())
                .documents(DOCUMENTS.stream().map(SyntheticCampaign::document).toList())
                .build();
    }

    private static List<Clause> clauses(int forms) {
        Stream<String> ofRules = IntStream.range(0, forms)
                .boxed()
                .flatMap(form -> SyntheticRules.templates().stream().map(template -> template.clauseId(form)));
        return Stream.concat(Stream.of("synthetic/terms"), ofRules)
                .distinct()
                .map(id -> new Clause(ClauseId.of(id), text(id), Treatment.MODELLED, List.of("rule:any")))
                .toList();
    }

    private static AwardOffer offer(int form, int variants) {
        AwardFormId id = AwardFormId.of("form-" + form);
        Authority authority = new Authority(AuthorityId.of("authority"), text("Authority"));
        Stream<String> general = OF_ALL_FORMS.stream().map(clause -> "synthetic/" + clause + "-0");
        Stream<String> own = OF_EACH_FORM.stream()
                .filter(clause -> form < variants)
                .map(clause -> "synthetic/" + clause + "-" + form);
        List<ClauseId> required = Stream.concat(general, own).map(ClauseId::of).toList();
        return AwardOffer.builder()
                .form(new AwardForm(id, text(id.value()), AwardCategory.COMMENDATION_FORM, authority))
                .mode(OfferMode.PROPOSES)
                .quota(QuotaSource.GRANTED)
                .clauses(required)
                .requiredClauses(required)
                .build();
    }

    /** A certificate is asked of collectives only. */
    private static RequiredDocument document(String type) {
        List<NomineeKind> kinds =
                type.equals("certificate") ? List.of(NomineeKind.COLLECTIVE) : Arrays.asList(NomineeKind.values());
        return new RequiredDocument(DocumentTypeId.of(type), text(type), kinds);
    }

    private static AwardRound round() {
        return AwardRound.builder()
                .id(ANNUAL)
                .kind(RoundKind.ANNUAL)
                .year(2025)
                .title(text("2025"))
                .period(PERIOD)
                .clauses(List.of(ClauseId.of("synthetic/terms")))
                .requiredClauses(List.of())
                .build();
    }

    private static SourceDocument plan() {
        return SourceDocument.builder()
                .id(DocumentId.of("synthetic"))
                .title(text("Plan"))
                .issuer(text("Department"))
                .number(Optional.empty())
                .issuedOn(Optional.of(LocalDate.of(2025, 1, 1)))
                .issuedNotBefore(Optional.empty())
                .issuedNotAfter(Optional.empty())
                .build();
    }

    /** Ten units right below the organiser, each with the parts that are left; and one that is none of its own. */
    private static List<OrgUnit> units() {
        Stream<OrgUnit> tops = Stream.of(
                unit("department", UnitType.DEPARTMENT, Optional.empty()),
                unit("elsewhere", UnitType.OTHER, Optional.empty()));
        Stream<OrgUnit> below = IntStream.range(0, UNITS)
                .mapToObj(index -> index < 10
                        ? unit("unit-" + index, UnitType.AFFILIATE, Optional.of(ORGANISER))
                        : unit("unit-" + index, UnitType.PART, Optional.of(UnitId.of("unit-" + index % 10))));
        return Stream.concat(tops, below).toList();
    }

    private static OrgUnit unit(String id, UnitType type, Optional<UnitId> parent) {
        return new OrgUnit(UnitId.of(id), text(id), type, parent);
    }

    private static LocalisedText text(String both) {
        return new LocalisedText(both, both);
    }
}
