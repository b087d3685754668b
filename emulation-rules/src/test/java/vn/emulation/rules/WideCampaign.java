package vn.emulation.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.emulation.award.Authority;
import vn.emulation.award.AuthorityId;
import vn.emulation.award.AwardCategory;
import vn.emulation.award.AwardMode;
import vn.emulation.campaign.AwardRound;
import vn.emulation.campaign.AwardRoundBuilder;
import vn.emulation.campaign.Campaign;
import vn.emulation.campaign.CampaignBuilder;
import vn.emulation.campaign.Criterion;
import vn.emulation.campaign.CriterionId;
import vn.emulation.campaign.Launch;
import vn.emulation.campaign.LaunchLevel;
import vn.emulation.campaign.RoundId;
import vn.emulation.campaign.RoundKind;
import vn.emulation.law.AskedDocument;
import vn.emulation.law.Competence;
import vn.emulation.law.LegalCriterion;
import vn.emulation.law.LegalForm;
import vn.emulation.law.LegalFrame;
import vn.emulation.law.ProvisionBuilder;
import vn.emulation.nominee.OrgTree;
import vn.emulation.nominee.OrgUnit;
import vn.emulation.nominee.UnitId;
import vn.emulation.nominee.UnitType;
import vn.emulation.source.ClauseId;
import vn.emulation.text.LocalisedText;
import vn.emulation.time.DateWindow;

/** The test campaign with rounds of every kind, a launch, a law, documents that are asked for, two more criteria, and units of every type. */
final class WideCampaign {

    private WideCampaign() {}

    static Campaign campaign() {
        Campaign campaign = TestLaw.under(law());
        AwardRound annual = campaign.rounds().get(0);
        Criterion tidy = campaign.criteria().get(0);
        Stream<AwardRound> others = Stream.of(RoundKind.WHOLE_PERIOD, RoundKind.MID_TERM, RoundKind.FINAL)
                .map(kind -> AwardRoundBuilder.builder(annual)
                        .id(RoundId.of(kind.name()))
                        .kind(kind)
                        .year(2025)
                        .build());
        Stream<Criterion> criteria =
                Stream.of("calm", "clean").map(id -> new Criterion(CriterionId.of(id), tidy.clause(), tidy.text()));
        Launch launch = new Launch(
                LaunchLevel.PROVINCE,
                AwardMode.THEMATIC,
                DateWindow.of(LocalDate.parse("2024-01-01"), LocalDate.parse("2026-01-01")),
                annual.clauses());
        return CampaignBuilder.builder(campaign)
                .launch(Optional.of(launch))
                .rounds(Stream.concat(Stream.of(annual), others).toList())
                .documents(Plans.REFORM.campaign().documents())
                .criteria(Stream.concat(campaign.criteria().stream(), criteria).toList())
                .build();
    }

    /** It opens one form to collectives, lets one authority decide it in 2024, asks for two documents and has two criteria. */
    private static LegalFrame law() {
        AuthorityId authority = AuthorityId.of("authority");
        ClauseId clause = ClauseId.of("act/2");
        LocalisedText text = new LocalisedText("luật", "law");
        return TestLaw.frame()
                .authorities(List.of(new Authority(authority, text)))
                .forms(Stream.of(Dossiers.MERIT, TestCampaign.LETTER)
                        .map(form -> new LegalForm(form, text, AwardCategory.COMMENDATION_FORM))
                        .toList())
                .provisions(List.of(ProvisionBuilder.builder(TestLaw.provision("act/2"))
                        .decidedBy(List.of(new Competence(authority, DateWindow.year(2024), List.of(clause))))
                        .build()))
                .criteria(Stream.of("law/model", "law/merit")
                        .map(id -> new LegalCriterion(id, clause, text))
                        .toList())
                .askedDocuments(Stream.of("proposal-letter", "achievement-report")
                        .map(type -> AskedDocument.builder()
                                .type(type)
                                .name(text)
                                .regimes(List.of(TestLaw.KNOWN))
                                .forms(List.of())
                                .kinds(List.of())
                                .clause(clause)
                                .build())
                        .toList())
                .build();
    }

    static OrgTree tree() {
        return OrgTree.of(List.of(
                unit("syt-an-giang", "", UnitType.DEPARTMENT),
                unit("hospital", "syt-an-giang", UnitType.AFFILIATE),
                unit("ward", "hospital", UnitType.PART),
                unit("office", "syt-an-giang", UnitType.DIVISION),
                unit("school", "", UnitType.OTHER)));
    }

    private static OrgUnit unit(String id, String parent, UnitType type) {
        return new OrgUnit(
                UnitId.of(id),
                new LocalisedText(id, id),
                type,
                Optional.of(parent).filter(any -> !any.isEmpty()).map(UnitId::of));
    }
}
