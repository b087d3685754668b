package vn.emulation.rules;

import java.util.List;
import vn.emulation.rules.lint.DiagnosticCode;

/** One mistake of each kind in sentences; {@link SentenceMistake} has many more. */
final class MistakenSentences {

    private static final String GOOD = """
            quy tắc "green/1/met"
                điều khoản "green/1"
                có hiệu lực từ ngày 01/01/2024
                khi
                    hồ sơ có
                    - đã được xếp hạng
                thì
                    đạt
            hết
            """;

    private MistakenSentences() {}

    static List<Mistake> all() {
        return List.of(
                mistake(DiagnosticCode.SENTENCE, "đã được", "da duoc"),
                mistake(DiagnosticCode.SENTENCE_PLACE, "    thì\n", ""),
                mistake(DiagnosticCode.SENTENCE_VALUE, "01/01/2024", "30/02/2024"),
                mistake(DiagnosticCode.SENTENCE_REPEATED, "    khi\n", "    có hiệu lực từ ngày 01/02/2024\n    khi\n"),
                mistake(DiagnosticCode.SENTENCE_QUOTE, "\"green/1\"", "\"green/1"));
    }

    private static Mistake mistake(DiagnosticCode code, String right, String wrong) {
        return new Mistake(code, List.of(file(GOOD.replace(right, wrong))), List.of(file(GOOD)));
    }

    private static RuleSource file(String sentences) {
        return RuleSource.sentences("a.vi.rules", sentences);
    }
}
