package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.emulation.award.Authority;
import vn.emulation.award.AuthorityId;
import vn.emulation.campaign.Campaign;
import vn.emulation.campaign.DocumentTypeId;
import vn.emulation.decision.Decision;
import vn.emulation.decision.Need;
import vn.emulation.dossier.Document;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.Listing;
import vn.emulation.law.AskedDocument;
import vn.emulation.law.Competence;
import vn.emulation.law.LegalCriterion;
import vn.emulation.law.LegalFrame;
import vn.emulation.law.Provision;
import vn.emulation.law.ProvisionBuilder;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.source.ClauseId;
import vn.emulation.text.LocalisedText;
import vn.emulation.time.DateWindow;

/** What rules read of the law of the day on which a dossier was received. */
class LawWordsTest {
    private static final LocalisedText TEXT = new LocalisedText("báo cáo", "report");
    private static final List<ClauseId> CLAUSES = List.of(ClauseId.of("act/2"));

    private static Campaign campaign(String authority, DateWindow decided) {
        Competence competence = new Competence(AuthorityId.of(authority), decided, CLAUSES);
        Provision provision = ProvisionBuilder.builder(TestLaw.provision("act/2"))
                .decidedBy(List.of(competence))
                .build();
        return TestLaw.under(frame(provision, OptionalInt.of(2)));
    }

    private static LegalFrame frame(Provision provision, OptionalInt copies) {
        Stream<AuthorityId> named = provision.decidedBy().stream().map(Competence::authority);
        return TestLaw.frame()
                .authorities(named.map(id -> new Authority(id, TEXT)).toList())
                .provisions(List.of(provision))
                .askedDocuments(List.of(asked("report", copies), asked("minutes", OptionalInt.empty())))
                .build();
    }

    private static AskedDocument asked(String type, OptionalInt copies) {
        return AskedDocument.builder()
                .type(type)
                .name(TEXT)
                .regimes(List.of(TestLaw.KNOWN))
                .forms(List.of())
                .kinds(List.of(NomineeKind.COLLECTIVE))
                .copies(copies)
                .clause(ClauseId.of("act/3"))
                .build();
    }

    /** The rules that fire, each of which says of one word that it holds or not. */
    private static String fired(Campaign campaign, Dossier dossier, String decidedOn) {
        RuleSet rules = TestCampaign.load(
                campaign,
                List.of(),
                Drl.rule("act/2/regime", "regimeKnown", "warns"),
                Drl.rule("act/2/no-regime", "!regimeKnown", "warns"),
                Drl.rule("act/2/provided", "regimeKnown, formProvided", "warns"),
                Drl.rule("act/2/not-provided", "regimeKnown, !formProvided", "warns"),
                Drl.rule("act/2/competent", "regimeKnown, authorityCompetent", "warns"),
                Drl.rule("act/2/not-competent", "regimeKnown, !authorityCompetent", "warns"));
        EvaluationRequest request = Requests.of(campaign, dossier)
                .decidedOn(LocalDate.parse(decidedOn))
                .build();
        return EmulationEngine.of(rules).evaluate(request).decisions().get(0).warnings().stream()
                .map(warning -> warning.rule().value().substring("act/2/".length()))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12-31, no-regime",
        "2024-01-01, regime provided competent",
        "2024-12-31, regime provided competent",
        "2025-01-01, no-regime"
    })
    void a_regime_is_known_on_its_days_if_its_text_is(String received, String expected) {
        Campaign campaign = campaign("authority", new DateWindow(Optional.empty(), Optional.empty()));

        assertThat(fired(campaign, Dossiers.received(TestCampaign.dossier(), received), "2024-06-01"))
                .isEqualTo(expected);
    }

    @Test
    void no_regime_is_known_without_the_day_of_receipt_or_without_a_law() {
        Campaign campaign = campaign("authority", new DateWindow(Optional.empty(), Optional.empty()));
        Dossier dossier = Dossiers.but(TestCampaign.dossier())
                .receivedOn(Optional.empty())
                .build();

        assertThat(fired(campaign, dossier, "2024-06-01")).isEqualTo("no-regime");
    }

    @Test
    void a_form_is_provided_for_the_kinds_of_nominee_of_its_provision_and_nobody_is_competent_for_another() {
        Campaign campaign = campaign("authority", new DateWindow(Optional.empty(), Optional.empty()));
        Dossier individual = Dossiers.but(TestCampaign.dossier())
                .nominee(Dossiers.individual(Optional.empty()))
                .build();

        assertThat(fired(campaign, individual, "2024-06-01")).isEqualTo("regime not-provided not-competent");
    }

    @ParameterizedTest
    @CsvSource({
        "authority, 2024-06-30, regime provided competent",
        "authority, 2024-07-01, regime provided not-competent",
        "other, 2024-06-30, regime provided not-competent"
    })
    void the_authority_of_the_campaign_is_competent_if_the_law_names_it_on_the_day_of_the_decision(
            String authority, String decidedOn, String expected) {
        Campaign campaign = campaign(authority, DateWindow.endingBefore(LocalDate.parse("2024-07-01")));

        assertThat(fired(campaign, TestCampaign.dossier(), decidedOn)).isEqualTo(expected);
    }

    private static String missing(OptionalInt copies, Document... sent) {
        Campaign campaign = TestLaw.under(frame(TestLaw.provision("act/3"), copies));
        RuleSet rules = TestCampaign.load(
                campaign,
                List.of(),
                Drl.rule("act/3/complete", "lawDocumentsMissing == 0", "satisfies"),
                Drl.rule("act/3/missing", "lawDocumentsMissing > 0", "needs lawDocuments"));
        Dossier dossier = Dossiers.but(TestCampaign.dossier())
                .documents(Listing.complete(List.of(sent)))
                .build();
        Decision decision = TestCampaign.decide(rules, dossier);
        return decision.needs().stream()
                .map((Need need) -> need.field() + " " + need.item().orElse("") + " "
                        + need.name().map(LocalisedText::en).orElse(""))
                .collect(Collectors.joining(", "));
    }

    private static Document document(String type, OptionalInt copies) {
        return new Document(DocumentTypeId.of(type), Optional.empty(), Optional.empty(), copies);
    }

    @Test
    void each_document_that_the_law_asks_for_and_the_dossier_lacks_is_named() {
        Document minutes = document("minutes", OptionalInt.empty());

        assertThat(missing(OptionalInt.empty())).isEqualTo("lawDocuments minutes report, lawDocuments report report");
        assertThat(missing(OptionalInt.empty(), minutes)).isEqualTo("lawDocuments report report");
        assertThat(missing(OptionalInt.empty(), minutes, document("report", OptionalInt.empty())))
                .isEmpty();
    }

    @Test
    void a_criterion_that_the_law_does_not_list_is_told_with_the_nearest_that_it_does() {
        LegalFrame frame = TestLaw.frame()
                .criteria(List.of(new LegalCriterion("law/model", ClauseId.of("act/2"), TEXT)))
                .build();
        String typed = Drl.rule("act/2/met", "assessed(\"law/modle\")", "satisfies");
        String right = Drl.rule("act/2/met", "assessed(\"law/model\")", "satisfies");

        assertThat(Diagnosed.diagnostics(TestLaw.under(frame), List.of(RuleSource.rules("a.drl", typed))).stream()
                        .map(found -> found.told(Locale.ENGLISH)))
                .singleElement()
                .asString()
                .startsWith("a.drl:4:29 EM-128 ")
                .contains("(law/modle)")
                .contains("(law/model)");
        assertThat(Diagnosed.diagnostics(TestLaw.under(frame), List.of(RuleSource.rules("a.drl", right))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, lawDocuments report report", "2, ''", "3, ''", "0, ''"})
    void too_few_copies_are_a_missing_document_and_copies_that_nobody_counted_are_not(int sent, String expected) {
        OptionalInt copies = sent == 0 ? OptionalInt.empty() : OptionalInt.of(sent);

        assertThat(missing(OptionalInt.of(2), document("minutes", OptionalInt.empty()), document("report", copies)))
                .isEqualTo(expected);
    }
}
