package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.emulation.dossier.Dossier;

/** Chains of awards and years, told as tables; the round is of 2024. */
class LawFormChainTest {

    private static Dossier facts(Dossier start, String ratings, String awards) {
        return LegalFacts.rated(ratings).apply(LegalFacts.awarded(awards).apply(start));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # five years after the certificate of 2018 or 2019, three titles within them
            2020-2024:GOOD | provincial-merit-certificate@2019, grassroots-emulation-fighter@2020-2022 | SATISFIED
            2019-2023:GOOD | provincial-merit-certificate@2018, grassroots-emulation-fighter@2019-2021 | SATISFIED
            # a year too few, or a gap
            2021-2024:GOOD | provincial-merit-certificate@2019, grassroots-emulation-fighter@2021-2023 | BARRED
            2019-2021:GOOD,2023-2024:GOOD | provincial-merit-certificate@2018, grassroots-emulation-fighter@2019-2021 | BARRED
            2020-2021:GOOD,2022:COMPLETED,2023-2024:GOOD | provincial-merit-certificate@2018, grassroots-emulation-fighter@2019-2021 | BARRED
            # the certificate inside the years, and an older one before them
            2020-2024:GOOD | provincial-merit-certificate@2020, grassroots-emulation-fighter@2020-2022 | BARRED
            2020-2024:GOOD | provincial-merit-certificate@2018, provincial-merit-certificate@2022, grassroots-emulation-fighter@2020-2022 | SATISFIED
            # with the year of the round not rated, the certificate must be a year older
            2019-2023:GOOD | provincial-merit-certificate@2019, grassroots-emulation-fighter@2019-2021 | BARRED
            # two titles, or three of which one lies before the years
            2020-2024:GOOD | provincial-merit-certificate@2019, grassroots-emulation-fighter@2020-2021 | BARRED
            2020-2024:GOOD | provincial-merit-certificate@2019, grassroots-emulation-fighter@2019-2021 | BARRED
            # what was given in a campaign, for what nobody foresaw, or revoked is no certificate
            2020-2024:GOOD | provincial-merit-certificate@2019!THEMATIC, grassroots-emulation-fighter@2020-2022 | BARRED
            2020-2024:GOOD | provincial-merit-certificate@2019!SUDDEN, grassroots-emulation-fighter@2020-2022 | BARRED
            2020-2024:GOOD | provincial-merit-certificate@2019!REVOKED, grassroots-emulation-fighter@2020-2022 | BARRED
            # how it came about is not known
            2020-2024:GOOD | provincial-merit-certificate@2019!?, grassroots-emulation-fighter@2020-2022 | UNDETERMINED
            """)
    void the_prime_ministers_certificate_follows_that_of_the_province(String ratings, String awards, String status) {
        Dossier person = LawFormGrids.person("prime-minister-merit-certificate", "2024-10-01");

        assertThat(LawForms.status(facts(person, ratings, awards), "law-06-2022/73.1.b"))
                .hasToString(status);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            labour-medal-third  | 44.1.e  | prime-minister-merit-certificate | grassroots-emulation-fighter@2021-2023  | 2020-2023:GOOD,2024:EXCELLENT      | SATISFIED
            labour-medal-third  | 44.1.e  | prime-minister-merit-certificate | grassroots-emulation-fighter@2021-2023  | 2020-2024:GOOD                     | BARRED
            labour-medal-third  | 44.1.e  | prime-minister-merit-certificate | grassroots-emulation-fighter@2022-2023  | 2020-2023:GOOD,2024:EXCELLENT      | BARRED
            labour-medal-second | 43.1.dd | labour-medal-third               | provincial-emulation-fighter@2022       | 2020-2022:GOOD,2023-2024:EXCELLENT | SATISFIED
            labour-medal-second | 43.1.dd | labour-medal-third               | provincial-emulation-fighter@2022       | 2020-2023:GOOD,2024:EXCELLENT      | BARRED
            labour-medal-second | 43.1.dd | labour-medal-third               | grassroots-emulation-fighter@2022       | 2020-2022:GOOD,2023-2024:EXCELLENT | BARRED
            labour-medal-first  | 42.1.dd | labour-medal-second              | provincial-emulation-fighter@2022-2023  | 2020-2021:GOOD,2022-2024:EXCELLENT | SATISFIED
            labour-medal-first  | 42.1.dd | labour-medal-second              | provincial-emulation-fighter@2022-2023  | 2020-2022:GOOD,2023-2024:EXCELLENT | BARRED
            labour-medal-first  | 42.1.dd | labour-medal-second              | provincial-emulation-fighter@2023       | 2020-2021:GOOD,2022-2024:EXCELLENT | BARRED
            labour-medal-first  | 42.1.dd | labour-medal-third               | provincial-emulation-fighter@2022-2023  | 2020-2021:GOOD,2022-2024:EXCELLENT | BARRED
            """)
    void a_labour_medal_of_a_person_follows_the_lower_award(
            String form, String point, String lower, String titles, String ratings, String status) {
        Dossier person = facts(LawFormGrids.person(form, "2024-10-01"), ratings, lower + "@2019," + titles);

        assertThat(LawForms.status(person, "law-06-2022/" + point)).hasToString(status);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            labour-medal-third  | 44.4.dd | prime-minister-merit-certificate | government-emulation-flag@2022 | SATISFIED
            labour-medal-third  | 44.4.dd | prime-minister-merit-certificate | provincial-emulation-flag@2022 | BARRED
            labour-medal-third  | 44.4.dd | prime-minister-merit-certificate | provincial-emulation-flag@2022-2023 | SATISFIED
            labour-medal-third  | 44.4.dd | prime-minister-merit-certificate | provincial-emulation-flag@2022-2022,provincial-emulation-flag@2023!THEMATIC | BARRED
            labour-medal-third  | 44.4.dd | prime-minister-merit-certificate | provincial-emulation-flag@2022,provincial-merit-certificate@2023 | SATISFIED
            labour-medal-third  | 44.4.dd | prime-minister-merit-certificate | provincial-merit-certificate@2022 | BARRED
            labour-medal-third  | 44.4.dd | prime-minister-merit-certificate | provincial-merit-certificate@2022-2023 | UNDETERMINED
            labour-medal-second | 43.4.d  | labour-medal-third | government-emulation-flag@2022,provincial-emulation-flag@2023 | SATISFIED
            labour-medal-second | 43.4.d  | labour-medal-third | government-emulation-flag@2022-2023 | BARRED
            labour-medal-second | 43.4.d  | labour-medal-third | provincial-emulation-flag@2021-2023 | SATISFIED
            labour-medal-second | 43.4.d  | labour-medal-third | provincial-emulation-flag@2022-2023 | BARRED
            labour-medal-second | 43.4.d  | labour-medal-third | provincial-merit-certificate@2021-2023 | UNDETERMINED
            labour-medal-first  | 42.4.d  | labour-medal-second | government-emulation-flag@2022-2023 | SATISFIED
            labour-medal-first  | 42.4.d  | labour-medal-second | government-emulation-flag@2022,provincial-emulation-flag@2022-2023 | SATISFIED
            labour-medal-first  | 42.4.d  | labour-medal-second | government-emulation-flag@2022,provincial-emulation-flag@2023 | BARRED
            labour-medal-first  | 42.4.d  | labour-medal-second | provincial-emulation-flag@2020-2023 | SATISFIED
            labour-medal-first  | 42.4.d  | labour-medal-second | provincial-emulation-flag@2021-2023 | BARRED
            """)
    void a_labour_medal_of_a_collective_follows_flags_and_certificates(
            String form, String point, String lower, String honours, String status) {
        Dossier collective = LegalFacts.established("2005-01-01")
                .apply(facts(
                        LawFormGrids.collective(form, "2024-10-01"),
                        "2020-2024:EXCELLENT",
                        lower + "@2019," + honours));

        assertThat(LawForms.status(collective, "law-06-2022/" + point)).hasToString(status);
    }

    @ParameterizedTest
    @CsvSource({"2014-12-31, SATISFIED", "2015-01-01, SATISFIED", "2015-01-02, BARRED"})
    void a_collective_is_ten_years_old_for_the_third_class(String established, String status) {
        Dossier collective = LegalFacts.established(established)
                .apply(facts(
                        LawFormGrids.collective("labour-medal-third", "2024-10-01"),
                        "2020-2024:EXCELLENT",
                        "prime-minister-merit-certificate@2019,government-emulation-flag@2022"));

        assertThat(LawForms.status(collective, "law-06-2022/44.4.dd")).hasToString(status);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-10-01 | law-06-2022/74.1.d/titles      | grassroots-emulation-fighter@2022-2023 | 0 | CONTESTED
            2024-10-01 | law-06-2022/74.1.d/titles      | grassroots-emulation-fighter@2022-2023 | 2 | SATISFIED
            2024-10-01 | law-06-2022/74.1.d/titles      | grassroots-emulation-fighter@2021,grassroots-emulation-fighter@2023 | 2 | BARRED
            2023-12-31 | decree-91-2017/39.1.c/titles   | grassroots-emulation-fighter@2022-2023 | 0 | CONTESTED
            2023-12-31 | decree-91-2017/39.1.c/titles   | grassroots-emulation-fighter@2022-2023 | 2 | SATISFIED
            """)
    void whether_two_initiatives_go_with_two_titles_is_a_reading(
            String receivedOn, String clause, String awards, int ideas, String status) {
        Dossier person =
                LegalFacts.awarded(awards).apply(LawFormGrids.person("provincial-merit-certificate", receivedOn));
        Dossier withIdeas = (ideas == 0 ? LegalFacts.initiatives() : LegalFacts.initiatives(2022, 2023)).apply(person);

        assertThat(LawForms.status(withIdeas, clause)).hasToString(status);
    }
}
