package vn.emulation.source;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.emulation.Samples;
import vn.emulation.validation.RefusalCase;

/** What source documents, clauses, readings and rulings refuse. */
class SourceRefusalsTest {

    @ParameterizedTest
    @MethodSource("cases")
    void refused_with_its_whole_message_and_its_twin_is_not(RefusalCase refusal) {
        refusal.verify();
    }

    static Stream<RefusalCase> cases() {
        return Stream.of(
                new RefusalCase(
                        "document.issued-early",
                        () -> SourceDocumentBuilder.builder(Samples.document())
                                .issuedOn(Optional.of(LocalDate.parse("2022-01-01")))
                                .issuedNotBefore(Optional.of(LocalDate.parse("2022-01-02")))
                                .issuedNotAfter(Optional.empty())
                                .build(),
                        () -> SourceDocumentBuilder.builder(Samples.document())
                                .issuedOn(Optional.of(LocalDate.parse("2022-01-02")))
                                .issuedNotBefore(Optional.of(LocalDate.parse("2022-01-02")))
                                .issuedNotAfter(Optional.empty())
                                .build(),
                        "The document (plan) is dated (2022-01-01), before the first possible day "
                                + "(2022-01-02). Maybe correct one of them.",
                        "Văn bản (plan) ghi ngày (2022-01-01), trước ngày sớm nhất có thể (2022-01-02). Có "
                                + "thể cần sửa một trong hai ngày."),
                new RefusalCase(
                        "document.issued-late",
                        () -> SourceDocumentBuilder.builder(Samples.document())
                                .issuedOn(Optional.of(LocalDate.parse("2022-01-02")))
                                .issuedNotBefore(Optional.empty())
                                .issuedNotAfter(Optional.of(LocalDate.parse("2022-01-01")))
                                .build(),
                        () -> SourceDocumentBuilder.builder(Samples.document())
                                .issuedOn(Optional.of(LocalDate.parse("2022-01-02")))
                                .issuedNotBefore(Optional.empty())
                                .issuedNotAfter(Optional.of(LocalDate.parse("2022-01-02")))
                                .build(),
                        "The document (plan) is dated (2022-01-02), after the last possible day (2022-01-01). "
                                + "Maybe correct one of them.",
                        "Văn bản (plan) ghi ngày (2022-01-02), sau ngày muộn nhất có thể (2022-01-01). Có thể "
                                + "cần sửa một trong hai ngày."),
                new RefusalCase(
                        "document.issued-late",
                        () -> SourceDocumentBuilder.builder(Samples.document())
                                .issuedOn(Optional.empty())
                                .issuedNotBefore(Optional.of(LocalDate.parse("2022-01-02")))
                                .issuedNotAfter(Optional.of(LocalDate.parse("2022-01-01")))
                                .build(),
                        () -> SourceDocumentBuilder.builder(Samples.document())
                                .issuedOn(Optional.empty())
                                .issuedNotBefore(Optional.of(LocalDate.parse("2022-01-02")))
                                .issuedNotAfter(Optional.of(LocalDate.parse("2022-01-02")))
                                .build(),
                        "The document (plan) is dated (2022-01-02), after the last possible day (2022-01-01). "
                                + "Maybe correct one of them.",
                        "Văn bản (plan) ghi ngày (2022-01-02), sau ngày muộn nhất có thể (2022-01-01). Có thể "
                                + "cần sửa một trong hai ngày."),
                new RefusalCase(
                        "clause.shape",
                        () -> ClauseId.of("plan"),
                        () -> ClauseId.of("plan/I"),
                        "The clause id (plan) names no document and section. Maybe write it as "
                                + "document/section, such as ar-2023-2030/III.3/b1.",
                        "Mã điều khoản (plan) không nêu văn bản và mục. Có thể viết theo dạng văn-bản/mục, ví "
                                + "dụ ar-2023-2030/III.3/b1."),
                new RefusalCase(
                        "clause.shape",
                        () -> ClauseId.of("/I"),
                        () -> ClauseId.of("p/I"),
                        "The clause id (/I) names no document and section. Maybe write it as "
                                + "document/section, such as ar-2023-2030/III.3/b1.",
                        "Mã điều khoản (/I) không nêu văn bản và mục. Có thể viết theo dạng văn-bản/mục, ví "
                                + "dụ ar-2023-2030/III.3/b1."),
                new RefusalCase(
                        "clause.shape",
                        () -> ClauseId.of("plan/"),
                        () -> ClauseId.of("plan/1"),
                        "The clause id (plan/) names no document and section. Maybe write it as "
                                + "document/section, such as ar-2023-2030/III.3/b1.",
                        "Mã điều khoản (plan/) không nêu văn bản và mục. Có thể viết theo dạng văn-bản/mục, "
                                + "ví dụ ar-2023-2030/III.3/b1."),
                new RefusalCase(
                        "clause.treatment",
                        () -> new Clause(Samples.CLAUSE, Samples.TEXT, Treatment.MODELLED, List.of()),
                        () -> new Clause(Samples.CLAUSE, Samples.TEXT, Treatment.MODELLED, List.of("rule")),
                        "The clause (plan/III.3) is treated as MODELLED, which does not fit what carries it. "
                                + "Maybe name what carries a MODELLED clause, and nothing for any other.",
                        "Điều khoản (plan/III.3) được xếp là MODELLED, không khớp với phần thể hiện nó. Có "
                                + "thể cần nêu quy tắc thể hiện điều khoản MODELLED và để trống với loại khác."),
                new RefusalCase(
                        "clause.treatment",
                        () -> new Clause(Samples.CLAUSE, Samples.TEXT, Treatment.HOST, List.of("rule")),
                        () -> new Clause(Samples.CLAUSE, Samples.TEXT, Treatment.HOST, List.of()),
                        "The clause (plan/III.3) is treated as HOST, which does not fit what carries it. "
                                + "Maybe name what carries a MODELLED clause, and nothing for any other.",
                        "Điều khoản (plan/III.3) được xếp là HOST, không khớp với phần thể hiện nó. Có thể "
                                + "cần nêu quy tắc thể hiện điều khoản MODELLED và để trống với loại khác."),
                new RefusalCase(
                        "reading.clauses",
                        () -> ReadingBuilder.builder(Samples.reading())
                                .clauses(List.of())
                                .build(),
                        () -> ReadingBuilder.builder(Samples.reading())
                                .clauses(List.of(Samples.CLAUSE))
                                .build(),
                        "The reading (plan/bound) names no clause. Maybe name the clause whose words it reads.",
                        "Cách hiểu (plan/bound) không nêu điều khoản nào. Có thể cần nêu điều khoản được diễn "
                                + "giải."),
                new RefusalCase(
                        "reading.alternatives",
                        () -> ReadingBuilder.builder(Samples.reading())
                                .alternatives(List.of(new Alternative("BEFORE", Samples.TEXT)))
                                .build(),
                        () -> ReadingBuilder.builder(Samples.reading())
                                .alternatives(List.of(
                                        new Alternative("BEFORE", Samples.TEXT), new Alternative("ON", Samples.TEXT)))
                                .build(),
                        "The reading (plan/bound) has 1 alternatives, fewer than 2. Maybe add the other way "
                                + "to read the clause.",
                        "Cách hiểu (plan/bound) có 1 phương án, ít hơn 2. Có thể cần thêm phương án còn lại."),
                new RefusalCase(
                        "reading.keys",
                        () -> ReadingBuilder.builder(Samples.reading())
                                .alternatives(List.of(
                                        new Alternative("BEFORE", Samples.TEXT),
                                        new Alternative("BEFORE", Samples.TEXT)))
                                .build(),
                        () -> ReadingBuilder.builder(Samples.reading())
                                .alternatives(List.of(
                                        new Alternative("BEFORE", Samples.TEXT),
                                        new Alternative("before", Samples.TEXT)))
                                .build(),
                        "The reading (plan/bound) gives two alternatives one key ([BEFORE, BEFORE]). Maybe "
                                + "rename one.",
                        "Cách hiểu (plan/bound) có hai phương án trùng mã ([BEFORE, BEFORE]). Có thể cần đổi "
                                + "một mã."),
                new RefusalCase(
                        "reading.default",
                        () -> ReadingBuilder.builder(Samples.reading())
                                .defaultAlternative("AFTER")
                                .build(),
                        () -> ReadingBuilder.builder(Samples.reading())
                                .defaultAlternative("ON")
                                .build(),
                        "The reading (plan/bound) takes (AFTER) as its default, which is none of its "
                                + "alternatives ([BEFORE, ON]). Maybe choose one of these.",
                        "Cách hiểu (plan/bound) lấy mặc định là (AFTER), không thuộc các phương án ([BEFORE, "
                                + "ON]). Có thể chọn một trong số đó."),
                new RefusalCase(
                        "ruling.decided-by",
                        () -> RulingBuilder.builder(Samples.ruling())
                                .decidedBy(" ")
                                .build(),
                        () -> RulingBuilder.builder(Samples.ruling())
                                .decidedBy("H")
                                .build(),
                        "The ruling on (plan/bound) does not say who decided. Maybe name the office.",
                        "Kết luận về cách hiểu (plan/bound) chưa nêu ai quyết định. Có thể cần ghi cơ quan "
                                + "quyết định."),
                new RefusalCase(
                        "ruling.document",
                        () -> RulingBuilder.builder(Samples.ruling())
                                .document("")
                                .build(),
                        () -> RulingBuilder.builder(Samples.ruling())
                                .document("1")
                                .build(),
                        "The ruling on (plan/bound) names no document. Maybe give the number of the minutes.",
                        "Kết luận về cách hiểu (plan/bound) chưa nêu văn bản. Có thể cần ghi số biên bản."));
    }
}
