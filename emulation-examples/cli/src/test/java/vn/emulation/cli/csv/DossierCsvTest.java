package vn.emulation.cli.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import vn.emulation.award.AwardFormId;
import vn.emulation.award.AwardMode;
import vn.emulation.campaign.CampaignId;
import vn.emulation.campaign.CriterionId;
import vn.emulation.campaign.DocumentTypeId;
import vn.emulation.campaign.RoundId;
import vn.emulation.dossier.Achievement;
import vn.emulation.dossier.AchievementId;
import vn.emulation.dossier.Assessment;
import vn.emulation.dossier.ConductKind;
import vn.emulation.dossier.ConductRecord;
import vn.emulation.dossier.CriterionScore;
import vn.emulation.dossier.DisciplineLevel;
import vn.emulation.dossier.Document;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.DossierId;
import vn.emulation.dossier.Listing;
import vn.emulation.dossier.PastAward;
import vn.emulation.dossier.Rank;
import vn.emulation.nominee.Collective;
import vn.emulation.nominee.Employment;
import vn.emulation.nominee.Household;
import vn.emulation.nominee.Individual;
import vn.emulation.nominee.NomineeId;
import vn.emulation.nominee.Role;
import vn.emulation.nominee.Sex;
import vn.emulation.nominee.UnitId;
import vn.emulation.time.DateWindow;

/** Tables of dossiers as spreadsheets save them. */
class DossierCsvTest {

    private static final String HEADER = "id;campaign;round;nominee;kind;unit;name;members;women;employment;role;sex;"
            + "form;received;registered;documents;documents_complete;achievements;achievements_complete;criteria;"
            + "history;history_complete;conduct;conduct_complete;rank;ranked_by;ranked_on\n";

    private static final Dossier PERSON = Dossier.builder()
            .id(DossierId.of("HS-001"))
            .campaign(CampaignId.of("ar-2023-2030"))
            .round(RoundId.of("annual-2026"))
            .nominee(Individual.builder()
                    .id(NomineeId.of("CB-0137"))
                    .unitId(UnitId.of("bệnh-viện"))
                    .employment(Optional.of(Employment.PUBLIC_EMPLOYEE))
                    .role(Optional.of(Role.DIRECT_WORKER))
                    .sex(Optional.of(Sex.FEMALE))
                    .build())
            .form(AwardFormId.of("merit"))
            .receivedOn(Optional.of(LocalDate.of(2026, 9, 30)))
            .registered(Optional.of(true))
            .documents(Listing.complete(List.of(
                    Document.of(DocumentTypeId.of("letter")),
                    new Document(
                            DocumentTypeId.of("report"),
                            Optional.of("12/BC"),
                            Optional.of(LocalDate.of(2026, 9, 30))))))
            .achievements(new Listing<>(
                    false,
                    List.of(
                            new Achievement(
                                    AchievementId.of("TT-1"),
                                    "Rút ngắn thời gian: từ 3 ngày còn 1",
                                    DateWindow.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 10, 1))),
                            new Achievement(
                                    AchievementId.of("TT-2"),
                                    "Mô hình mới",
                                    new DateWindow(Optional.empty(), Optional.empty())))))
            .criteria(List.of(
                    new CriterionScore(
                            CriterionId.of("II.1"),
                            Assessment.MET,
                            Optional.of(new BigDecimal("92.5")),
                            List.of("BC 12", "BC 13")),
                    new CriterionScore(CriterionId.of("II.2"), Assessment.NOT_MET, Optional.empty(), List.of())))
            .history(new Listing<>(
                    false,
                    List.of(
                            new PastAward(
                                    AwardFormId.of("merit"),
                                    LocalDate.of(2024, 4, 10),
                                    Optional.of("12/QĐ"),
                                    Optional.of(DateWindow.year(2023)),
                                    Optional.of(AwardMode.THEMATIC),
                                    Listing.complete(List.of(AchievementId.of("TT-8"), AchievementId.of("TT-9"))),
                                    Optional.of(LocalDate.of(2025, 2, 1))),
                            PastAward.builder()
                                    .form(AwardFormId.of("title"))
                                    .decidedOn(LocalDate.of(2025, 12, 20))
                                    .build())))
            .conduct(Listing.complete(List.of(
                    new ConductRecord(
                            ConductKind.DISCIPLINE,
                            DateWindow.of(LocalDate.of(2022, 1, 5), LocalDate.of(2023, 1, 5)),
                            Optional.of(DisciplineLevel.WARNING)),
                    ConductRecord.of(ConductKind.INVESTIGATION, DateWindow.startingOn(LocalDate.of(2026, 9, 1))))))
            .votes(List.of())
            .rank(Optional.of(new Rank(3, "Hội đồng", LocalDate.of(2026, 10, 20))))
            .build();

    private static final String PERSON_ROW = "HS-001;ar-2023-2030;annual-2026;CB-0137;INDIVIDUAL;bệnh-viện;;;;"
            + "PUBLIC_EMPLOYEE;DIRECT_WORKER;FEMALE;merit;2026-09-30;yes;letter|report@2026-09-30#12/BC;yes;"
            + "TT-1@2026-01-01..2026-10-01: Rút ngắn thời gian: từ 3 ngày còn 1|TT-2@..: Mô hình mới;no;"
            + "II.1=MET(92.5):BC 12, BC 13|II.2=NOT_MET;"
            + "merit@2024-04-10[2023-01-01..2024-01-01]=THEMATIC!2025-02-01#12/QĐ: TT-8, TT-9|title@2025-12-20;no;"
            + "DISCIPLINE(WARNING)@2022-01-05..2023-01-05|investigation@2026-09-01..;yes;3;Hội đồng;2026-10-20\n";

    @Test
    void a_full_row_is_read_cell_by_cell() {
        assertThat(read(HEADER + PERSON_ROW)).containsExactly(PERSON);
    }

    @Test
    void a_row_that_says_least_leaves_everything_else_open() {
        Dossier least = read("id;campaign;round;nominee;kind;unit;form\nH;c;r;n;household;u;f\n")
                .get(0);

        assertThat(least)
                .isEqualTo(Dossier.builder()
                        .id(DossierId.of("H"))
                        .campaign(CampaignId.of("c"))
                        .round(RoundId.of("r"))
                        .nominee(new Household(NomineeId.of("n"), UnitId.of("u")))
                        .form(AwardFormId.of("f"))
                        .receivedOn(Optional.empty())
                        .registered(Optional.empty())
                        .documents(Listing.unknown())
                        .achievements(Listing.unknown())
                        .criteria(List.of())
                        .history(Listing.unknown())
                        .conduct(Listing.unknown())
                        .votes(List.of())
                        .rank(Optional.empty())
                        .build());
    }

    @Test
    void what_an_award_rewarded_is_nothing_behind_a_colon_and_unknown_without_one() {
        String header = "id;campaign;round;nominee;kind;unit;form;history\n";

        assertThat(read(header + "H;c;r;n;HOUSEHOLD;u;f;a@2025-12-20#1:|b@20/12/2025#2\n")
                        .get(0)
                        .history()
                        .items())
                .extracting(PastAward::achievements)
                .containsExactly(Listing.complete(List.of()), Listing.unknown());
    }

    @Test
    void a_collective_is_read_with_its_name_and_counts() {
        String header = "id;campaign;round;nominee;kind;unit;form;name;members;women\n";

        assertThat(read(header + "H;c;r;n;Collective;u;f;\"Tổ \"\"Một cửa\"\"\";12;0\n"))
                .extracting(Dossier::nominee)
                .containsExactly(new Collective(
                        NomineeId.of("n"), UnitId.of("u"), "Tổ \"Một cửa\"", OptionalInt.of(12), OptionalInt.of(0)));
    }

    @Test
    void a_table_as_excel_saves_it_in_viet_nam_is_read_right() {
        String table = "\uFEFF"
                + Normalizer.normalize(HEADER + PERSON_ROW, Normalizer.Form.NFD)
                        .replace("2026-09-30;yes", "30/09/2026;có")
                        .replace("\n", "\r\n")
                + ";;;;;;;;;;;;;;;;;;;;;;;;;;\r\n";

        assertThat(read(table)).containsExactly(PERSON);
    }

    @Test
    void columns_can_stand_in_any_order_and_case_between_commas_or_tabs() {
        String row = "merit,u,household,n,r,c,H\n";

        assertThat(read("FORM,Unit,KIND,nominee , round,\"campaign\",Id\n" + row))
                .isEqualTo(read("id;campaign;round;nominee;kind;unit;form\nH;c;r;n;HOUSEHOLD;u;merit\n"))
                .isEqualTo(read("form\tunit\tkind\tnominee\tround\tcampaign\tid\n" + row.replace(',', '\t')));
    }

    @Test
    void a_quoted_cell_can_hold_separators_and_line_breaks() {
        String header = "id;campaign;round;nominee;kind;unit;form;achievements\n";
        String row = "H;c;r;n;HOUSEHOLD;u;f;\"TT-1@01/01/2026..: Dòng một;\nđóng \"\"ngoặc\"\", dòng hai\"\n";

        assertThat(read(header + row).get(0).achievements().items())
                .containsExactly(new Achievement(
                        AchievementId.of("TT-1"),
                        "Dòng một;\nđóng \"ngoặc\", dòng hai",
                        DateWindow.startingOn(LocalDate.of(2026, 1, 1))));
    }

    @Test
    void yes_and_no_are_read_in_both_languages_and_an_empty_cell_is_neither() {
        String header = "id;campaign;round;nominee;kind;unit;form;registered\n";
        StringBuilder table = new StringBuilder(header);
        List<String> cells = List.of("yes", "Có", "TRUE", "no", "KHÔNG", "false", " \u00a0");
        cells.forEach(cell -> table.append('H')
                .append(cells.indexOf(cell))
                .append(";c;r;n;HOUSEHOLD;u;f;")
                .append(cell)
                .append('\n'));

        assertThat(read(table.toString()))
                .extracting(Dossier::registered)
                .containsExactly(
                        Optional.of(true),
                        Optional.of(true),
                        Optional.of(true),
                        Optional.of(false),
                        Optional.of(false),
                        Optional.of(false),
                        Optional.empty());
    }

    @Test
    void formulas_in_text_are_plain_text() {
        String header = "id;campaign;round;nominee;kind;unit;form;name\n";

        assertThat(read(header + "H;c;r;n;COLLECTIVE;u;f;=1+1\n").get(0).nominee())
                .isEqualTo(new Collective(
                        NomineeId.of("n"), UnitId.of("u"), "=1+1", OptionalInt.empty(), OptionalInt.empty()));
    }

    @Test
    void a_row_that_is_there_twice_counts_once() {
        assertThat(read(HEADER + PERSON_ROW + PERSON_ROW)).containsExactly(PERSON);
    }

    @Test
    void a_table_without_rows_holds_no_dossiers() {
        assertThat(read(HEADER)).isEmpty();
    }

    private static List<Dossier> read(String table) {
        return CsvDossiers.read(table.getBytes(StandardCharsets.UTF_8), "table.csv", "en");
    }
}
