package vn.emulation.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import vn.emulation.award.Authority;
import vn.emulation.award.AuthorityId;
import vn.emulation.award.AwardForm;
import vn.emulation.award.AwardMode;
import vn.emulation.campaign.AwardOffer;
import vn.emulation.campaign.AwardOfferBuilder;
import vn.emulation.campaign.AwardRound;
import vn.emulation.campaign.AwardRoundBuilder;
import vn.emulation.campaign.Campaign;
import vn.emulation.campaign.CampaignBuilder;
import vn.emulation.campaign.Launch;
import vn.emulation.campaign.LaunchLevel;
import vn.emulation.campaign.RoundId;
import vn.emulation.campaign.RoundKind;
import vn.emulation.dossier.Dossier;
import vn.emulation.law.LegalForm;
import vn.emulation.law.Provision;
import vn.emulation.source.ClauseId;
import vn.emulation.text.LocalisedText;
import vn.emulation.time.DateWindow;

/**
 * The test campaign joined to the law: it offers every form that the law knows, each decided by the authority that the
 * law names first, and holds a round of each kind in 2024.
 */
final class LawCampaign {

    static final BundledLaw LAW = BundledLaw.load();
    private static final DateWindow TITLE = DateWindow.of(LocalDate.of(2020, 1, 1), LocalDate.of(2025, 1, 1));

    private static final Map<Subjects, RuleSet> LOADED = new ConcurrentHashMap<>();

    private record Subjects(Campaign campaign, List<String> subjects) {}

    private LawCampaign() {}

    /** The campaign, launched by the province and long enough for anything. */
    static Campaign joined() {
        return launched(LaunchLevel.PROVINCE, Optional.of(60), 60);
    }

    /** The campaign, of which nobody knows who launched it. */
    static Campaign notLaunched() {
        return LAW.joinedTo(CampaignBuilder.builder(TestCampaign.campaign())
                .awards(LAW.frame().forms().stream().map(LawCampaign::offer).toList())
                .rounds(Stream.of(RoundKind.values()).map(LawCampaign::round).toList())
                .titlePeriod(TITLE)
                .build());
    }

    /** The campaign, launched by somebody for so many months, or for days not known, under a title of so many months. */
    static Campaign launched(LaunchLevel level, Optional<Integer> months, int titleMonths) {
        Optional<LocalDate> from = months.map(count -> LocalDate.of(2025, 1, 1).minusMonths(count));
        DateWindow window = new DateWindow(from, Optional.of(LocalDate.of(2025, 1, 1)));
        return CampaignBuilder.builder(notLaunched())
                .titlePeriod(DateWindow.of(LocalDate.of(2025, 1, 1).minusMonths(titleMonths), LocalDate.of(2025, 1, 1)))
                .launch(Optional.of(new Launch(level, AwardMode.THEMATIC, window, List.of(ClauseId.of("green/1")))))
                .build();
    }

    /** The same campaign, in which somebody decides every form whom the law names for none. */
    static Campaign decidedByNobodyCompetent(Campaign campaign) {
        Authority clerk = new Authority(AuthorityId.of("clerk"), new LocalisedText("Thư ký", "Clerk"));
        return CampaignBuilder.builder(campaign)
                .awards(campaign.awards().stream()
                        .map(offer -> AwardOfferBuilder.builder(offer)
                                .form(new AwardForm(
                                        offer.form().id(),
                                        offer.form().name(),
                                        offer.form().category(),
                                        clerk))
                                .build())
                        .toList())
                .build();
    }

    /** Loads the rules of some subjects of the law, such as {@code forms}; those of one campaign once for all tests. */
    static RuleSet rules(Campaign campaign, String... subjects) {
        return LOADED.computeIfAbsent(
                new Subjects(campaign, List.of(subjects)), none -> RuleSet.load(campaign, sources(subjects)));
    }

    /** Loads the same rules without compiling them. */
    static UncompiledRules uncompiled(Campaign campaign, String... subjects) {
        return UncompiledRules.load(campaign, sources(subjects));
    }

    private static List<RuleSource> sources(String... subjects) {
        return LAW.sources().stream()
                .filter(source ->
                        Stream.of(subjects).anyMatch(subject -> source.name().startsWith("law/" + subject + "/")))
                .toList();
    }

    /** The same dossier in a round of the given kind. */
    static Dossier in(Dossier dossier, RoundKind kind) {
        return Dossiers.but(dossier).round(roundId(kind)).build();
    }

    private static RoundId roundId(RoundKind kind) {
        return kind == RoundKind.ANNUAL ? TestCampaign.ROUND : RoundId.of(kind + "-2024");
    }

    private static AwardRound round(RoundKind kind) {
        return AwardRoundBuilder.builder(TestCampaign.campaign().rounds().get(0))
                .id(roundId(kind))
                .kind(kind)
                .build();
    }

    private static AwardOffer offer(LegalForm form) {
        AuthorityId deciding = LAW.frame().provisions().stream()
                .filter(provision -> provision.form().equals(form.id()))
                .map(Provision::decidedBy)
                .flatMap(List::stream)
                .map(competence -> competence.authority())
                .findFirst()
                .orElse(AuthorityId.of("nobody"));
        return AwardOfferBuilder.builder(TestCampaign.campaign().awards().get(0))
                .form(new AwardForm(
                        form.id(),
                        form.name(),
                        form.category(),
                        new Authority(deciding, new LocalisedText(deciding.value(), deciding.value()))))
                .build();
    }
}
