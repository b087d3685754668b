package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.emulation.rules.ExclusionDossiers.person;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.emulation.campaign.DocumentTypeId;
import vn.emulation.decision.Need;
import vn.emulation.dossier.Document;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.Listing;
import vn.emulation.nominee.Household;
import vn.emulation.nominee.Nominee;

/** What the law asks a dossier to hold, by regime, form and kind, and in how many copies. */
class LawDocumentsTest {

    private static String missing(Dossier dossier) {
        return ExclusionRules.decide(dossier).needs().stream()
                .filter(need -> need.field().equals("lawDocuments"))
                .map(Need::item)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private static Dossier of(Nominee nominee, String form, String receivedOn) {
        return Dossiers.but(person(form, receivedOn))
                .nominee(nominee)
                .career(Optional.empty())
                .build();
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "2017-09-30, advanced-worker, ''",
        "2017-10-01, advanced-worker, achievement-report meeting-minutes proposal-letter",
        "2023-12-31, provincial-emulation-fighter, achievement-report meeting-minutes proposal-letter",
        "2023-12-31, labour-medal-third, achievement-report meeting-minutes proposal-letter",
        "2024-01-01, advanced-worker, achievement-report meeting-minutes proposal-letter",
        "2024-01-01, grassroots-emulation-fighter, "
                + "achievement-report initiative-certificate meeting-minutes proposal-letter",
        "2024-01-01, provincial-emulation-fighter, "
                + "achievement-report initiative-certificate meeting-minutes proposal-letter",
        "2025-07-01, national-emulation-fighter, "
                + "achievement-report initiative-certificate meeting-minutes proposal-letter",
        "2024-01-01, provincial-merit-certificate, achievement-report meeting-minutes proposal-letter",
        "2025-06-30, prime-minister-merit-certificate, "
                + "achievement-report consultation-opinion meeting-minutes proposal-letter",
        "2025-07-01, labour-medal-third, achievement-report consultation-opinion meeting-minutes proposal-letter "
                + "public-posting-record",
        "2026-09-30, gold-star-medal, achievement-report consultation-opinion meeting-minutes proposal-letter "
                + "public-posting-record",
        "2026-10-01, labour-medal-third, ''"
    })
    void each_regime_asks_each_form_for_its_own(String receivedOn, String form, String expected) {
        assertThat(missing(person(form, receivedOn))).isEqualTo(expected);
    }

    @Test
    void the_law_of_2022_asks_no_report_of_a_household() {
        Nominee household = new Household(Dossiers.NOMINEE, Dossiers.HOSPITAL);

        assertThat(missing(of(household, "provincial-merit-certificate", "2024-01-01")))
                .isEqualTo("meeting-minutes proposal-letter");
        assertThat(missing(of(household, "provincial-merit-certificate", "2023-12-31")))
                .isEqualTo("achievement-report meeting-minutes proposal-letter");
    }

    @Test
    void the_flag_of_the_government_needs_an_opinion() {
        assertThat(missing(of(Dossiers.collective(), "government-emulation-flag", "2024-01-01")))
                .isEqualTo("achievement-report consultation-opinion meeting-minutes proposal-letter");
    }

    private static Dossier copied(String form, String receivedOn, OptionalInt copies) {
        List<Document> documents = Stream.of(
                        "proposal-letter",
                        "achievement-report",
                        "meeting-minutes",
                        "consultation-opinion",
                        "public-posting-record",
                        "initiative-certificate")
                .map(type -> new Document(DocumentTypeId.of(type), Optional.empty(), Optional.empty(), copies))
                .toList();
        return Dossiers.but(person(form, receivedOn))
                .documents(Listing.complete(documents))
                .build();
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "2023-12-31, provincial-merit-certificate, 1",
        "2023-12-31, prime-minister-merit-certificate, 2",
        "2023-12-31, national-emulation-fighter, 2",
        "2023-12-31, government-emulation-flag, 2",
        "2023-12-31, labour-medal-third, 3",
        "2023-12-31, gold-star-medal, 3",
        "2024-01-01, prime-minister-merit-certificate, 1",
        "2024-01-01, labour-medal-third, 1",
        "2025-07-01, national-emulation-fighter, 1"
    })
    void the_state_level_asked_for_several_sets_until_2023_and_asks_for_one_since(
            String receivedOn, String form, int sets) {
        assertThat(missing(copied(form, receivedOn, OptionalInt.of(sets)))).isEmpty();
        assertThat(missing(copied(form, receivedOn, OptionalInt.of(sets + 1)))).isEmpty();
        assertThat(missing(copied(form, receivedOn, OptionalInt.empty()))).isEmpty();
        if (sets > 1) {
            assertThat(missing(copied(form, receivedOn, OptionalInt.of(sets - 1))))
                    .isEqualTo("achievement-report meeting-minutes proposal-letter");
        }
    }

    @Test
    void what_is_missing_is_named_as_the_law_names_it() {
        assertThat(ExclusionRules.decide(person("advanced-worker", "2024-01-01")).needs().stream()
                        .flatMap(need -> need.name().stream())
                        .map(name -> name.in(Locale.forLanguageTag("vi"))))
                .contains("Biên bản bình xét thi đua", "Báo cáo thành tích", "Tờ trình đề nghị");
    }
}
