package vn.emulation.testing.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.emulation.json.EmulationJson;
import vn.emulation.testing.cases.RuleCase;

class MutationTextTest {

    private static final Locale VI = Locale.forLanguageTag("vi");
    private static final Mutants MUTANTS = Mutants.of(SmallRules.rules(SmallRules.TEXT));
    private static final Mutant LITERAL = mutant("literal achievementCount >= 2 -> achievementCount >= 3");
    private static final Mutant DELETED = mutant("III.1/quiet: deleted rule ->");
    private static final Mutant NEGATED = mutant("negated !receivedOnKnown -> receivedOnKnown");
    private static final MutationReport REPORT = new MutationReport(
            List.of(
                    new MutantResult(LITERAL, MutantFate.SURVIVED, List.of(), Optional.empty()),
                    new MutantResult(DELETED, MutantFate.JUSTIFIED, List.of(), Optional.of("no round is final")),
                    new MutantResult(NEGATED, MutantFate.KILLED, List.of("c.yaml: late"), Optional.empty())),
            List.of(new LeftOut(DELETED, LeftOut.Reason.REFUSED)),
            List.of("c.yaml: broken"),
            List.of(new StaleSurvivor("a", Optional.of("c.yaml: late")), new StaleSurvivor("b", Optional.empty())),
            MutationHistory.NONE);

    private static Mutant mutant(String end) {
        return MUTANTS.all().stream()
                .filter(each -> each.key().endsWith(end))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_report_tells_figures_what_is_wrong_and_survivors() {
        assertThat(MutationText.of(REPORT, Map.of(), Locale.ENGLISH)).isEqualTo("""
                        Mutants killed: 1 of 3 (33.3%).
                            a number or day by one: 0 of 1 (0.0%)
                            a constraint turned round: 1 of 1 (100.0%)
                            the rule deleted: 0 of 1 (0.0%)
                        Not asked for: 0 that say the same, 1 that would not load, 0 of parameters that no rule asks for.
                        The case (c.yaml: broken) fails on the rules as they are, and kills nothing. Maybe correct the case first.
                        The mutant (a) is justified as a survivor, but the case (c.yaml: late) kills it. Maybe remove it from survivors.json.
                        There is no mutant (b), which survivors.json justifies. Maybe the rule was changed; copy the key from the report.
                        Survivors that somebody justified: 1.
                            ar-2023-2030/III.1/quiet: deleted rule ->: no round is final
                        Survivors, which no case notices: 1.

                        small.drl:24 [ar-2023-2030/III.1, ar-2023-2030/III.3/b2]
                            ar-2023-2030/III.1/kinds: literal achievementCount >= 2 -> achievementCount >= 3
                            ar-2023-2030/III.1/kinds: (achievementCount >= 2) becomes (achievementCount >= 3)
                            The rule would then say:
                                quy tắc "ar-2023-2030/III.1/kinds"
                                    điều khoản "ar-2023-2030/III.1, ar-2023-2030/III.3/b2"
                                    có hiệu lực từ ngày 01/01/2020
                                    xét hiệu lực theo ngày quyết định
                                    khi
                                        hồ sơ có
                                        - loại đối tượng là một trong các giá trị Cá nhân, Tập thể
                                        - số thành tích ít nhất là 3
                                    thì
                                        cần lưu ý
                                hết
                            No dossier was found that tells the two apart. Maybe the mutant says the same, or it takes several dossiers; if so, justify it in survivors.json.
                        """);
    }

    @Test
    void it_tells_them_in_vietnamese() {
        assertThat(MutationText.of(REPORT, Map.of(), VI)).isEqualTo("""
                        Đột biến bị phát hiện: 1 trên 3 (33.3%).
                            số hoặc ngày lệch một: 0 trên 1 (0.0%)
                            đảo ngược một điều kiện: 1 trên 1 (100.0%)
                            bỏ quy tắc: 0 trên 1 (0.0%)
                        Không cần phát hiện: 0 đột biến nói cùng một điều, 1 đột biến không nạp được, 0 đột biến của tham số mà không quy tắc nào hỏi.
                        Tình huống (c.yaml: broken) không đạt với chính các quy tắc hiện có nên không phát hiện được gì. Có thể cần sửa tình huống trước.
                        Đột biến (a) được giải trình là còn lọt, nhưng tình huống (c.yaml: late) phát hiện được. Có thể cần xóa khỏi survivors.json.
                        Không có đột biến (b) mà survivors.json giải trình. Có thể quy tắc đã đổi; hãy chép lại khóa từ báo cáo.
                        Đột biến còn lọt đã có người giải trình: 1.
                            ar-2023-2030/III.1/quiet: deleted rule ->: no round is final
                        Đột biến còn lọt, không tình huống nào phát hiện: 1.

                        small.drl:24 [ar-2023-2030/III.1, ar-2023-2030/III.3/b2]
                            ar-2023-2030/III.1/kinds: literal achievementCount >= 2 -> achievementCount >= 3
                            ar-2023-2030/III.1/kinds: (achievementCount >= 2) thành (achievementCount >= 3)
                            Khi đó quy tắc sẽ là:
                                quy tắc "ar-2023-2030/III.1/kinds"
                                    điều khoản "ar-2023-2030/III.1, ar-2023-2030/III.3/b2"
                                    có hiệu lực từ ngày 01/01/2020
                                    xét hiệu lực theo ngày quyết định
                                    khi
                                        hồ sơ có
                                        - loại đối tượng là một trong các giá trị Cá nhân, Tập thể
                                        - số thành tích ít nhất là 3
                                    thì
                                        cần lưu ý
                                hết
                            Không tìm được hồ sơ nào phân biệt hai bên. Có thể đột biến nói cùng một điều, hoặc phải có nhiều hồ sơ; nếu vậy, hãy giải trình trong survivors.json.
                        """);
    }

    @Test
    void the_case_that_is_missing_stands_below_its_survivor_ready_to_paste() {
        RuleCase missing =
                MissingCases.of(MUTANTS, List.of(), Locale.ENGLISH).of(LITERAL).orElseThrow();

        assertThat(MutationText.of(REPORT, Map.of(LITERAL, missing), Locale.ENGLISH))
                .contains(
                        "The case that is missing; judge whether what it expects is right before it is kept:",
                        "        schemaVersion: 1")
                .doesNotContain("No dossier was found");
    }

    @Test
    void as_json_it_is_read_back_equal() {
        MutationFile file = MutationFile.of(REPORT, Map.of());

        assertThat(EmulationJson.create().read(file.write(), "mutants.json", MutationFile.class))
                .isEqualTo(file);
        assertThat(file.notKilled())
                .extracting(MutationFile.NotKilled::mutant)
                .containsExactly(LITERAL.key(), DELETED.key());
        assertThat(file.leftOut()).isEqualTo(Map.of("REFUSED", 1));
    }
}
