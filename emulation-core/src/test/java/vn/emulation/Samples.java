package vn.emulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.emulation.award.Authority;
import vn.emulation.award.AuthorityId;
import vn.emulation.award.AwardCategory;
import vn.emulation.award.AwardForm;
import vn.emulation.award.AwardFormId;
import vn.emulation.campaign.AwardOffer;
import vn.emulation.campaign.AwardRound;
import vn.emulation.campaign.Campaign;
import vn.emulation.campaign.CampaignId;
import vn.emulation.campaign.OfferMode;
import vn.emulation.campaign.QuotaSource;
import vn.emulation.campaign.RoundId;
import vn.emulation.campaign.RoundKind;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.DossierId;
import vn.emulation.dossier.Listing;
import vn.emulation.nominee.Collective;
import vn.emulation.nominee.Household;
import vn.emulation.nominee.NomineeId;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.nominee.OrgUnit;
import vn.emulation.nominee.UnitId;
import vn.emulation.nominee.UnitType;
import vn.emulation.quota.Grant;
import vn.emulation.quota.UnitCount;
import vn.emulation.source.Alternative;
import vn.emulation.source.Clause;
import vn.emulation.source.ClauseId;
import vn.emulation.source.DocumentId;
import vn.emulation.source.Reading;
import vn.emulation.source.ReadingId;
import vn.emulation.source.Ruling;
import vn.emulation.source.SourceDocument;
import vn.emulation.source.Treatment;
import vn.emulation.text.LocalisedText;
import vn.emulation.time.DateWindow;

/** The least valid value of each type, for tests to change one fact of. */
public final class Samples {
    public static final LocalisedText TEXT = new LocalisedText("Phong trào", "Campaign");
    public static final ClauseId CLAUSE = ClauseId.of("plan/III.3");
    public static final AwardFormId FORM = AwardFormId.of("merit");
    public static final LocalDate DAY = LocalDate.of(2026, 10, 14);

    private Samples() {}

    public static SourceDocument document() {
        return SourceDocument.builder()
                .id(DocumentId.of("plan"))
                .title(TEXT)
                .issuer(TEXT)
                .number(Optional.empty())
                .issuedOn(Optional.empty())
                .issuedNotBefore(Optional.empty())
                .issuedNotAfter(Optional.empty())
                .build();
    }

    public static Clause clause() {
        return new Clause(CLAUSE, TEXT, Treatment.INFORMATIVE, List.of());
    }

    public static Reading reading() {
        return Reading.builder()
                .id(ReadingId.of("plan/bound"))
                .clauses(List.of(CLAUSE))
                .question(TEXT)
                .alternatives(List.of(new Alternative("BEFORE", TEXT), new Alternative("ON", TEXT)))
                .defaultAlternative("BEFORE")
                .why(TEXT)
                .build();
    }

    public static UnitCount count() {
        return new UnitCount(UnitId.of("hospital"), "headcount", 120, DAY, Optional.empty());
    }

    public static Ruling ruling() {
        return new Ruling(ReadingId.of("plan/bound"), "ON", "Hội đồng", DAY, "12/BB");
    }

    public static Collective collective() {
        return new Collective(
                NomineeId.of("TT-1"), UnitId.of("U1"), "Phòng Y", OptionalInt.empty(), OptionalInt.empty());
    }

    public static OrgUnit unit(String id) {
        return new OrgUnit(UnitId.of(id), TEXT, UnitType.DIVISION, Optional.empty());
    }

    public static OrgUnit unit(String id, String parent) {
        return new OrgUnit(UnitId.of(id), TEXT, UnitType.DIVISION, Optional.of(UnitId.of(parent)));
    }

    public static AwardForm form(String id) {
        return new AwardForm(
                AwardFormId.of(id),
                TEXT,
                AwardCategory.COMMENDATION_FORM,
                new Authority(AuthorityId.of("chair"), TEXT));
    }

    public static AwardOffer offer() {
        return new AwardOffer(form("merit"), OfferMode.PROPOSES, QuotaSource.GRANTED, List.of(CLAUSE), List.of(CLAUSE));
    }

    public static AwardRound round() {
        return AwardRound.builder()
                .id(RoundId.of("annual-2026"))
                .kind(RoundKind.ANNUAL)
                .year(2026)
                .title(TEXT)
                .period(DateWindow.year(2026))
                .clauses(List.of(CLAUSE))
                .requiredClauses(List.of())
                .build();
    }

    public static Campaign campaign() {
        return Campaign.builder()
                .id(CampaignId.of("ar"))
                .title(TEXT)
                .organiser(UnitId.of("U1"))
                .titlePeriod(DateWindow.year(2026))
                .plan(document())
                .legalBases(List.of())
                .clauses(List.of(clause()))
                .readings(List.of())
                .criteria(List.of())
                .awards(List.of(offer()))
                .rounds(List.of(round()))
                .milestones(List.of())
                .duties(List.of())
                .documents(List.of())
                .build();
    }

    public static Dossier dossier() {
        return Dossier.builder()
                .id(DossierId.of("D1"))
                .campaign(CampaignId.of("ar"))
                .round(RoundId.of("annual-2026"))
                .nominee(new Household(NomineeId.of("H1"), UnitId.of("U1")))
                .form(FORM)
                .receivedOn(Optional.empty())
                .registered(Optional.empty())
                .documents(Listing.unknown())
                .achievements(Listing.unknown())
                .criteria(List.of())
                .history(Listing.unknown())
                .conduct(Listing.unknown())
                .votes(List.of())
                .rank(Optional.empty())
                .build();
    }

    public static Grant grant() {
        return new Grant(FORM, NomineeKind.INDIVIDUAL, 12, "UBND tỉnh", Optional.empty(), Optional.empty());
    }
}
