package vn.emulation.rules;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.emulation.award.Authority;
import vn.emulation.award.AuthorityId;
import vn.emulation.award.AwardCategory;
import vn.emulation.award.AwardForm;
import vn.emulation.award.AwardFormId;
import vn.emulation.award.AwardMode;
import vn.emulation.campaign.AwardOffer;
import vn.emulation.campaign.AwardRound;
import vn.emulation.campaign.Campaign;
import vn.emulation.campaign.CampaignBuilder;
import vn.emulation.campaign.CampaignId;
import vn.emulation.campaign.Launch;
import vn.emulation.campaign.LaunchLevel;
import vn.emulation.campaign.OfferMode;
import vn.emulation.campaign.QuotaSource;
import vn.emulation.campaign.RoundId;
import vn.emulation.campaign.RoundKind;
import vn.emulation.law.LegalFrame;
import vn.emulation.law.LegalFrameBuilder;
import vn.emulation.source.ClauseId;
import vn.emulation.text.LocalisedText;
import vn.emulation.time.DateWindow;

/**
 * The yearly emulation of a province, 2018 to 2028, which leads to every title: a plan of one clause ({@code green/1},
 * met by whoever asks for what is offered), rounds {@code annual-<year>}, {@code mid-term-<year>} and
 * {@code final-<year>}.
 */
final class TitleCampaign {

    static final ClauseId CLAUSE = ClauseId.of("green/1");
    private static final Map<String, String> DECIDED_BY = Map.ofEntries(
            Map.entry("advanced-worker", "department-director"),
            Map.entry("grassroots-emulation-fighter", "department-director"),
            Map.entry("provincial-emulation-fighter", "province-chair"),
            Map.entry("national-emulation-fighter", "prime-minister"),
            Map.entry("advanced-collective", "department-director"),
            Map.entry("excellent-collective", "province-chair"),
            Map.entry("provincial-emulation-flag", "province-chair"),
            Map.entry("government-emulation-flag", "government"),
            Map.entry("model-commune", "province-chair"),
            Map.entry("cultural-village", "district-chair"),
            Map.entry("cultural-family", "commune-chair"));
    private static final List<RuleSource> PLAN = List.of(
            RuleSource.rules("plan.drl", Drl.rule("green/1/met", "formOffered", "satisfies")),
            texts(RuleSource.Kind.TEXTS_VI, "Phong trào có hình thức này."),
            texts(RuleSource.Kind.TEXTS_EN, "The campaign leads to this form."));

    private TitleCampaign() {}

    /** The campaign, launched by the province as its yearly emulation. */
    static Campaign yearly() {
        return launched(Optional.of(launch(LaunchLevel.PROVINCE, AwardMode.REGULAR, years(2018, 2029))));
    }

    static Campaign launched(Optional<Launch> launch) {
        return CampaignBuilder.builder(TestCampaign.campaign())
                .titlePeriod(years(2018, 2029))
                .criteria(List.of())
                .id(CampaignId.of("titles"))
                .awards(DECIDED_BY.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> offer(entry.getKey(), entry.getValue()))
                        .toList())
                .rounds(IntStream.range(2018, 2029)
                        .mapToObj(year -> Stream.of(
                                round("annual-", RoundKind.ANNUAL, year),
                                round("mid-term-", RoundKind.MID_TERM, year),
                                round("final-", RoundKind.FINAL, year)))
                        .flatMap(each -> each)
                        .toList())
                .launch(launch)
                .build();
    }

    /** The campaign, in which one authority decides every form. */
    static Campaign decidedBy(String authority) {
        Campaign campaign = yearly();
        return CampaignBuilder.builder(campaign)
                .awards(campaign.awards().stream()
                        .map(offer -> offer(offer.form().id().value(), authority))
                        .toList())
                .build();
    }

    static Launch launch(LaunchLevel level, AwardMode mode, DateWindow window) {
        return new Launch(level, mode, window, List.of(CLAUSE));
    }

    static DateWindow years(int from, int before) {
        return DateWindow.of(LocalDate.of(from, 1, 1), LocalDate.of(before, 1, 1));
    }

    /** Compiles the law for it: which regime governs, and the rules of the files whose names hold one of the texts. */
    static RuleSet rules(Campaign campaign, String... files) {
        BundledLaw law = BundledLaw.load();
        List<RuleSource> rules = law.sources().stream()
                .filter(source -> source.kind() != RuleSource.Kind.RULES
                        || Stream.concat(Stream.of("law/regimes/"), Stream.of(files))
                                .anyMatch(source.name()::contains))
                .toList();
        return RuleSet.load(
                asking(law.joinedTo(campaign), rules),
                Stream.concat(PLAN.stream(), rules.stream()).toList());
    }

    /** Of what the law asks of everybody, only that which some of the rules answer. */
    private static Campaign asking(Campaign campaign, List<RuleSource> sources) {
        String rules = sources.stream()
                .filter(source -> source.kind() == RuleSource.Kind.RULES)
                .map(source -> new String(source.content(), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
        LegalFrame law = campaign.law().orElseThrow();
        return CampaignBuilder.builder(campaign)
                .law(Optional.of(LegalFrameBuilder.builder(law)
                        .requirements(law.requirements().stream()
                                .filter(asked -> asked.clauses().stream()
                                        .allMatch(clause -> rules.contains("\"" + clause + "/")))
                                .toList())
                        .build()))
                .build();
    }

    private static RuleSource texts(RuleSource.Kind kind, String met) {
        return RuleSource.of(
                kind, kind + ".properties", ("rule.green/1/met=" + met + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static AwardRound round(String prefix, RoundKind kind, int year) {
        return AwardRound.builder()
                .id(RoundId.of(prefix + year))
                .kind(kind)
                .year(year)
                .title(text("Round"))
                .period(DateWindow.year(year))
                .clauses(List.of(CLAUSE))
                .requiredClauses(List.of())
                .build();
    }

    private static AwardOffer offer(String form, String authority) {
        Authority decides = new Authority(AuthorityId.of(authority), text(authority));
        return AwardOffer.builder()
                .form(new AwardForm(AwardFormId.of(form), text(form), AwardCategory.EMULATION_TITLE, decides))
                .mode(OfferMode.PROPOSES)
                .quota(QuotaSource.NOT_STATED)
                .clauses(List.of(CLAUSE))
                .requiredClauses(List.of(CLAUSE))
                .build();
    }

    private static LocalisedText text(String both) {
        return new LocalisedText(both, both);
    }
}
